import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney, type MoneyError } from '../../src/lib/interview/values/money.ts';

const GOOD: readonly (readonly [typed: string, euros: string])[] = [
	['1.234,50', '1234.50'],
	['1234.5', '1234.50'],
	['1234,5', '1234.50'],
	['€ 12', '12.00'],
	['€12', '12.00'],
	['12', '12.00'],
	['1.234', '1234.00'],
	['1.234.567', '1234567.00'],
	['1,234.50', '1234.50'],
	['1 234,50', '1234.50'],
	['€\u00a01.234,50', '1234.50'],
	['14,99', '14.99'],
	['0,5', '0.50'],
	[',50', '0.50'],
	['12,-', '12.00'],
	['12,--', '12.00'],
	['12.', '12.00'],
	['12 euro', '12.00'],
	['EUR 12,00', '12.00'],
	['  7 ', '7.00'],
	['007', '7.00'],
	['0', '0.00'],
	['٣٥٠', '350.00'],
	['١٬٢٣٤٫٥', '1234.50'],
	['۱۲', '12.00'],
	['\u2066€ 12\u2069', '12.00']
];

const BAD: readonly (readonly [typed: string, code: MoneyError])[] = [
	['', 'empty'],
	['   ', 'empty'],
	['€', 'empty'],
	['veertien', 'not-a-number'],
	['12 per uur', 'not-a-number'],
	['1.23.4', 'not-a-number'],
	['1,2,3', 'not-a-number'],
	['12 34', 'not-a-number'],
	['1.23,45', 'not-a-number'],
	['.', 'not-a-number'],
	['-5', 'negative'],
	['€ -5', 'negative'],
	['-€ 5', 'negative'],
	['−5', 'negative'],
	['1,234', 'too-many-decimals'],
	['0.123', 'too-many-decimals'],
	['1234.567', 'too-many-decimals'],
	['1.234,567', 'too-many-decimals'],
	['1234567890', 'too-large']
];

describe('parseMoney', () => {
	it.each(GOOD)('reads %j as %s', (typed, value) => {
		expect(parseMoney(typed)).toEqual({ ok: true, value });
	});

	it.each(BAD)('refuses %j: %s', (typed, code) => {
		expect(parseMoney(typed)).toEqual({ ok: false, code });
	});

	it('reads back every amount, written the Dutch and the plain way', () => {
		fc.assert(
			fc.property(fc.nat(99_999_999), fc.nat(99), (euros, cents) => {
				const two = String(cents).padStart(2, '0');
				const value = `${euros}.${two}`;
				const dutch = new Intl.NumberFormat('nl-NL').format(euros);
				expect(parseMoney(`€ ${dutch},${two}`)).toEqual({ ok: true, value });
				expect(parseMoney(value)).toEqual({ ok: true, value });
			})
		);
	});

	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				const read = parseMoney(typed);
				if (read.ok) expect(read.value).toMatch(/^\d{1,9}\.\d{2}$/);
			})
		);
	});
});
