/**
 * The four toeslagen and kinderbijslag: published tables, official examples and maxima. Sources: Belastingdienst,
 * "Hoeveel zorgtoeslag krijg ik?" and rekenvoorbeelden; Dienst Toeslagen, Berekening huurtoeslag 2026 (tg0831z62fd),
 * Berekening kindgebonden budget 2026 (tg0811z61fd), Berekening kinderopvangtoeslag 2026 (tg0801z61fd); SVB.
 */
import { describe, expect, it } from 'vitest';

import { kinderbijslag } from '../../src/lib/rules/kinderbijslag/kinderbijslag.ts';
import { kindgebondenBudget } from '../../src/lib/rules/kindgebonden-budget/kindgebonden-budget.ts';
import { bedrag } from '../../src/lib/money/bedrag.ts';
import { feit } from '../../src/lib/trace/node.ts';
import { figuren, regel } from '../builders/engine.ts';
import { ALLEEN_2026, PARTNER_2025, PARTNER_2026 } from './zorgtoeslagtabel.ts';

const zorg = (jaar: number, toetsingsinkomen: string, meer: object = {}) =>
	regel('zorgtoeslag', { jaar, toetsingsinkomen, ...meer });

describe('zorgtoeslag: published tables', () => {
	it.each(ALLEEN_2026)('2026, single, up to %s: %s a month', (inkomen, maand) => {
		expect(zorg(2026, inkomen)).toBe(`${maand}.00`);
	});
	it.each(PARTNER_2026)('2026, with partner, up to %s: %s a month', (inkomen, maand) => {
		expect(zorg(2026, inkomen, { partner: true })).toBe(`${maand}.00`);
	});
	it.each(PARTNER_2025)('2025, with partner, up to %s: %s a month', (inkomen, maand) => {
		expect(zorg(2025, inkomen, { partner: true })).toBe(`${maand}.00`);
	});
});

describe('zorgtoeslag: limits and rekenvoorbeelden', () => {
	it.each([
		// At the limit 24 euros a year, 2 a month; one euro more gives less than 24: nothing (Awir art. 14).
		[2026, false, '40857', '2.00'],
		[2026, false, '40858', '0.00'],
		[2026, true, '51142', '2.00'],
		[2026, true, '51143', '0.00'],
		[2025, false, '39719', '2.00'],
		[2025, false, '39720', '0.00'],
		[2025, true, '50206', '2.00'],
		[2025, true, '50207', '0.00']
	])('%i, partner %s, income %s', (jaar, partner, inkomen, maand) => {
		expect(zorg(jaar, inkomen, { partner })).toBe(maand);
	});
	it.each([
		['2025 example 1: single, low income', 2025, '20000', false, true, '131.00'],
		['2026 example 1: single, low income', 2026, '20000', false, true, '129.00'],
		['2025 maximum with partner', 2025, '20000', true, true, '250.00'],
		['2026 maximum with partner', 2026, '20000', true, true, '246.00'],
		['2025 example 2: partner not insured', 2025, '33200', true, false, '98.00'],
		['2026 example 2: partner not insured', 2026, '33200', true, false, '103.00']
	])('%s', (_, jaar, inkomen, partner, partnerVerzekerd, maand) => {
		expect(zorg(jaar, inkomen, { partner, partnerVerzekerd })).toBe(maand);
	});
});

describe('huurtoeslag 2026', () => {
	const huur = (kaleHuur: string, rekeninkomen: string, meer: object = {}) =>
		regel('huurtoeslag', { jaar: 2026, kaleHuur, rekeninkomen, ...meer });

	it.each([
		['official example 1: single of 20', '600', '22000', { jongerDan21: true }, '295.00'],
		['official example 2: couple with a child', '1200', '34000', { personen: 3 }, '492.00'],
		['official example 3: single of AOW-leeftijd', '710', '29000', {}, '307.00']
	])('%s', (_, kaleHuur, inkomen, meer, maand) => {
		expect(huur(kaleHuur, inkomen, meer)).toBe(maand);
	});

	it.each([
		// Derived from the published parameters: 498.20 - 202.52 = 295.68; (r - 498.20) x 65%; above 713.02 40%.
		['295.68 + 0.65 x 211.80 = 433.35', '710.00', '20000', {}, '433.00'],
		['295.68 + 0.65 x 214.82 + 0.40 x 219.91 = 523.277', '932.93', '20000', {}, '523.00'],
		['a rent above the cap counts as the cap', '1500.00', '20000', {}, '523.00'],
		[
			'297.49 + 0.65 x 265.94 + 0.40 x 168.79 = 537.867',
			'932.93',
			'20000',
			{ personen: 3 },
			'537.00'
		],
		[
			'two persons: 297.49 + 0.65 x 214.82 + 0.40 x 219.91 = 525.087',
			'932.93',
			'20000',
			{ personen: 2 },
			'525.00'
		],
		['a rent of the basishuur gives nothing', '202.52', '20000', {}, '0.00'],
		['one euro above it gives one', '203.52', '20000', {}, '1.00'],
		['at the ijkpunt nothing goes off', '710.00', '23425', {}, '433.00'],
		['433.35 - 16 x 27% / 12 = 432.99', '710.00', '23441', {}, '432.00'],
		[
			'523.277 x 12 / 0.27 = 23256.75 above the ijkpunt: nothing left',
			'932.93',
			'46682',
			{},
			'0.00'
		]
	])('%s', (_, kaleHuur, inkomen, meer, maand) => {
		expect(huur(kaleHuur, inkomen, meer)).toBe(maand);
	});
});

describe('kindgebonden budget', () => {
	const kgb = (jaar: number, toetsingsinkomen: string, leeftijden: number[], partner: boolean) =>
		regel('kindgebonden-budget', { jaar, toetsingsinkomen, leeftijden, partner });

	it.each([
		['official example 1: partners, 4 and 8, 45,000', '45000', [4, 8], true, '392.00'],
		['official example 2: partners, 13 and 16, 45,000', '45000', [13, 16], true, '533.00'],
		['official example 3: single parent, 8, 30,000', '30000', [8], false, '497.00'],
		// Published maxima a year: 5,996 and 8,576; 2,580 and 5,160; each a twelfth, down.
		['maximum, single parent, one child: 5,996', '20000', [3], false, '499.00'],
		['maximum, single parent, two children: 8,576', '20000', [3, 5], false, '714.00'],
		['maximum, partners, one child: 2,580', '20000', [3], true, '215.00'],
		['maximum, partners, two children: 5,160', '20000', [3, 5], true, '430.00'],
		['12 years: 2,580 + 724', '20000', [12], true, '275.00'],
		['11 years: 2,580', '20000', [11], true, '215.00'],
		['16 years: 2,580 + 964', '20000', [16], true, '295.00'],
		['15 years: 2,580 + 724', '20000', [15], true, '275.00'],
		['no children', '20000', [], false, '0.00']
	])('2026: %s', (_, inkomen, leeftijden, partner, maand) => {
		expect(kgb(2026, inkomen, leeftijden, partner)).toBe(maand);
	});
	it('2026: nothing goes off up to the limit, 7,60% above it', () => {
		expect(kgb(2026, '29736', [8], false)).toBe('499.00');
		// 5996 - 0.076 x 106 = 5987.944, a twelfth 498.995
		expect(kgb(2026, '29842', [8], false)).toBe('498.00');
		expect(kgb(2026, '39141', [8], true)).toBe('215.00');
		expect(kgb(2026, '39155', [8], true)).toBe('214.00');
	});
	it('2025: 2,511 a child, kop 3,389, 7,10%', () => {
		// (2511 + 3389) / 12 = 491.67; (2511 x 2 + 703) / 12 = 477.08; (5900 - 0.071 x 1594) / 12 = 482.24
		expect(kgb(2025, '20000', [8], false)).toBe('491.00');
		expect(kgb(2025, '20000', [8, 12], true)).toBe('477.00');
		expect(kgb(2025, '30000', [8], false)).toBe('482.00');
	});
	it('2027 (announced): a second, steeper part above 61,917', () => {
		// (2653 + 3505) / 12 = 513.17
		expect(kgb(2027, '30910', [8], false)).toBe('513.00');
		// three children of partners: 7959 - 0.0805 x (61917 - 40560) = 6239.7615, a twelfth 519.98
		expect(kgb(2027, '61917', [3, 5, 8], true)).toBe('519.00');
		// and 0.0995 x 1000 less: 6140.2615, a twelfth 511.69
		expect(kgb(2027, '62917', [3, 5, 8], true)).toBe('511.00');
	});
});

describe('kinderopvangtoeslag 2026', () => {
	const kot = (
		toetsingsinkomen: string,
		kinderen: readonly (readonly [string, string, string])[]
	) =>
		regel('kinderopvangtoeslag', {
			jaar: 2026,
			toetsingsinkomen,
			kinderen: kinderen.map(([soort, uren, uurtarief]) => ({ soort, uren, uurtarief }))
		});

	it.each([
		['official example 1', '60000', [['dagopvang', '122', '10.50']], '1202.00'],
		[
			'official example 2',
			'120000',
			[
				['dagopvang', '87', '12.45'],
				['bso', '65', '10.10']
			],
			'1162.00'
		],
		['official example 3: 230 hours at most', '40000', [['gastouder', '240', '8.25']], '1821.00'],
		['official example 4: capped price', '50000', [['gastouder', '108', '9.52']], '880.00']
	] as const)('%s', (_, inkomen, kinderen, maand) => {
		expect(kot(inkomen, kinderen)).toBe(maand);
	});

	// Rows of the official table: income up to, first child, next child.
	it.each([
		['56412', '96.0', '96.0'],
		['56413', '95.5', '95.6'],
		['58184', '95.5', '95.6'],
		['59957', '94.8', '95.6'],
		['77094', '88.2', '94.2'],
		['122857', '60.6', '87.9'],
		['165657', '38.5', '81.7'],
		['169547', '36.5', '81.4'],
		['235697', '36.5', '69.1'],
		['235698', '36.5', '68.2']
	])('up to %s: %s%% for the first, %s%% for the next child', (inkomen, eerste, volgende) => {
		// 100 hours at 10.00 cost 1,000, so the toeslag of one child is ten times the percentage.
		const een = [['dagopvang', '100', '10.00']] as const;
		const twee = [...een, ['dagopvang', '90', '10.00']] as const;
		expect(kot(inkomen, een)).toBe(`${Math.floor(Number(eerste) * 10).toFixed(2)}`);
		const samen = Math.floor((Number(eerste) * 100 + Number(volgende) * 90) / 10 + 1e-9);
		expect(kot(inkomen, twee)).toBe(samen.toFixed(2));
	});
	it('the child with most hours is the first; with equal hours the dearest', () => {
		// At 120,000: 60.6% and 87.9%. 0.606 x 1000 + 0.879 x 800 = 1309.2
		const duur = ['dagopvang', '100', '10.00'] as const;
		const goedkoop = ['dagopvang', '100', '8.00'] as const;
		expect(kot('120000', [goedkoop, duur])).toBe('1309.00');
		expect(kot('120000', [duur, goedkoop])).toBe('1309.00');
	});
});

describe('kinderbijslag a quarter (SVB)', () => {
	it.each([
		['2025-10-01', 291.49, 353.95, 416.41],
		['2026-01-01', 295.07, 358.3, 421.53],
		['2026-04-01', 295.07, 358.3, 421.53],
		['2026-07-01', 298.4, 362.35, 426.29],
		['2026-10-01', 298.4, 362.35, 426.29]
	])('%s', (dag, klein, midden, groot) => {
		const van = (...leeftijden: number[]) =>
			Number(kinderbijslag(leeftijden, figuren(dag)).value.toFixed(2));
		expect([van(0), van(5)]).toEqual([klein, klein]);
		expect([van(6), van(11)]).toEqual([midden, midden]);
		expect([van(12), van(17)]).toEqual([groot, groot]);
	});
});

it('kindgebonden budget: the explanation names the older children only where there are any', () => {
	const inkomen = feit('feit.jaarinkomen', bedrag('20000'), 'test', 'EUR/jaar');
	const delen = (leeftijden: number[]) => {
		const [maximum] = kindgebondenBudget(inkomen, true, leeftijden, figuren('2026-01-01')).from;
		return maximum?.from.map(({ id }) => id.replace('kindgebondenBudget.', ''));
	};
	expect(delen([11])).toEqual(['kinderen']);
	expect(delen([12])).toEqual(['kinderen', 'kinderen12']);
	expect(delen([15, 15])).toEqual(['kinderen', 'kinderen12']);
	expect(delen([16])).toEqual(['kinderen', 'kinderen16']);
});
