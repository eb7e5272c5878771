/**
 * Loonheffing (Wet LB art. 20a-26). Published: rows of the witte maandloontabel 2025 and 2026, all three columns.
 * Beside them an independent reading of the Rekenvoorschriften in whole numbers (tarieven.ts), over the whole table.
 */
import { describe, expect, it } from 'vitest';

import { rekenRegel } from '../../src/cli/regels.ts';
import { bedrag } from '../../src/lib/money/bedrag.ts';
import { bijzonderTarief } from '../../src/lib/rules/loonheffing/bijzonder-tarief.ts';
import { feit } from '../../src/lib/trace/node.ts';
import { figuren, FIGURES, regel } from '../builders/engine.ts';
import { JAREN, witteTabel } from './tarieven.ts';
import { WITTE_MAANDTABEL } from './witte-maandtabel.ts';

interface Vraag {
	readonly jaar: number;
	readonly loon: string;
	readonly korting: boolean;
	readonly tijdvak?: string;
	readonly aow?: boolean;
}

function heffing({ jaar, loon, korting, tijdvak = 'maand', aow = false }: Vraag) {
	const feiten = { datum: `${jaar}-03-01`, tijdvak, loon, loonheffingskorting: korting, aow };
	const { waarde, verrekendeArbeidskorting } = rekenRegel('loonheffing', feiten, FIGURES, false);
	return [waarde, verrekendeArbeidskorting];
}

describe('witte maandloontabel, every published row', () => {
	it.each(WITTE_MAANDTABEL)('$jaar: $loon', ({ jaar, loon, zonder, met, arbeidskorting }) => {
		expect(heffing({ jaar, loon, korting: false })[0]).toBe(zonder);
		expect(heffing({ jaar, loon, korting: true })).toEqual([met, arbeidskorting]);
	});

	it.each([
		['a wage between two rows takes the lower', 2026, '4000.00', '818.67'],
		['one cent before the next row as well', 2026, '4000.49', '818.67'],
		['the top row of 2025', 2025, '10777.50', '4512.08'],
		['the top row of 2026', 2026, '11092.50', '4651.67'],
		['the last row without tax in 2025', 2025, '922.49', '0.00'],
		['the first row with tax in 2025', 2025, '922.50', '0.42'],
		['the last row without tax in 2026', 2026, '949.49', '0.00'],
		['the first row with tax in 2026', 2026, '949.50', '0.75'],
		// 11,192.50 lies 100 above the top row: 4651.67 + 49.50
		['above the table 49,50% of the rest', 2026, '11192.50', '4701.17'],
		// 10 cents above: 0.0495, down to cents
		['above the table down to cents', 2026, '11092.60', '4651.71']
	])('%s', (_, jaar, loon, verwacht) => {
		expect(heffing({ jaar, loon, korting: true })[0]).toBe(verwacht);
	});
});

const PERIODEN = { maand: 12, '4weken': 13, week: 52, dag: 260 } as const;
const kolommen = Object.keys(JAREN).map((kolom) => ({
	kolom,
	jaar: Number(kolom.slice(0, 4)),
	aow: kolom.endsWith('aow')
}));

describe.each(kolommen)('the whole table of $kolom by the Rekenvoorschriften', (k) => {
	it.each(Object.entries(PERIODEN))('per %s', (tijdvak, perioden) => {
		const top = Math.floor(((JAREN[k.kolom]?.top as number) * 100) / perioden);
		const stap = Math.ceil(top / 149);
		for (let centen = 0; centen <= top; centen += stap) {
			const loon = (centen / 100).toFixed(2);
			for (const korting of [true, false]) {
				const eigen = witteTabel(k.kolom, centen, perioden, korting);
				const tekst = (x: bigint) => (Number(x) / 100).toFixed(2);
				expect([loon, ...heffing({ ...k, loon, korting, tijdvak })]).toEqual([
					loon,
					tekst(eigen.heffing),
					tekst(eigen.arbeidskorting)
				]);
			}
		}
	});
});

describe('bijzondere beloningen (art. 26)', () => {
	const over = (dag: string, beloning: string, jaarloon: string, korting = true, aow = false) =>
		bijzonderTarief(
			feit('feit.beloning', bedrag(beloning), 'test'),
			feit('feit.jaarloon', bedrag(jaarloon), 'test'),
			{ loonheffingskorting: korting, aow },
			figuren(dag)
		).value.toFixed(2);

	it('1,234.56 at 50,47% is 623.08 (published example)', () => {
		expect(over('2026-05-01', '1234.56', '50000')).toBe('623.08');
	});

	// Each row from its first euro, and the row before it one euro below; over 1,000 euros, so that the tax is the rate.
	it.each([
		['2026-05-01', false, '11358', '0.00', '274.30'],
		['2026-05-01', false, '12923', '274.30', '47.40'],
		['2026-05-01', false, '23931', '47.40', '338.00'],
		['2026-05-01', false, '29737', '338.00', '402.00'],
		['2026-05-01', false, '38884', '402.00', '420.10'],
		['2026-05-01', false, '45593', '420.10', '504.70'],
		['2026-05-01', false, '78427', '504.70', '560.10'],
		['2026-05-01', false, '143555', '560.10', '495.00'],
		['2026-05-01', true, '34719', '0.00', '200.70'],
		['2026-05-01', true, '38884', '200.70', '397.80'],
		['2026-05-01', true, '45593', '397.80', '440.10'],
		['2026-05-01', true, '46003', '440.10', '590.10'],
		['2026-05-01', true, '59783', '590.10', '440.10'],
		['2026-05-01', true, '78427', '440.10', '527.50'],
		['2026-05-01', true, '143555', '527.50', '495.00'],
		['2027-05-01', false, '11801', '0.00', '267.30'],
		['2027-05-01', false, '13434', '267.30', '60.20'],
		['2027-05-01', false, '24876', '60.20', '343.70'],
		['2027-05-01', false, '30911', '343.70', '410.10'],
		['2027-05-01', false, '39248', '410.10', '429.40'],
		['2027-05-01', false, '47835', '429.40', '513.10'],
		['2027-05-01', false, '78427', '513.10', '560.10'],
		['2027-05-01', false, '150024', '560.10', '495.00'],
		['2027-05-01', true, '34593', '0.00', '207.50'],
		['2027-05-01', true, '39248', '207.50', '405.80'],
		['2027-05-01', true, '46578', '405.80', '555.80'],
		['2027-05-01', true, '47835', '555.80', '598.10'],
		['2027-05-01', true, '59865', '598.10', '448.10'],
		['2027-05-01', true, '78427', '448.10', '527.90'],
		['2027-05-01', true, '150024', '527.90', '495.00']
	])('%s, AOW %s: from %s', (dag, aow, vanaf, ervoor, erop) => {
		expect(over(dag, '1000', String(Number(vanaf) - 1), true, aow)).toBe(ervoor);
		expect(over(dag, '1000', vanaf, true, aow)).toBe(erop);
	});

	it.each([
		['2026-05-01', false, ['357.50', '375.60', '495.00'], '38884'],
		['2026-05-01', true, ['178.50', '375.60', '495.00'], '38884'],
		['2027-05-01', false, ['362.30', '381.60', '495.00'], '39248'],
		['2027-05-01', true, ['183.30', '381.60', '495.00'], '39248']
	])('%s, AOW %s, without loonheffingskorting', (dag, aow, rates, tweede) => {
		const jaarlonen = ['0', tweede, '78427'];
		expect(jaarlonen.map((j) => over(dag, '1000', j, false, aow))).toEqual(rates);
	});
});

it('is the same through the command `regel`', () => {
	const feiten = { datum: '2026-09-01', tijdvak: 'maand', loon: '1597.50' };
	expect(regel('loonheffing', feiten)).toBe('42.25');
});
