import { describe, expect, it } from 'vitest';
import { parseNumber, stepNumber } from '../../src/lib/interview/values/number.ts';

const HOURS = { decimals: 2, min: 0, max: 40, units: ['uur', 'u'] };

describe('parseNumber', () => {
	it.each([
		['12', '12'],
		['12,5', '12.5'],
		['12.50', '12.5'],
		['12 uur', '12'],
		['12u', '12'],
		['012', '12'],
		['0', '0'],
		[',5', '0.5'],
		['١٢', '12']
	])('reads %j as %s', (typed, value) => {
		expect(parseNumber(typed, HOURS)).toEqual({ ok: true, value });
	});

	it.each([
		['', 'empty'],
		['uur', 'empty'],
		['twaalf', 'not-a-number'],
		['12-16', 'not-a-number'],
		['.', 'not-a-number'],
		['-3', 'negative'],
		['12,345', 'too-many-decimals'],
		['41', 'too-large'],
		['400000', 'too-large']
	])('refuses %j: %s', (typed, code) => {
		expect(parseNumber(typed, HOURS)).toEqual({ ok: false, code });
	});

	it('keeps the lower limit, and takes whole numbers only when nothing is said', () => {
		expect(parseNumber('1', { min: 2 })).toEqual({ ok: false, code: 'too-small' });
		expect(parseNumber('1,5')).toEqual({ ok: false, code: 'too-many-decimals' });
	});
});

describe('stepNumber', () => {
	it.each([
		['12', 1, '13'],
		['12', -1, '11'],
		['0', -1, '0'],
		['40', 1, '40'],
		['12,5', 1, '13'],
		['12,5', -1, '12'],
		['', 1, '0'],
		['60', -1, '40']
	] as const)('from %j by %i to %s', (text, direction, next) => {
		expect(stepNumber(text, direction, 1, HOURS)).toBe(next);
	});

	it('leaves a text that is no number as it was typed', () => {
		expect(stepNumber('twaalf', 1, 1, HOURS)).toBe('twaalf');
	});
});
