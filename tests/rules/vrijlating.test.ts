/**
 * Vrijlating of wages: art. 31 lid 2 n, r, y, z, aa and art. 34a Pw. Maxima: SZW Normenbrief 1 januari 2026 (July 2025
 * and January 2026); Participatiewet, text of 2026-07-01. Every boundary with one cent less and one cent more.
 */
import { describe, expect, it } from 'vitest';

import { regel } from '../builders/engine.ts';

const vrij = (datum: string, soort: string, loon: string) =>
	regel('vrijlating', { datum, soort, loon });

describe('the wage at which the maximum is reached', () => {
	// maximum / percentage: 289 / 0.25 = 1156; 180.17 / 0.125 = 1441.36; 182.73 / 0.15 = 1218.20.
	it.each([
		['2025-07-01', 'n', '1112.00', '278.00'],
		['2026-01-01', 'n', '1140.00', '285.00'],
		['2026-07-01', 'n', '1156.00', '289.00'],
		['2025-07-01', 'r', '1390.96', '173.87'],
		['2026-01-01', 'r', '1421.28', '177.66'],
		['2026-07-01', 'r', '1441.36', '180.17'],
		['2025-07-01', 'y', '1175.67', '176.35'],
		['2026-01-01', 'y', '1201.27', '180.19'],
		['2026-07-01', 'y', '1218.20', '182.73'],
		['2026-01-01', 'z', '1201.27', '180.19'],
		['2026-07-01', 'z', '1218.20', '182.73'],
		['2026-01-01', 'aa', '1201.27', '180.19'],
		['2026-07-01', 'aa', '1218.20', '182.73']
	])('%s, %s: %s gives %s, also above it', (datum, soort, loon, maximum) => {
		expect(vrij(datum, soort, loon)).toBe(maximum);
		expect(vrij(datum, soort, '5000.00')).toBe(maximum);
	});

	// One cent of vrijlating less, at the wage that is that much lower.
	it.each([
		['n', '1155.96', '288.99', '1156.04', '289.00'],
		['r', '1441.28', '180.16', '1441.44', '180.17'],
		['y', '1218.13', '182.72', '1218.27', '182.73'],
		['z', '1218.13', '182.72', '1218.27', '182.73'],
		['aa', '1218.13', '182.72', '1218.27', '182.73']
	])('%s one cent either side of the maximum', (soort, onder, eronder, boven, erboven) => {
		expect(vrij('2026-07-01', soort, onder)).toBe(eronder);
		expect(vrij('2026-07-01', soort, boven)).toBe(erboven);
	});

	it.each([
		// 25%: 0.02 -> 0.005 -> 0.01; 0.01 -> 0.0025 -> 0.00. 12.5%: 0.04 -> 0.005. 15%: 0.10 -> 0.015.
		['n', '0.01', '0.00'],
		['n', '0.02', '0.01'],
		['r', '0.03', '0.00'],
		['r', '0.04', '0.01'],
		['y', '0.10', '0.02']
	])('%s of %s is %s: half a cent goes up', (soort, loon, bedrag) => {
		expect(vrij('2026-07-01', soort, loon)).toBe(bedrag);
	});
});

it('case T2: net wage 600 in January 2026, 25%: 150', () => {
	expect(vrij('2026-01-01', 'n', '600.00')).toBe('150.00');
});
it('case T5: 25% of 500 is 125', () => {
	expect(vrij('2026-01-01', 'n', '500.00')).toBe('125.00');
});

describe('art. 34a, from 2027-01-01 (announced)', () => {
	it('is 15% without a maximum below AOW-leeftijd', () => {
		expect(vrij('2027-01-01', '34a', '600.00')).toBe('90.00');
		expect(vrij('2027-01-01', '34a', '1300.00')).toBe('195.00');
		expect(vrij('2027-01-01', '34a', '10000.00')).toBe('1500.00');
	});
	it.each([
		// 226 / 0.25 = 904
		['903.96', '225.99'],
		['904.00', '226.00'],
		['904.04', '226.00']
	])('is 25% up to 226 at AOW-leeftijd: %s gives %s', (loon, bedrag) => {
		expect(vrij('2027-01-01', '34a-aow', loon)).toBe(bedrag);
	});
});
