/** Wages, the vrijlating and capital. One sentence a property. */
import { describe, expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema.ts';
import { alleen } from '../builders/alleen.ts';
import { bijstand, centen, reeks, regels } from '../builders/centen.ts';
import { regel, reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus, geld } from '../builders/willekeurig.ts';

const huis = (c: CasusInvoer, huishouden: object): CasusInvoer => ({
	...c,
	huishouden: { ...c.huishouden, ...huishouden }
});
describe('wages', () => {
	const werk = (brutoLoon: string) => ({ soort: 'werk', vanaf: '2026-09', brutoLoon });
	/** Regeling art. 11, written anew: aanspraak on vakantietoeslag in cents over net cents. */
	function aanspraak(netto: number): number {
		const rij = [
			[217_548, 502, 168],
			[105_926, 800, 267],
			[87_639, 800, 2077],
			[0, 800, 0]
		].find(([vanaf]) => netto >= (vanaf as number)) as [number, number, number];
		return Math.max(0, Math.round((netto * rij[1]) / 10_000 + 1e-9) - rij[2]);
	}

	it('what is kept with the aanspraak is the norm plus the vrijlating, as long as there is bijstand', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 130_000 }),
				fc.constantFrom('ja', 'nee'),
				(cent, vrijlating) => {
					const r = reken(alleen({ vrijlating }, [werk((cent / 100).toFixed(2))]));
					const m = r.maanden[0]?.straks.laag;
					const [W, B] = [centen(m?.loon), bijstand(r, 'straks', 'laag')[0] as number];
					const F = vrijlating === 'ja' ? Math.min(Math.round(W * 0.25 + 1e-9), 28_900) : 0;
					fc.pre(B > 0);
					expect(W + aanspraak(W) + B).toBe(141_946 + F);
				}
			)
		);
	});

	it('a higher wage never leaves less than the borders of the table of aanspraak take', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 200_000 }),
				fc.integer({ min: 1, max: 5000 }),
				(cent, meer) => {
					const houdt = (c: number) => {
						const r = reken(alleen({ vrijlating: 'ja' }, [werk((c / 100).toFixed(2))]));
						return (
							centen(r.maanden[0]?.straks.laag.loon) + (bijstand(r, 'straks', 'laag')[0] as number)
						);
					};
					// The aanspraak rises with the wage (8%) and jumps up by 18.10 at 1,059.26; the vakantiegeld comes later.
					expect(houdt(cent + meer) - houdt(cent)).toBeGreaterThanOrEqual(-0.08 * meer - 1811);
				}
			)
		);
	});

	it('an hourly wage is the same as the month wage it comes to', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 3000 }),
				fc.integer({ min: 1, max: 160 }),
				(uur, kwart) => {
					const [brutoUurloon, urenPerWeek] = [(uur / 100).toFixed(2), (kwart / 4).toFixed(2)];
					const loon = Math.round((uur * kwart * 52) / 48 + 1e-9);
					const perUur = { soort: 'werk', vanaf: '2026-09', brutoUurloon, urenPerWeek };
					const perMaand = werk((loon / 100).toFixed(2));
					expect(reken(alleen({}, [perUur], 9)).maanden).toEqual(
						reken(alleen({}, [perMaand], 9)).maanden
					);
				}
			)
		);
	});

	it('of either of a couple count alike', () => {
		fc.assert(
			fc.property(geld(2000), (brutoLoon) => {
				const partner = { geboortedatum: '1988-05-14' };
				const van = (wie: string) =>
					reken(alleen({ partner }, [{ ...werk(brutoLoon), wie }], 9)).maanden.map((m) => m.straks);
				expect(van('partner')).toEqual(van('aanvrager'));
			}),
			{ numRuns: 30 }
		);
	});
});

describe('the vrijlating', () => {
	const soorten = ['n', 'r', 'y', 'z', 'aa', '34a', '34a-aow'] as const;
	const vrij = (soort: string, cent: number) =>
		centen(regel('vrijlating', { datum: '2026-09-01', soort, loon: (cent / 100).toFixed(2) }));

	it('is never more than a quarter of the wage, rounded, and never falls when the wage rises', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...soorten),
				fc.integer({ min: 0, max: 400_000 }),
				(soort, cent) => {
					expect(vrij(soort, cent)).toBeLessThanOrEqual(Math.round(cent / 4 + 0.5));
					expect(vrij(soort, cent + 1)).toBeGreaterThanOrEqual(vrij(soort, cent));
				}
			)
		);
	});

	it('takes at most a cent of every cent earned: one cent more is at most one cent more free', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...soorten),
				fc.integer({ min: 0, max: 400_000 }),
				(soort, cent) => {
					expect(vrij(soort, cent + 1) - vrij(soort, cent)).toBeLessThanOrEqual(1);
				}
			)
		);
	});

	it('never leaves less bijstand in a month than without it', () => {
		fc.assert(
			fc.property(casus({ soorten: ['werk', 'overig', 'intrek', 'vertrek', 'kosten'] }), (c) => {
				const [ja, nee] = (['ja', 'nee'] as const).map((vrijlating) =>
					reken(huis(c, { vrijlating }))
				);
				for (const wereld of ['nu', 'straks'] as const) {
					const met = bijstand(ja as NonNullable<typeof ja>, wereld, 'hoog');
					const zonder = bijstand(nee as NonNullable<typeof nee>, wereld, 'hoog');
					met.forEach((bedrag, i) => expect(bedrag).toBeGreaterThanOrEqual(zonder[i] as number));
				}
			})
		);
	});
});

it('capital above the limit leaves no bijstand in the first month, below it makes no difference', () => {
	const zonder = casus({ soorten: [], maanden: [1, 1] });
	fc.assert(
		fc.property(zonder, fc.integer({ min: 0, max: 800_000 }), (c, cent) => {
			const met = (vermogen: string) => reken(huis(c, { vermogen, schulden: '0' }));
			for (const { bedragen } of regels(met('16000.01'))) expect(bedragen.bijstand).toBe('0.00');
			expect(reeks(met((cent / 100).toFixed(2)), 'nu', 'laag', 'bijstand')).toEqual(
				reeks(met('0'), 'nu', 'laag', 'bijstand')
			);
		})
	);
});
