/** Reading cases, and computing them twice. One sentence a property. */
import { describe, expect, it } from 'vitest';

import { parse, stringify } from 'yaml';

import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { gelezen, reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus } from '../builders/willekeurig.ts';

const elk = casus({ onbekend: true });

describe('a case', () => {
	it('gives the same result every time, and is not changed by computing', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const voor = JSON.stringify(c);
				const eerste = JSON.stringify(reken(c));
				expect(JSON.stringify(reken(c))).toBe(eerste);
				expect(JSON.stringify(c)).toBe(voor);
			})
		);
	});
	it('gives the same result after a trip through JSON', () => {
		fc.assert(
			fc.property(elk, (c) => {
				expect(reken(JSON.parse(JSON.stringify(c)))).toEqual(reken(c));
			})
		);
	});
	it('gives the same result after a trip through YAML', () => {
		fc.assert(
			fc.property(elk, (c) => {
				expect(reken(parse(stringify(c)))).toEqual(reken(c));
			})
		);
	});
	it('read again with its defaults filled in is the same case', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const een = gelezen(c);
				expect(gelezen(een)).toEqual(een);
				expect(reken(een)).toEqual(reken(c));
			})
		);
	});
	it('does not depend on the order of its keys', () => {
		const om = (deel: unknown): unknown =>
			Array.isArray(deel)
				? deel.map(om)
				: typeof deel === 'object' && deel !== null
					? Object.fromEntries(
							Object.entries(deel)
								.reverse()
								.map(([k, v]) => [k, om(v)])
						)
					: deel;
		fc.assert(
			fc.property(elk, (c) => {
				expect(reken(om(c))).toEqual(reken(c));
			})
		);
	});
});

describe('bad input', () => {
	it('of any shape gives faults, never an exception', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (waarde) => {
				const uitslag = leesCasus(waarde);
				expect(uitslag.ok || uitslag.fouten.length > 0).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	/** All places in a value. */
	function paden(deel: unknown, hier: readonly string[] = []): (readonly string[])[] {
		if (typeof deel !== 'object' || deel === null) return [hier];
		return Object.entries(deel).flatMap(([k, v]) => [[...hier, k], ...paden(v, [...hier, k])]);
	}
	function vervang(deel: unknown, [sleutel, ...rest]: readonly string[], waarde: unknown): unknown {
		if (sleutel === undefined) return waarde;
		const kopie = (
			Array.isArray(deel) ? [...(deel as unknown[])] : { ...(deel as object) }
		) as Record<string, unknown>;
		kopie[sleutel] = vervang(kopie[sleutel], rest, waarde);
		return kopie;
	}

	it('one wrong value in a good case is told at its own path', () => {
		fc.assert(
			fc.property(elk, fc.nat(), (c, nummer) => {
				const alle = paden(c);
				const pad = alle[nummer % alle.length] as readonly string[];
				const uitslag = leesCasus(vervang(c, pad, { fout: true }));
				expect(uitslag.ok).toBe(false);
				const tekst = pad.reduce(
					(t, k) => (/^\d+$/.test(k) ? `${t}[${k}]` : t === '' ? k : `${t}.${k}`),
					''
				);
				if (!uitslag.ok) expect(uitslag.fouten.some((f) => f.pad.startsWith(tekst))).toBe(true);
			})
		);
	});

	it('an unknown key anywhere is refused by name', () => {
		fc.assert(
			fc.property(
				elk,
				fc.constantFrom('huishouden', 'huishouden.aanvrager', 'huishouden.wonen'),
				(c, waar) => {
					const uitslag = leesCasus(vervang(c, [...waar.split('.'), 'naam'], 'x'));
					expect(!uitslag.ok && uitslag.fouten.map((f) => f.pad)).toEqual([`${waar}.naam`]);
				}
			)
		);
	});
});
