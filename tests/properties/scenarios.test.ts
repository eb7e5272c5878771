/** Laag and hoog: two whole stories, apart only where something is unknown or decided by others. */
import { describe, expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema.ts';
import { LANDELIJK } from '../../src/lib/projection/index.ts';
import { bijstand } from '../builders/centen.ts';
import { reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus } from '../builders/willekeurig.ts';

type Pad = readonly (string | number)[];

/** The case with a fact filled in. */
function gezet<T>(deel: T, [sleutel, ...rest]: Pad, waarde: unknown): T {
	if (sleutel === undefined) return waarde as T;
	const kopie = (Array.isArray(deel) ? [...deel] : { ...deel }) as Record<string, unknown>;
	kopie[String(sleutel)] = gezet(kopie[String(sleutel)] ?? {}, rest, waarde);
	return kopie as T;
}

/** Facts that may be unknown: where they stand, their reading in laag and in hoog. */
const FEITEN: readonly (readonly [pad: Pad, laag: unknown, hoog: unknown])[] = [
	[['huishouden', 'aanvrager', 'geenOuderlijkeSteun'], false, true],
	[['huishouden', 'aanvrager', 'medischUrenbeperkt'], false, true],
	[['huishouden', 'aanvrager', 'loonkostensubsidie'], false, true],
	[['huishouden', 'aanvrager', 'verzekerd'], false, true],
	[['huishouden', 'aanvrager', 'traject'], false, true],
	[['huishouden', 'aanvrager', 'vrijlatingGebruikt', 'n'], 6, 0],
	[['huishouden', 'partner', 'rechtOpBijstand'], false, true],
	[['huishouden', 'partner', 'verblijfsrecht'], false, true],
	[['huishouden', 'partner', 'toeslagpartner'], true, false],
	[['huishouden', 'medebewoners', 0, 'student'], false, true],
	[['huishouden', 'medebewoners', 0, 'commercieelContract'], false, true],
	[['huishouden', 'medebewoners', 0, 'zelfdeVerhuurder'], false, true],
	[['huishouden', 'wonen', 'mantelzorgTijdelijkElders'], false, true],
	[['huishouden', 'vrijlating'], 'nee', 'ja'],
	[['huishouden', 'vermogen'], '0', '0'],
	[['inkomsten', 0, 'loonheffingskorting'], false, true]
];

/** True when the case has the person or the job that the fact is about. */
const heeft = (c: CasusInvoer, [eerste, tweede, derde]: Pad): boolean =>
	eerste === 'inkomsten'
		? c.inkomsten?.[0]?.soort === 'werk'
		: tweede === 'partner'
			? c.huishouden.partner != null
			: tweede !== 'medebewoners' ||
				derde === undefined ||
				(c.huishouden.medebewoners?.length ?? 0) > 0;

describe('an unknown fact', () => {
	it.each(FEITEN)(
		'%j alone and resolved either way gives one of the two stories',
		(pad, laag, hoog) => {
			fc.assert(
				fc.property(casus({ onbekend: true }), (c) => {
					fc.pre(heeft(c, pad));
					const open = reken(gezet(c, pad, 'onbekend'));
					const resultaten = { laag: reken(gezet(c, pad, laag)), hoog: reken(gezet(c, pad, hoog)) };
					for (const s of ['laag', 'hoog'] as const) {
						const verhaal = (r: typeof open) => r.maanden.map((m) => [m.nu[s], m.straks[s]]);
						expect(verhaal(open)).toEqual(verhaal(resultaten[s]));
					}
				}),
				{ numRuns: 40 }
			);
		}
	);

	it('is named in the list of what is unknown, and nothing else is', () => {
		fc.assert(
			fc.property(casus({ onbekend: true }), (c) => {
				const paden: string[] = [];
				const zoek = (deel: unknown, pad: string) => {
					if (deel === 'onbekend') paden.push(pad);
					else if (typeof deel === 'object' && deel !== null)
						for (const [k, v] of Object.entries(deel))
							zoek(v, Array.isArray(deel) ? `${pad}[${k}]` : pad === '' ? k : `${pad}.${k}`);
				};
				zoek(c, '');
				const werkt = [...(c.inkomsten ?? []), ...(c.veranderingen ?? [])].some(
					(v) => v.soort === 'werk'
				);
				const verwacht = paden.filter((pad) => werkt || pad !== 'huishouden.vrijlating');
				expect(reken(c).onbekend).toEqual(expect.arrayContaining(verwacht));
				for (const pad of reken(c).onbekend)
					expect(verwacht.includes(pad) || pad.endsWith('geenOuderlijkeSteun')).toBe(true);
			})
		);
	});

	it('rent gives a huurtoeslag that is unknown, not nothing, in every month of a rented home', () => {
		fc.assert(
			fc.property(casus({ soorten: ['werk'] }), (c) => {
				const r = reken(gezet(c, ['huishouden', 'wonen'], { soort: 'huur' }));
				for (const { nu, straks } of r.maanden)
					expect([nu.laag.huurtoeslag, straks.hoog.huurtoeslag]).toEqual([null, null]);
			})
		);
	});
});

describe('when nothing is unknown and nobody else decides', () => {
	/** No gifts, loans, inrichting, rented rooms, capital to use up, or partner without right; in 2026. */
	const zeker = casus({
		soorten: ['overig', 'kosten', 'verhuizing'],
		vanaf: ['2026-01', '2026-04'],
		maanden: [1, 8]
	})
		.map((c) => ({
			...c,
			inkomsten: [],
			veranderingen: c.veranderingen?.filter(
				(v) => v.soort !== 'overig' || v.aard !== 'kamerverhuur'
			),
			huishouden: {
				...c.huishouden,
				vermogen: '0',
				partner:
					c.huishouden.partner == null
						? null
						: { ...c.huishouden.partner, rechtOpBijstand: true, uitsluiting: null },
				aanvrager: { ...c.huishouden.aanvrager, uitsluiting: null }
			}
		}))
		.filter(({ huishouden: h }) =>
			[h.aanvrager, h.partner].every((p) => p == null || p.geboortedatum < '2008-01-01')
		);

	it('laag and hoog are the same story', () => {
		fc.assert(
			fc.property(zeker, (c) => {
				for (const { maand, nu, straks } of reken(c).maanden) {
					expect([maand, nu.hoog]).toEqual([maand, nu.laag]);
					// A month without bijstand may have to be asked for again: that is a decision of others.
					if (!reken(c).aandacht.some((a) => a.code === 'bijstand.opnieuwAanvragen'))
						expect([maand, straks.hoog]).toEqual([maand, straks.laag]);
				}
			})
		);
	});
});

describe('what a gemeente chooses', () => {
	it('the method of settling vakantietoeslag moves the month, never the bijstand as a whole', () => {
		fc.assert(
			fc.property(casus({ onbekend: true }), (c) => {
				const standaard = reken(c, { ...LANDELIJK, vakantietoeslag: 'standaard' });
				const inclusief = reken(c);
				for (const wereld of ['nu', 'straks'] as const)
					for (const scenario of ['laag', 'hoog'] as const)
						expect(bijstand(standaard, wereld, scenario)).toEqual(
							bijstand(inclusief, wereld, scenario)
						);
			})
		);
	});

	it('a gemeente without a pack gives the national rule', () => {
		fc.assert(
			fc.property(casus({ onbekend: true }), (c) => {
				const ergens = { ...c, huishouden: { ...c.huishouden, gemeente: 'GM9999' } };
				expect(reken(ergens).maanden).toEqual(reken(c).maanden);
			}),
			{ numRuns: 30 }
		);
	});
});
