/** Stretches of hours, from worlds made up by hand: every amount below is a month's, over one month. */
import { describe, expect, it } from 'vitest';

import { bedrag, som } from '../../src/lib/money/bedrag.ts';
import {
	IN_TOTAAL,
	type Maanduitkomst,
	type Post
} from '../../src/lib/projection/maanduitkomst.ts';
import type { Verhaal } from '../../src/lib/projection/projectie.ts';
import { urenstukken, type Heel } from '../../src/lib/projection/urenstukken.ts';

type Posten = Partial<Record<Post, string>>;

function verhaal(posten: Posten): Verhaal {
	const waarde = (post: Post) => bedrag(posten[post] ?? '0');
	const maand = Object.fromEntries(IN_TOTAAL.map((post) => [post, { value: waarde(post) }]));
	return {
		saldo: som(IN_TOTAAL.map(waarde)),
		maanden: [maand as unknown as Maanduitkomst]
	} as unknown as Verhaal;
}

/** One point an hour from nought on: the low story and the high one (the same when left out). */
const werelden = (punten: readonly (readonly [Posten, Posten?])[]): Heel[] =>
	punten.map(([laag, hoog], uren) => ({
		uren,
		straks: { laag: verhaal(laag), hoog: verhaal(hoog ?? laag) }
	}));

const GRENS = bedrag('10');
const stukken = (punten: Parameters<typeof werelden>[0]) =>
	urenstukken(werelden(punten), 1, GRENS).map(({ perUur, ...rest }) => ({
		...rest,
		perUur: [perUur.laag.toFixed(2), perUur.hoog.toFixed(2)]
	}));

describe('stretches of hours', () => {
	it('a plateau: every euro of wage goes off the bijstand, but for a part in the high story', () => {
		const gevonden = stukken([
			[{ bijstand: '100' }],
			[
				{ loon: '50', bijstand: '50' },
				{ loon: '50', bijstand: '59' }
			],
			[{ loon: '100' }, { loon: '100', bijstand: '18' }]
		]);
		expect(gevonden).toEqual([
			{ van: 0, tot: 2, soort: 'vlak', oorzaak: 'bijstand', perUur: ['0.00', '9.00'] }
		]);
	});

	it('is no plateau any more at the limit itself, and is one a cent below it', () => {
		const met = (meer: string) => stukken([[{}], [{ loon: meer }], [{ loon: meer }]]);
		expect(met('9.99').map(({ van, tot, soort }) => [van, tot, soort])).toEqual([[0, 2, 'vlak']]);
		expect(met('10.00').map(({ van, tot, soort }) => [van, tot, soort])).toEqual([[1, 2, 'vlak']]);
	});

	it('is a fall only where both stories fall', () => {
		const met = (hoog: string) =>
			stukken([[{ loon: '50' }], [{ loon: '45' }, { loon: hoog }]]).map(({ soort }) => soort);
		expect(met('49.99')).toEqual(['daling']);
		expect(met('50.00')).toEqual(['vlak']);
	});

	it('names what became worse than in the hour before a fall, not what falls all along', () => {
		const [, daling] = stukken([
			[{ loon: '0', bijstand: '200' }],
			[{ loon: '64', bijstand: '136' }],
			[{ loon: '110', bijstand: '88' }],
			[{ loon: '156', bijstand: '40' }]
		]);
		expect(daling).toEqual({
			van: 1,
			tot: 3,
			soort: 'daling',
			oorzaak: 'loonheffing',
			perUur: ['-2.00', '-2.00']
		});
	});

	it('names the toeslag that falls', () => {
		const [eerste] = stukken([[{ huurtoeslag: '30' }], [{ loon: '20', huurtoeslag: '0' }]]);
		expect([eerste?.soort, eerste?.oorzaak]).toEqual(['daling', 'huurtoeslag']);
	});

	it('says from where every hour counts again, but not of a rise in between', () => {
		const gevonden = stukken([
			[{}],
			[{ loon: '50' }],
			[{ loon: '51' }],
			[{ loon: '80' }],
			[{ loon: '130' }, { loon: '120' }]
		]);
		expect(gevonden).toEqual([
			{ van: 1, tot: 2, soort: 'vlak', oorzaak: 'loonheffing', perUur: ['1.00', '1.00'] },
			{ van: 2, tot: 4, soort: 'stijging', oorzaak: null, perUur: ['34.50', '39.50'] }
		]);
	});

	it('leaves hours alone in which one story rises and the other does not', () => {
		expect(stukken([[{}], [{ loon: '2' }, { loon: '60' }]])).toEqual([]);
	});
});
