/**
 * Aanspraak on vakantietoeslag over income: Regeling Participatiewet, IOAW en IOAZ art. 11-14. Source of every row:
 * SZW Normenbrief 1 januari 2026, bijlage IV.
 */
import { describe, expect, it } from 'vitest';

import { bedrag } from '../../src/lib/money/bedrag.ts';
import {
	vakantietoeslagAow,
	vakantietoeslagUitkering
} from '../../src/lib/rules/participatiewet/vakantietoeslag-uitkering.ts';
import { vakantietoeslagLoon } from '../../src/lib/rules/participatiewet/vakantietoeslag-loon.ts';
import { verdeeldInclusief } from '../../src/lib/rules/participatiewet/bijstand.ts';
import { feit } from '../../src/lib/trace/node.ts';
import { figuren, regel } from '../builders/engine.ts';

const over = (nettoloon: string, loonheffingskorting = true) =>
	regel('vakantietoeslag-aanspraak', { datum: '2026-09-01', nettoloon, loonheffingskorting });
const node = (tekst: string) => feit('feit.bedrag', bedrag(tekst), 'test');

describe('art. 11: wages with loonheffingskorting', () => {
	it.each([
		['600.00', '48.00', 'case T10: 8%'],
		['1000.00', '59.23', 'case T10: 8% - 20.77'],
		['1200.00', '93.33', 'case T10: 8% - 2.67'],
		['876.38', '70.11', 'one cent below the first border: 70.1104'],
		['876.39', '49.34', 'at it: 70.1112 - 20.77'],
		['1059.25', '63.97', '84.74 - 20.77'],
		['1059.26', '82.07', '84.7408 - 2.67'],
		['2175.47', '171.37', '174.0376 - 2.67'],
		['2175.48', '107.53', '5.02%: 109.209096 - 1.68'],
		['0.00', '0.00', 'nothing']
	])('%s gives %s (%s)', (loon, aanspraak) => {
		expect(over(loon)).toBe(aanspraak);
	});
});

it('art. 13: 8% of wages without loonheffingskorting, whatever the amount', () => {
	expect(['600.00', '1000.00', '2500.00'].map((loon) => over(loon, false))).toEqual([
		'48.00',
		'80.00',
		'200.00'
	]);
});

describe('art. 12: benefits below AOW-leeftijd', () => {
	it.each([
		['672.37', '53.79', '8%: 53.7896'],
		['672.38', '34.56', '5.14%: 34.560332'],
		['726.14', '37.32', '5.14%: 37.323596'],
		['726.15', '37.32', '8% - 20.77: 58.092 - 20.77'],
		['1733.80', '117.93', '138.704 - 20.77'],
		['1733.81', '106.13', '7.20% - 18.70: 124.83432 - 18.70'],
		['1851.74', '114.63', '133.32528 - 18.70'],
		['1851.75', '114.68', '8% - 33.46: 148.14 - 33.46']
	])('%s gives %s (%s)', (uitkering, aanspraak) => {
		const uitkomst = vakantietoeslagUitkering(node(uitkering), figuren('2026-09-01'));
		expect(uitkomst.value.toFixed(2)).toBe(aanspraak);
	});
});

describe('art. 14: AOW-leeftijd', () => {
	const aow = (bedragen: [string, string], gehuwd: boolean, een: boolean) =>
		vakantietoeslagAow(
			node(bedragen[0]),
			node(bedragen[1]),
			{ gehuwd, eenVanTweeAow: een },
			figuren('2026-09-01')
		).value.toFixed(2);

	it('single: 6.51% of the AOW', () => expect(aow(['1000.00', '0'], false, false)).toBe('65.10'));
	it('couple: 6.78%', () => expect(aow(['1000.00', '0'], true, false)).toBe('67.80'));
	it('couple with one of AOW-leeftijd: 20.48 less from 1,507.16', () => {
		// 1507.15 x 6.78% = 102.18477; 1507.16 x 6.78% = 102.185448, less 20.48
		expect(aow(['1507.15', '0'], true, true)).toBe('102.18');
		expect(aow(['1507.16', '0'], true, true)).toBe('81.71');
		expect(aow(['1507.16', '0'], true, false)).toBe('102.19');
	});
	it('other benefits beside it: 8%', () => {
		expect(aow(['1000.00', '100.00'], false, false)).toBe('73.10');
	});
});

describe('what the explanation shows', () => {
	const [geen, hondert] = [node('0'), node('100.00')];
	const ids = (uitkomst: { from: readonly { id: string }[] }) => uitkomst.from.map(({ id }) => id);
	const acht = 'participatiewet.vakantietoeslag.achtProcent';

	it('wages without loonheffingskorting only where there are any', () => {
		const tabel = 'participatiewet.vakantietoeslag.loon';
		const loon = (zonder: typeof geen) =>
			ids(vakantietoeslagLoon(hondert, zonder, false, figuren('2026-09-01')));
		expect(loon(geen)).toEqual(['feit.bedrag', tabel]);
		expect(loon(hondert)).toEqual(['feit.bedrag', tabel, 'feit.bedrag', acht]);
	});
	it('other benefits, and the amount off, only where they count', () => {
		const aow = (bedrag: string, anders: typeof geen, een: boolean) =>
			ids(
				vakantietoeslagAow(
					node(bedrag),
					anders,
					{ gehuwd: true, eenVanTweeAow: een },
					figuren('2026-09-01')
				)
			);
		const gehuwd = 'participatiewet.vakantietoeslag.aowGehuwd';
		expect(aow('1507.15', geen, true)).toEqual(['feit.bedrag', gehuwd]);
		expect(aow('1507.16', geen, true)).toEqual([
			'feit.bedrag',
			gehuwd,
			`${gehuwd}Vanaf`,
			`${gehuwd}Min`
		]);
		expect(aow('1000.00', hondert, false)).toEqual(['feit.bedrag', gehuwd, 'feit.bedrag', acht]);
	});
});

describe('95% paid, 5% set aside (art. 19 lid 3)', () => {
	const gesplitst = (tekst: string) => {
		const { betaald, reserve } = verdeeldInclusief(node(tekst), node(tekst), node('0'));
		return [betaald.value.toFixed(2), reserve.value.toFixed(2)];
	};
	// SZW prints both parts rounded, so that they can be one cent more together; here they add up to the norm.
	it.each([
		['1541.00', '1463.95', '77.05', 'case T7'],
		['1078.70', '1024.77', '53.93', 'case T7, printed as 53.94'],
		['1401.50', '1331.43', '70.07', 'cases T2b and T11'],
		['2002.13', '1902.02', '100.11', 'case T2b'],
		['1419.46', '1348.49', '70.97', 'July 2026'],
		['2027.79', '1926.40', '101.39', 'July 2026'],
		['921.46', '875.39', '46.07', 'case T15']
	])('%s is %s and %s (%s)', (norm, betaald, reserve) => {
		expect(gesplitst(norm)).toEqual([betaald, reserve]);
	});
});
