/** The one sentence: which months it is about, in which words. Amounts are made up, the sums stand beside them. */
import { describe, expect, it } from 'vitest';

import {
	heelVerschil,
	maandgroepen,
	samenvattingVan,
	type Beeld,
	type MaandBeeld
} from '../../src/lib/explain/index.ts';
import { POSTEN } from '../../src/lib/projection/index.ts';

describe('a difference in whole euros', () => {
	it.each([
		['0.00', '194.87', 'meer', '0', '195'],
		// Outwards: the truth lies within.
		['120.20', '210.40', 'meer', '120', '211'],
		['-143.10', '-20.30', 'minder', '20', '144'],
		['-20.27', '90.80', 'wisselt', '21', '91'],
		// Less than half a euro is nothing.
		['-0.30', '90.80', 'meer', '0', '91'],
		['-0.30', '0.40', 'gelijk', '0', '0'],
		// One amount.
		['120.20', '120.20', 'meer', '120', '120']
	])('%s to %s reads %s %s %s', (laag, hoog, richting, a, b) => {
		expect(heelVerschil({ laag, hoog })).toMatchObject({ richting, a, b });
	});

	it('says one amount when both ends are the same euro', () => {
		expect(heelVerschil({ laag: '99.90', hoog: '100.10' }).enkel).toBe(true);
	});
});

function maand(
	naam: string,
	laag: string,
	hoog: string,
	rest: Partial<MaandBeeld> = {}
): MaandBeeld {
	const nul = { laag: '0.00', hoog: '0.00' };
	const posten = Object.fromEntries(
		POSTEN.map((post) => [post, { nu: nul, straks: nul }])
	) as MaandBeeld['posten'];
	return {
		maand: naam,
		voorlopig: false,
		nu: nul,
		straks: { laag, hoog },
		verschil: { laag, hoog },
		posten,
		eenmalig: false,
		geraakt: true,
		...rest
	};
}
const beeld = (maanden: readonly MaandBeeld[]): Beeld => ({
	maanden,
	periode: { laag: '0.00', hoog: '0.00' },
	toeslagenEerder: { laag: '0.00', hoog: '0.00' }
});

describe('the sentence', () => {
	it('says "elke maand" only when every month is the same', () => {
		const gelijk = [maand('2026-09', '10', '20'), maand('2026-10', '10', '20')];
		expect(samenvattingVan(beeld(gelijk))?.over).toBe('elk');
		const juni = maand('2027-06', '-80', '-60', { eenmalig: true });
		expect(samenvattingVan(beeld([...gelijk, juni]))?.over).toBe('gewoon');
	});

	it('names the month that is lower, and leaves it out of the sentence', () => {
		const samenvatting = samenvattingVan(
			beeld([
				maand('2027-04', '10', '20'),
				maand('2027-05', '10', '20'),
				maand('2027-06', '-80', '-60', { eenmalig: true })
			])
		);
		expect(samenvatting?.verschil).toEqual({ laag: '10.00', hoog: '20.00' });
		expect(samenvatting?.anders).toMatchObject([{ maand: '2027-06', lager: true }]);
	});

	it('leaves months out in which nothing changes', () => {
		const samenvatting = samenvattingVan(
			beeld([
				maand('2026-09', '0', '0', { geraakt: false }),
				maand('2026-10', '30', '40'),
				maand('2026-11', '30', '40')
			])
		);
		expect(samenvatting?.verschil).toEqual({ laag: '30.00', hoog: '40.00' });
		expect(samenvatting).toMatchObject({ over: 'vanaf', maand: '2026-10' });
	});

	it('speaks of one month when only one is touched', () => {
		const samenvatting = samenvattingVan(
			beeld([maand('2026-09', '0', '0', { geraakt: false }), maand('2026-10', '500', '500')])
		);
		expect(samenvatting).toMatchObject({ over: 'een', maand: '2026-10' });
	});
});

describe('months that are the same', () => {
	it('fold within a year, never with an event', () => {
		const maanden = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03'].map((naam) =>
			maand(naam, '1', '2')
		);
		const groepen = maandgroepen(maanden, new Map([['2027-02', 1]]));
		expect(groepen.map((groep) => groep.maanden.map((m) => m.maand))).toEqual([
			['2026-11', '2026-12'],
			['2027-01'],
			['2027-02'],
			['2027-03']
		]);
	});
});
