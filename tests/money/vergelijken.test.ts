/** Comparing reads the stored digits of two amounts: it must say what the library says, whatever their shape. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bedrag } from '../../src/lib/money/bedrag.ts';
import {
	isHoogstens,
	isMeer,
	isMinder,
	isMinstens,
	isPositief,
	vergelijk
} from '../../src/lib/money/vergelijken.ts';

/** Less, equal, more: by eye. Signs, zeros of both signs, one cent, seven digits and more, and a longer fraction. */
const NAAST_ELKAAR: readonly [string, -1 | 0 | 1, string][] = [
	['10', 1, '9.99'],
	['9.99', -1, '10'],
	['600', 0, '600.00'],
	['0', 0, '-0'],
	['-0', 0, '0'],
	['0', -1, '0.01'],
	['0.01', 1, '0'],
	['0', 1, '-0.01'],
	['-0.01', -1, '0'],
	['-5', -1, '5'],
	['5', 1, '-5'],
	['-10', -1, '-9.99'],
	['-9.99', 1, '-10'],
	['10000000', 1, '9999999.99'],
	['12345678.9', -1, '12345678.91'],
	['-12345678.9', 1, '-12345678.91'],
	['1234.5678', 1, '1234.56'],
	['1234.56', -1, '1234.5678'],
	['-1234.5678', -1, '-1234.56'],
	['-1234.56', 1, '-1234.5678']
];

describe('comparing', () => {
	it.each(NAAST_ELKAAR)('%s against %s apart is %s', (a, teken, b) => {
		const [x, y] = [bedrag(a), bedrag(b)];
		expect(vergelijk(x, y)).toBe(teken);
		expect([isMeer(x, y), isMinder(x, y)]).toEqual([teken > 0, teken < 0]);
		expect([isMinstens(x, y), isHoogstens(x, y)]).toEqual([teken >= 0, teken <= 0]);
	});

	it('an amount is equal to itself', () => {
		const x = bedrag('14.99');
		expect(vergelijk(x, x)).toBe(0);
	});

	it('is what decimal.js says of any two quotients', () => {
		const getal = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
		const deler = fc.constantFrom(1, 3, 7, 12, 100, 1000, 365, 10_000_000);
		fc.assert(
			fc.property(getal, deler, getal, deler, (a, door, b, ook) => {
				const [x, y] = [bedrag(a).div(door), bedrag(b).div(ook)];
				expect(vergelijk(x, y)).toBe(x.comparedTo(y));
			})
		);
	});

	it('is what decimal.js says of two amounts that lie close', () => {
		const cent = fc.integer({ min: -2, max: 2 });
		fc.assert(
			fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), cent, (a, verschil) => {
				const x = bedrag(a).div(100);
				const y = bedrag(a + verschil).div(100);
				expect(vergelijk(x, y)).toBe(x.comparedTo(y));
			})
		);
	});
});

it.each([
	['0', false],
	['-0', false],
	['0.01', true],
	['-0.01', false]
])('%s is more than nothing: %s', (tekst, meer) => {
	expect(isPositief(bedrag(tekst))).toBe(meer);
});
