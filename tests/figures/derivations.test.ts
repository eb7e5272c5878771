/**
 * Ties between figures that the law itself makes. A figure with a typing error breaks one of them.
 */
import { describe, expect, it } from 'vitest';

import type { FigureKey } from '../../src/lib/figures/schema.ts';
import { opCenten } from '../../src/lib/money/afronding.ts';
import { bedrag, type Bedrag } from '../../src/lib/money/bedrag.ts';
import { figuren } from '../builders/engine.ts';

const HALFJAREN = ['2025-07-01', '2026-01-01', '2026-07-01'] as const;
const cijfer = (dag: string, key: FigureKey): Bedrag => figuren(dag).lees(key).value;
const norm = (dag: string, code: string): Bedrag =>
	cijfer(dag, `participatiewet.norm.${code}` as FigureKey);
const tekst = (x: Bedrag): string => opCenten(x).toFixed(2);

describe.each(HALFJAREN)('norms of %s', (dag) => {
	const helft = norm(dag, 'MM').div(2);
	it.each<[string, () => Bedrag, string]>([
		['JJ is two J', () => norm(dag, 'J').times(2), 'JJ'],
		['K0 is J', () => norm(dag, 'J'), 'K0'],
		['MJ is half MM and J', () => helft.plus(norm(dag, 'J')), 'MJ'],
		['MJK is half MM and K1', () => helft.plus(norm(dag, 'K1')), 'MJK'],
		['JJK is J and K1', () => norm(dag, 'J').plus(norm(dag, 'K1')), 'JJK']
	])('%s', (_, som, code) => {
		expect(tekst(som())).toBe(norm(dag, code).toFixed(2));
	});
	it('M is 70% of MM, but for a cent: each is indexed on its own', () => {
		const verschil = norm(dag, 'M').minus(norm(dag, 'MM').times('0.7')).abs();
		expect(verschil.lte('0.015')).toBe(true);
	});
	it('OO is 137% of O, within half a percent', () => {
		expect(norm(dag, 'OO').div(norm(dag, 'O')).toNumber()).toBeCloseTo(1.37, 2);
	});
	it('the norms in an inrichting keep their ratio', () => {
		expect(norm(dag, 'II').div(norm(dag, 'I')).toNumber()).toBeCloseTo(1.5555, 3);
	});
	it('every month amount splits in 95% and 5% that add up', () => {
		for (const code of ['M', 'MM', 'J', 'O', 'OO', 'I', 'II']) {
			const heel = norm(dag, code);
			const betaald = opCenten(heel.times('0.95'));
			const verschil = heel.minus(betaald).minus(heel.times('0.05')).abs();
			expect(verschil.lte('0.005')).toBe(true);
		}
	});
	it('the maxima of y, z and aa are one amount', () => {
		const [y, z, aa] = ['y', 'z', 'aa'].map((soort) =>
			cijfer(dag, `participatiewet.vrijlating.${soort}.maximum` as FigureKey).toFixed(2)
		);
		expect([z, aa]).toEqual([y, y]);
	});
});

describe('indexation (art. 38): what moves together moves by one factor', () => {
	const groepen: Record<string, readonly FigureKey[]> = {
		'norms below AOW-leeftijd': ['M', 'MM', 'J', 'MJ', 'JJK', 'MJK', 'K1', 'I', 'II'].map(
			(code) => `participatiewet.norm.${code}` as FigureKey
		),
		'norms at AOW-leeftijd': ['participatiewet.norm.O', 'participatiewet.norm.OO'],
		'amounts of art. 31': [
			'participatiewet.vrijlating.y.maximum',
			'participatiewet.vrijlating.r.maximum',
			'participatiewet.premieArbeidsinschakeling'
		],
		studietoeslag: ['21', '20', '19', '18'].map(
			(jaren) => `participatiewet.studietoeslag.${jaren}` as FigureKey
		)
	};
	const stappen = [
		['2025-07-01', '2026-01-01'],
		['2026-01-01', '2026-07-01']
	] as const;
	it.each(Object.entries(groepen))('%s', (_, keys) => {
		for (const [van, tot] of stappen) {
			const factoren = keys.map((key) => cijfer(tot, key).div(cijfer(van, key)).toNumber());
			expect(Math.max(...factoren) - Math.min(...factoren)).toBeLessThan(0.001);
			// A half-year moves between 0.5% and 4%: outside that band someone mistyped.
			expect(Math.min(...factoren)).toBeGreaterThan(1.005);
			expect(Math.max(...factoren)).toBeLessThan(1.04);
		}
	});
	it('the maximum of n moves with the others, in whole euros', () => {
		for (const [van, tot] of stappen) {
			const n = cijfer(tot, 'participatiewet.vrijlating.n.maximum');
			const y = (dag: string) => cijfer(dag, 'participatiewet.vrijlating.y.maximum');
			const verwacht = cijfer(van, 'participatiewet.vrijlating.n.maximum')
				.times(y(tot))
				.div(y(van));
			expect(n.minus(verwacht).abs().lte(1)).toBe(true);
		}
	});
});

describe('amounts that the law makes twice or a share of another', () => {
	it.each<[FigureKey, FigureKey, string]>([
		['participatiewet.vermogensgrens.gezin', 'participatiewet.vermogensgrens.alleenstaande', '2'],
		[
			'participatiewet.pensioenvrijlating.gehuwden',
			'participatiewet.pensioenvrijlating.alleenstaande',
			'2'
		],
		[
			'participatiewet.vrijwilligersvergoeding.jaar',
			'participatiewet.vrijwilligersvergoeding.maand',
			'10'
		],
		['huurtoeslag.vermogensgrens.partner', 'huurtoeslag.vermogensgrens.alleenstaande', '2']
	])('%s', (geheel, deel, keer) => {
		expect(cijfer('2026-09-01', geheel).toFixed(2)).toBe(
			cijfer('2026-09-01', deel).times(keer).toFixed(2)
		);
	});
	it.each(['2025-10-01', '2026-01-01', '2026-07-01'])(
		'kinderbijslag of %s is 70%% and 85%%',
		(dag) => {
			const vol = cijfer(dag, 'kinderbijslag.12');
			expect(tekst(vol.times('0.70'))).toBe(cijfer(dag, 'kinderbijslag.0').toFixed(2));
			expect(tekst(vol.times('0.85'))).toBe(cijfer(dag, 'kinderbijslag.6').toFixed(2));
		}
	);
	it.each(HALFJAREN)('minimum youth wage and studietoeslag of %s are 80, 60 and 50%%', (dag) => {
		for (const [jaren, deel] of [
			['20', '0.80'],
			['19', '0.60'],
			['18', '0.50']
		] as const) {
			const wml = cijfer(dag, 'wml.uurloon.21').times(deel);
			expect(tekst(wml)).toBe(cijfer(dag, `wml.uurloon.${jaren}`).toFixed(2));
			const toeslag = cijfer(dag, 'participatiewet.studietoeslag.21').times(deel);
			const gepubliceerd = cijfer(dag, `participatiewet.studietoeslag.${jaren}`);
			expect(gepubliceerd.minus(toeslag).abs().lt('0.015')).toBe(true);
		}
	});
	it('the basishuur is the normhuur less its lowering and less 48.15', () => {
		// Wet op de huurtoeslag art. 17: 252.49, lowered by 1.82 and 3.63; 48.15 by the act of 36608.
		const eigen = (lager: string) => bedrag('252.49').minus(lager).minus('48.15').toFixed(2);
		expect(eigen('1.82')).toBe(
			cijfer('2026-09-01', 'huurtoeslag.basishuur.eenpersoons').toFixed(2)
		);
		expect(eigen('3.63')).toBe(
			cijfer('2026-09-01', 'huurtoeslag.basishuur.meerpersoons').toFixed(2)
		);
	});
});

describe('one drempelinkomen: 108% of twelve minimum month wages, up to whole euros', () => {
	it.each([
		// Referentiemaandloon January 2025: 2,191.80; January 2026: 2,294.40 (Normenbrief 2026).
		['2025-03-01', '2191.80'],
		['2026-03-01', '2294.40']
	])('%s', (dag, maandloon) => {
		const drempel = bedrag(maandloon).times('1.08').times(12).ceil().toFixed(0);
		expect(cijfer(dag, 'zorgtoeslag.drempelinkomen').toFixed(0)).toBe(drempel);
		expect(cijfer(dag, 'kindgebondenBudget.drempel.alleenstaande').toFixed(0)).toBe(drempel);
		const ahk = figuren(dag).tabel('loonheffing.algemeneHeffingskorting').rijen[0]?.[1];
		expect(ahk?.toFixed(0)).toBe(drempel);
	});
	it('zorgtoeslag and kindgebonden budget share their vermogensgrenzen', () => {
		for (const dag of ['2025-03-01', '2026-03-01'])
			for (const wie of ['alleenstaande', 'partner'] as const)
				expect(cijfer(dag, `zorgtoeslag.vermogensgrens.${wie}`).toFixed(0)).toBe(
					cijfer(dag, `kindgebondenBudget.vermogensgrens.${wie}`).toFixed(0)
				);
	});
});

describe('kinderopvangtoeslag', () => {
	const rijen = (dag: string, wie: 'eersteKind' | 'volgendeKinderen') =>
		figuren(dag).tabel(`kinderopvangtoeslag.${wie}`).rijen;
	it.each(['eersteKind', 'volgendeKinderen'] as const)(
		'%s: incomes rise, percentages never',
		(wie) => {
			const tabel = rijen('2026-03-01', wie);
			for (let i = 1; i < tabel.length; i++) {
				const [vorigeGrens, vorige] = tabel[i - 1] as readonly Bedrag[];
				const [grens, percentage] = tabel[i] as readonly (Bedrag | null)[];
				if (grens != null) expect(grens.gt(vorigeGrens as Bedrag)).toBe(true);
				expect((percentage as Bedrag).lte(vorige as Bedrag)).toBe(true);
			}
		}
	);
	it('gives a next child at least what it gives the first, at the same incomes', () => {
		const eerste = rijen('2026-03-01', 'eersteKind');
		rijen('2026-03-01', 'volgendeKinderen').forEach(([grens, percentage], i) => {
			expect(grens?.toFixed()).toBe(eerste[i]?.[0]?.toFixed());
			expect((percentage as Bedrag).gte(eerste[i]?.[1] as Bedrag)).toBe(true);
		});
	});
	it('2027 is that of 2026 with 5.1 points more, at most 96 (announced)', () => {
		const oud = rijen('2026-03-01', 'eersteKind');
		for (const [grens, percentage] of rijen('2027-03-01', 'eersteKind').slice(1, -1)) {
			if (grens?.toFixed(0) === '175430') continue;
			const was = oud.find(([g]) => g?.toFixed(0) === grens?.toFixed(0))?.[1] as Bedrag;
			expect(percentage?.toFixed(1)).toBe(was.plus('5.1').toFixed(1));
		}
	});
});
