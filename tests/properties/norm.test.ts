/** The norm and the days. One sentence a property. */
import { describe, expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema.ts';
import { alleen } from '../builders/alleen.ts';
import { reeks } from '../builders/centen.ts';
import { reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus, geboren } from '../builders/willekeurig.ts';

const norm = (casusVan: unknown, maand = 0) =>
	reeks(reken(casusVan), 'straks', 'laag', 'norm')[maand] as number;

describe('days', () => {
	it('a month in which nothing happens is a whole month, whatever day something without effect falls on', () => {
		fc.assert(
			fc.property(
				casus({ soorten: ['werk', 'overig'] }),
				fc.integer({ min: 2, max: 28 }),
				(c, dag) => {
					const vanaf = `${c.vanaf}-${String(dag).padStart(2, '0')}`;
					const student = { als: 'medebewoner', geboortedatum: '2015-01-01' } as const;
					const d = {
						...c,
						veranderingen: [
							...(c.veranderingen ?? []),
							{ soort: 'intrek' as const, vanaf, persoon: student }
						]
					};
					const normen = (x: CasusInvoer) => reeks(reken(x), 'straks', 'hoog', 'norm');
					expect(normen(d)).toEqual(normen(c));
				}
			)
		);
	});

	it('the norm of a month lies between those of the situations in it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), geboren(1950, 2005), (dag, geboortedatum) => {
				const vanaf = `2026-09-${String(dag).padStart(2, '0')}`;
				const persoon = { als: 'partner', geboortedatum, geenOuderlijkeSteun: false };
				const gemengd = norm(alleen({}, [{ soort: 'intrek', vanaf, persoon }]));
				const samen = norm(alleen({}, [{ soort: 'intrek', vanaf: '2026-09', persoon }]));
				expect(gemengd).toBeGreaterThanOrEqual(Math.min(141_946, samen));
				expect(gemengd).toBeLessThanOrEqual(Math.max(141_946, samen));
			})
		);
	});

	it('a day more of a higher norm is never a lower norm', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 29 }), (dag) => {
				const op = (d: number) =>
					norm(
						alleen({}, [
							{
								soort: 'intrek',
								vanaf: `2026-09-${String(d).padStart(2, '0')}`,
								persoon: { als: 'partner', geboortedatum: '1990-01-31' }
							}
						])
					);
				expect(op(dag)).toBeGreaterThanOrEqual(op(dag + 1));
			}),
			{ numRuns: 29 }
		);
	});
});

describe('who shares the costs', () => {
	const huisgenoot = (m: object) => norm(alleen({ medebewoners: [m] }));

	it('someone below 27 never changes the norm', () => {
		fc.assert(
			fc.property(geboren(2000, 2020), fc.boolean(), (geboortedatum, student) => {
				expect(huisgenoot({ geboortedatum, student })).toBe(141_946);
			})
		);
	});
	it('a student never does', () => {
		fc.assert(
			fc.property(geboren(1950, 2008), (geboortedatum) => {
				expect(huisgenoot({ geboortedatum, student: true })).toBe(141_946);
			})
		);
	});
	it('one more never raises the norm, and never lowers it below 30% of a couple', () => {
		fc.assert(
			fc.property(fc.array(geboren(1950, 1999), { maxLength: 9 }), (data) => {
				const met = (lijst: string[]) =>
					norm(alleen({ medebewoners: lijst.map((geboortedatum) => ({ geboortedatum })) }));
				expect(met([...data, '1970-01-01'])).toBeLessThanOrEqual(met(data));
				expect(met(data)).toBeGreaterThan(0.3 * 202_779);
			})
		);
	});
	it('a couple has the same norm whoever of the two asks', () => {
		fc.assert(
			fc.property(
				geboren(1945, 2007),
				geboren(1945, 2007),
				fc.integer({ min: 0, max: 3 }),
				(een, ander, n) => {
					const persoon = (geboortedatum: string) => ({
						geboortedatum,
						geenOuderlijkeSteun: false
					});
					const medebewoners = Array.from({ length: n }, () => ({ geboortedatum: '1980-01-01' }));
					const paar = (a: string, b: string) =>
						norm(alleen({ aanvrager: persoon(a), partner: persoon(b), medebewoners }));
					expect(paar(een, ander)).toBe(paar(ander, een));
				}
			)
		);
	});
});
