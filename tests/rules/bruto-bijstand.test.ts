/**
 * Bijstand in the toetsingsinkomen. Published: SZW Normenbrief 1 januari 2026, bijlage VI (rules) and VII (results);
 * WIL Lekstroom, "Hoogte van mijn belastbaar jaarinkomen" (level of 2024).
 */
import { describe, expect, it } from 'vitest';

import { artikel } from '../../src/lib/law/lawref.ts';
import { figuresVan } from '../../src/lib/figures/figures.ts';
import { bedrag, NUL } from '../../src/lib/money/bedrag.ts';
import { brutoBijstand } from '../../src/lib/rules/toetsingsinkomen/bruto-bijstand.ts';
import { dagVan } from '../../src/lib/time/dag.ts';
import { feit } from '../../src/lib/trace/node.ts';
import { figuren, FIGURES, regel } from '../builders/engine.ts';

const bruto = (netto: string, gebruikteHeffingskorting = '0') =>
	regel('bruto-bijstand', { jaar: 2026, netto, gebruikteHeffingskorting });

describe('Normenbrief 2026, bijlage VII: to the euro', () => {
	it('single: 12 x 1,401.50 net is 21,327 gross', () => {
		// (16818.00 - 3115) / 0.6425 = 21327.626
		expect(Math.floor(Number(bruto('16818.00')))).toBe(21327);
	});
	it('couple: 6 x 2,002.13 net each is 13,848 gross', () => {
		// (12012.78 - 3115) / 0.6425 = 13848.68
		expect(Math.floor(Number(bruto('12012.78')))).toBe(13848);
	});
	it('35,75% of the gross is 55,64% over the net (bijlage VI, row E)', () => {
		// 0.3575 / 0.6425 = 0.55642: what one euro net more costs above the limit.
		const verschil = Number(bruto('16919.00')) - Number(bruto('16819.00'));
		expect(verschil / 100).toBeCloseTo(1 + 0.5564, 4);
	});
});

describe('level of 2024 (WIL Lekstroom), with the figures of 2024', () => {
	const basis = FIGURES.publicaties[0] as (typeof FIGURES.publicaties)[number];
	const wet = artikel('WetLB', '22');
	const van2024 = figuresVan([
		{
			...basis,
			id: 'test-2024',
			van: '2024-01-01',
			tot: '2024-12-31',
			waarden: {
				'loonheffing.schijven': [[['0', '36.97', '0']], wet],
				'loonheffing.algemeneHeffingskorting': [[['3362', '24812', '6.63', '75518']], wet]
			}
		}
	]).opDag(dagVan('2024-01-01'));
	const jaar = (nettoMaand: string, maanden = 12) =>
		brutoBijstand(
			feit('feit.netto', bedrag(nettoMaand).times(maanden), 'test'),
			NUL,
			{ aow: false, metPartner: false },
			van2024
		).value.toNumber();

	it.each([
		['single', '1283.67', 12, 19107],
		['couple, each half of 1,833.81', '916.905', 12, 12124],
		['single below 21', '316.90', 12, 3803],
		['four kostendelers: (40% + 120%) / 4 of 1,833.81', '733.524', 12, 8803]
	])('%s: within 2 euros', (_, netto, maanden, gepubliceerd) => {
		expect(Math.abs(jaar(netto, maanden) - gepubliceerd)).toBeLessThanOrEqual(2);
	});
});

describe('where tax begins', () => {
	it('3,115 / 35,75% = 8,713: up to there gross is net', () => {
		expect(bruto('8713.00')).toBe('8713.00');
		// (8714 - 3115) / 0.6425 = 8714.397
		expect(bruto('8714.00')).toBe('8714.40');
	});
	it('with the heffingskorting used elsewhere every euro is taxed', () => {
		// 10000 / 0.6425
		expect(bruto('10000.00', '3115')).toBe('15564.20');
		expect(bruto('10000.00', '5000')).toBe('15564.20');
	});
	it('AOW-leeftijd: 3,623 for one of a couple, 4,163 single, and 17,85% (bijlage VI)', () => {
		const aow = (netto: string, metPartner: boolean) =>
			brutoBijstand(
				feit('feit.netto', bedrag(netto), 'test'),
				NUL,
				{ aow: true, metPartner },
				figuren('2026-01-01')
			).value.toFixed(2);
		// 4163 / 0.1785 = 23322.13; (24000 - 4163) / 0.8215 = 24147.29; (24000 - 3623) / 0.8215 = 24804.63
		expect(aow('23322.00', false)).toBe('23322.00');
		expect(aow('24000.00', false)).toBe('24147.29');
		expect(aow('24000.00', true)).toBe('24804.63');
	});
});
