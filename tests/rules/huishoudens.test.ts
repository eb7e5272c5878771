/**
 * Households in which two rules of art. 13-24 Pw meet. The norms are those of July 2026 as published (see normen.ts):
 * MM 2027.79, OO 2176.10, I 449.44 with 47.00, JJ 700.84, JJK 1106.40, K0 = J = 350.42.
 */
import { describe, expect, it } from 'vitest';

import { maandnorm, dagnorm } from '../../src/lib/rules/participatiewet/bijstandsnorm.ts';
import type { NormPersoon } from '../../src/lib/rules/participatiewet/situatie.ts';
import { figuren, regel } from '../builders/engine.ts';

const norm = (huishouden: object) => regel('bijstandsnorm', { datum: '2026-07-01', huishouden });

const volwassen = { geboortedatum: '1985-01-01' };
const oud = { geboortedatum: '1950-01-01' };
const jong = { geboortedatum: '2007-01-01', geenOuderlijkeSteun: false };
const huisgenoot = { geboortedatum: '1990-01-01', relatie: 'ander' };
const binnen = { inInrichting: true };
const zonderRecht = { rechtOpBijstand: false };
const uitgesloten = { uitsluiting: 'detentie' };

describe('nobody, one or both have right (art. 13)', () => {
	it('the one with right has half the norm of a couple, whoever asks', () => {
		// 2027.79 / 2 = 1013.895
		expect(norm({ aanvrager: volwassen, partner: { ...volwassen, ...uitgesloten } })).toBe(
			'1013.90'
		);
		expect(norm({ aanvrager: { ...volwassen, ...uitgesloten }, partner: volwassen })).toBe(
			'1013.90'
		);
	});
	it('both excluded: nothing', () => {
		const een = { ...volwassen, ...uitgesloten };
		expect(norm({ aanvrager: een, partner: een })).toBe('0.00');
	});
});

describe('inside an inrichting (art. 23)', () => {
	it('both inside, one of 18-20: the other as a single, 449.44 + 47.00', () => {
		const [een, ander] = [
			{ ...volwassen, ...binnen },
			{ ...jong, ...binnen }
		];
		expect(norm({ aanvrager: een, partner: ander })).toBe('496.44');
		expect(norm({ aanvrager: ander, partner: een })).toBe('496.44');
	});
	it('both inside and both of 18-20: nothing', () => {
		const een = { ...jong, ...binnen };
		expect(norm({ aanvrager: een, partner: een })).toBe('0.00');
	});
	it.each([
		// (40% + 2 x 30%) / 2 = 50% of 2027.79 is 1013.895; of 2176.10 it is 1088.05. Plus 496.44.
		['both below AOW-leeftijd', volwassen, volwassen, '1510.34'],
		// Art. 23 lid 3: as an alleenstaande, so the age of the other does not count.
		['the one inside of AOW-leeftijd', oud, volwassen, '1510.34'],
		['the one at home of AOW-leeftijd', volwassen, oud, '1584.49']
	])('one inside, the other at home with a housemate: %s', (_, erin, thuis, bedrag) => {
		const paar = { aanvrager: { ...erin, ...binnen }, partner: thuis };
		expect(norm({ ...paar, medebewoners: [huisgenoot] })).toBe(bedrag);
	});
	it('inside, with a partner at home without right: as a single inside', () => {
		const partner = { ...volwassen, ...zonderRecht };
		expect(norm({ aanvrager: { ...volwassen, ...binnen }, partner })).toBe('496.44');
	});
});

describe('a partner without right (art. 24)', () => {
	it.each([
		// Three share the costs: (40% + 3 x 30%) / 3 of 2027.79 = 878.709, of 2176.10 = 942.97666...
		['both below AOW-leeftijd', volwassen, volwassen, '878.71'],
		['the partner of AOW-leeftijd', volwassen, oud, '942.98'],
		['the other of AOW-leeftijd', oud, volwassen, '942.98'],
		// A partner of 18-20 does not share: two do, 50% of 2027.79 = 1013.895.
		['the partner of 18-20', volwassen, jong, '1013.90']
	])('with a housemate: %s', (_, aanvrager, ander, bedrag) => {
		const partner = { ...ander, ...zonderRecht };
		expect(norm({ aanvrager, partner, medebewoners: [huisgenoot] })).toBe(bedrag);
	});
	it('of someone of 18-20: half of JJ, with a child half of JJK', () => {
		const partner = { ...volwassen, ...zonderRecht };
		expect(norm({ aanvrager: jong, partner })).toBe('350.42');
		expect(norm({ aanvrager: jong, partner, kinderen: [{ geboortedatum: '2026-01-01' }] })).toBe(
			'553.20'
		);
	});
});

it('one of 18-20 and two housemates: three share, plus the amount of art. 22a lid 3', () => {
	// 878.709 + 350.42 = 1229.129
	const medebewoners = [huisgenoot, huisgenoot];
	expect(norm({ aanvrager: volwassen, partner: jong, medebewoners })).toBe('1229.13');
	expect(norm({ aanvrager: jong, partner: volwassen, medebewoners })).toBe('1229.13');
});

describe('what the explanation says', () => {
	const persoon = (groep: NormPersoon['groep']): NormPersoon => ({
		groep,
		recht: true,
		inInrichting: false,
		geenOuderlijkeSteun: false
	});
	const dag = (groep: NormPersoon['groep'], partner: NormPersoon | null) =>
		dagnorm(
			{
				aanvrager: persoon(groep),
				partner,
				metKind: false,
				medebewoners: 0,
				toeslagpartner: true,
				scenario: 'laag'
			},
			figuren('2026-07-01')
		);

	it('without housemates it is the published norm itself, no sum', () => {
		expect(dag('21-AOW', persoon('21-AOW')).id).toBe('participatiewet.norm.MM');
		expect(dag('18-20', null).id).toBe('participatiewet.norm.J');
		expect(dag('21-AOW', persoon('18-20')).id).toBe('participatiewet.norm.MJ');
	});
	it('nobody with right: zero, with its ground and article', () => {
		const zonder = { ...persoon('21-AOW'), recht: false };
		const situatie = {
			aanvrager: zonder,
			metKind: false,
			medebewoners: 0,
			toeslagpartner: true,
			scenario: 'laag'
		} as const;
		for (const partner of [null, zonder]) {
			const norm = dagnorm({ ...situatie, partner }, figuren('2026-07-01'));
			expect(norm.basis).toEqual({ wet: 'Pw', artikel: '13' });
			expect(norm.status).toBe('geweigerd');
			expect(norm.from.map(({ id, value }) => [id, value])).toEqual([
				['participatiewet.uitsluiting', true]
			]);
		}
	});
	it('a month in one situation is that norm, without counting days', () => {
		const heel = dag('21-AOW', null);
		const maand = maandnorm([{ norm: heel, dagen: 31 }], 31);
		expect([maand.op, maand.from]).toEqual(['gelijk', [heel]]);
	});
});
