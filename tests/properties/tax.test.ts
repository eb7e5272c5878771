/** Tax on wages and on bijstand, and the aanspraak on vakantietoeslag. One sentence a property. */
import { describe, expect, it } from 'vitest';

import { regel } from '../builders/engine.ts';
import { centen } from '../builders/centen.ts';
import { fc } from '../builders/property.ts';

const euro = (naam: string, feiten: object): number => centen(regel(naam, feiten)) / 100;

describe('loonheffing', () => {
	const tijdvak = fc.constantFrom(
		'maand' as const,
		'4weken' as const,
		'week' as const,
		'dag' as const
	);
	const datum = fc.constantFrom('2025-05-01', '2026-05-01', '2027-05-01');
	const cent = fc.integer({ min: 0, max: 1_500_000 });
	const heffing = (d: string, t: string, c: number, meer: object = {}) =>
		centen(regel('loonheffing', { datum: d, tijdvak: t, loon: (c / 100).toFixed(2), ...meer }));

	it('is less than the wage, and with loonheffingskorting never more than without', () => {
		fc.assert(
			fc.property(datum, tijdvak, cent, fc.boolean(), (d, t, c, aow) => {
				const [met, zonder] = [true, false].map((k) =>
					heffing(d, t, c, { loonheffingskorting: k, aow })
				);
				expect(met).toBeLessThanOrEqual(zonder as number);
				expect(zonder).toBeLessThanOrEqual(c);
			})
		);
	});

	it('without loonheffingskorting never falls when the wage rises', () => {
		fc.assert(
			fc.property(datum, tijdvak, cent, fc.integer({ min: 0, max: 100_000 }), (d, t, c, meer) => {
				const f = (x: number) => heffing(d, t, x, { loonheffingskorting: false });
				expect(f(c + meer)).toBeGreaterThanOrEqual(f(c));
			})
		);
	});

	it('leaves more net of a wage that is a row of the table higher', () => {
		fc.assert(
			fc.property(datum, cent, fc.boolean(), (d, c, aow) => {
				const netto = (x: number) => x - heffing(d, 'maand', x, { aow });
				expect(netto(c + 450)).toBeGreaterThan(netto(c));
			})
		);
	});

	it('is the same year amount for a month, four weeks, a week and a day, up to the cents of a period', () => {
		fc.assert(
			fc.property(datum, fc.integer({ min: 0, max: 2300 }), (d, rij) => {
				const jaarloon = rij * 54;
				const perJaar = (
					[
						['maand', 12],
						['4weken', 13],
						['week', 52],
						['dag', 260]
					] as const
				).map(([t, n]) => heffing(d, t, Math.ceil((jaarloon * 100) / n)) * n);
				expect(Math.max(...perJaar) - Math.min(...perJaar)).toBeLessThanOrEqual(6 + 130);
			})
		);
	});
});

describe('bruto bijstand', () => {
	const bruto = (netto: number, gebruikt: number) =>
		euro('bruto-bijstand', {
			jaar: 2026,
			netto: String(netto),
			gebruikteHeffingskorting: String(gebruikt)
		});
	it('is at least the net, rises with it, and rises with the korting used elsewhere', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 40_000 }),
				fc.integer({ min: 0, max: 4000 }),
				(netto, gebruikt) => {
					expect(bruto(netto, gebruikt)).toBeGreaterThanOrEqual(netto);
					expect(bruto(netto + 1, gebruikt)).toBeGreaterThan(bruto(netto, gebruikt));
					expect(bruto(netto, gebruikt + 100)).toBeGreaterThanOrEqual(bruto(netto, gebruikt));
				}
			)
		);
	});
});

describe('aanspraak op vakantietoeslag', () => {
	it('is never negative and never more than 8% of the wage', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 500_000 }),
				fc.boolean(),
				(cent, loonheffingskorting) => {
					const v = centen(
						regel('vakantietoeslag-aanspraak', {
							datum: '2026-09-01',
							nettoloon: (cent / 100).toFixed(2),
							loonheffingskorting
						})
					);
					expect(v).toBeGreaterThanOrEqual(0);
					expect(v).toBeLessThanOrEqual(Math.round(cent * 0.08 + 0.5));
				}
			)
		);
	});
});
