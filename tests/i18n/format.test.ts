import { describe, expect, it } from 'vitest';

import somali from '../../locales/so/meta.json';
import { day, euro, euroCents, list, month, monthName, number } from '../../src/lib/i18n/format';
import { addWords } from '../../src/lib/i18n/words';

const NBSP = '\u00a0';

describe('amounts', () => {
	it('look as on the letter from the gemeente, in every language', () => {
		expect(euroCents('nl', '1234.5')).toBe(`€${NBSP}1.234,50`);
		expect(euroCents('en', '1234.5')).toBe(`€${NBSP}1.234,50`);
	});

	it('are exact where a floating-point number is not', () => {
		// 0.1 + 0.2 as a number is 0.30000000000000004; and this has more digits than a number holds.
		expect(euroCents('nl', '90071992547409931.23')).toBe(`€${NBSP}90.071.992.547.409.931,23`);
	});

	it('are whole in sentences: the low end rounded down, the high end up', () => {
		expect(euro('nl', '119.50')).toBe(`€${NBSP}120`);
		expect(euro('nl', '119.99', 'down')).toBe(`€${NBSP}119`);
		expect(euro('nl', '119.01', 'up')).toBe(`€${NBSP}120`);
	});

	it('never carry a sign: the sentence says "minder"', () => {
		expect(euro('nl', '-143')).toBe(`€${NBSP}143`);
	});
});

describe('dates', () => {
	it('are written out', () => {
		expect(day('nl', '2027-01-31')).toBe('31 januari 2027');
		expect(month('nl', '2027-01')).toBe('januari 2027');
		expect(monthName('nl', '2026-06')).toBe('juni');
		expect(day('en', '2027-01-31')).toBe('January 31, 2027');
	});

	it('use the digits 0-9 and the western calendar, also where a language has others', () => {
		expect(day('fa', '2027-01-31')).toMatch(/31.*2027/);
		expect(day('ar', '2027-01-31')).toMatch(/31.*2027/);
	});
});

describe('a language that browsers do not know', () => {
	addWords('so', 'algemeen', { intl: { ...somali.intl } as never });

	it('has its own months in the Dutch order', () => {
		expect(day('so', '2027-01-31')).toBe('31 Jannaayo 2027');
		expect(month('so', '2026-12')).toBe('Desembar 2026');
		expect(monthName('so', '2026-08', 'short')).toBe('Agoosto');
	});

	it('has its own "and" and "or"', () => {
		expect(list('so', ['mushahar', 'bijstand', 'toeslag'])).toBe('mushahar, bijstand iyo toeslag');
		expect(list('so', ['mushahar', 'bijstand'], 'or')).toBe('mushahar ama bijstand');
	});

	it('has numbers as on the Dutch letter, also where the build knows the language', () => {
		expect(number('so', 1234.5)).toBe('1.234,5');
		expect(euroCents('so', '1234.5')).toBe(`€${NBSP}1.234,50`);
	});
});

it('numbers and lists', () => {
	expect(number('nl', 12.5)).toBe('12,5');
	expect(list('nl', ['loon', 'bijstand', 'toeslagen'])).toBe('loon, bijstand en toeslagen');
	expect(list('nl', ['loon', 'bijstand'], 'or')).toBe('loon of bijstand');
});
