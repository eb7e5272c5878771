import { describe, expect, it } from 'vitest';
import { joinDate, parseDate, parseMonth, splitDate } from '../../src/lib/interview/values/date.ts';
import { parseAgeOrDate } from '../../src/lib/interview/values/age-or-date.ts';

const monthNames = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
];

describe('parseDate', () => {
	it.each([
		['3-12-2026', '2026-12-03'],
		['03-12-2026', '2026-12-03'],
		['3/12/2026', '2026-12-03'],
		['3.12.2026', '2026-12-03'],
		['3 12 2026', '2026-12-03'],
		['3 - 12 - 2026', '2026-12-03'],
		['03122026', '2026-12-03'],
		['2026-12-03', '2026-12-03'],
		['3 december 2026', '2026-12-03'],
		['3 dec 2026', '2026-12-03'],
		['3e dec. 2026', '2026-12-03'],
		['1 MEI 2027', '2027-05-01'],
		['29-2-2028', '2028-02-29'],
		['٣-١٢-٢٠٢٦', '2026-12-03']
	])('reads %j as %s', (typed, value) => {
		expect(parseDate(typed, { monthNames })).toEqual({ ok: true, value });
	});

	it.each([
		['', 'empty'],
		['--', 'empty'],
		['3-12-', 'incomplete'],
		['-12-2026', 'incomplete'],
		['3--2026', 'incomplete'],
		['morgen', 'not-a-date'],
		['3-13-2026', 'not-a-date'],
		['x-12-2026', 'not-a-date'],
		['3 ju 2026', 'not-a-date'],
		['31-2-2026', 'no-such-day'],
		['29-2-2026', 'no-such-day'],
		['0-2-2026', 'no-such-day'],
		['3-12-26', 'short-year'],
		['3-12-1899', 'out-of-range'],
		['3-12-2101', 'out-of-range']
	])('refuses %j: %s', (typed, code) => {
		expect(parseDate(typed, { monthNames })).toEqual({ ok: false, code });
	});

	it('keeps the pieces of a half-filled date', () => {
		expect(splitDate('3--2026')).toEqual({ day: '3', month: '', year: '2026' });
		expect(joinDate({ day: '3', month: '', year: '2026' })).toBe('3--2026');
		expect(joinDate({ day: '', month: '', year: '' })).toBe('');
		expect(splitDate('3')).toBeUndefined();
	});
});

describe('parseMonth', () => {
	it.each([
		['12-2026', '2026-12'],
		['2026-12', '2026-12'],
		['1/2027', '2027-01'],
		['december 2026', '2026-12']
	])('reads %j as %s', (typed, value) => {
		expect(parseMonth(typed, { monthNames })).toEqual({ ok: true, value });
	});

	it.each([
		['', 'empty'],
		['2026', 'incomplete'],
		['12-', 'incomplete'],
		['13-2026', 'not-a-date'],
		['3-12-2026', 'not-a-date'],
		['12-26', 'short-year']
	])('refuses %j: %s', (typed, code) => {
		expect(parseMonth(typed, { monthNames })).toEqual({ ok: false, code });
	});
});

describe('parseAgeOrDate', () => {
	const options = { monthNames, units: ['jaar'] };

	it.each([
		['34', 'age', '34'],
		['34 jaar', 'age', '34'],
		['0', 'age', '0'],
		['3-5-1990', 'birthdate', '1990-05-03'],
		['3 mei 1990', 'birthdate', '1990-05-03'],
		['1990-05-03', 'birthdate', '1990-05-03'],
		['03051990', 'birthdate', '1990-05-03']
	])('reads %j as %s %s', (typed, kind, value) => {
		expect(parseAgeOrDate(typed, options)).toEqual({ ok: true, kind, value });
	});

	it.each([
		['', 'empty'],
		['oud', 'not-a-number'],
		['34,5', 'not-a-number'],
		['-3', 'negative'],
		['121', 'too-old'],
		['1990', 'only-a-year'],
		['3-5-', 'incomplete'],
		['-5-1990', 'incomplete'],
		['31-2-1990', 'no-such-day'],
		['3-5-90', 'short-year']
	])('refuses %j: %s', (typed, code) => {
		expect(parseAgeOrDate(typed, options)).toEqual({ ok: false, code });
	});
});
