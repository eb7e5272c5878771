/** How amounts sound, and which voice speaks. What is read of a page: tests/e2e/voorlezen.spec.ts. */
import { describe, expect, it } from 'vitest';

import { spoken } from '../../src/lib/components/speech/spoken.ts';
import { voiceFor, type Voice } from '../../src/lib/components/speech/voices.ts';

describe('an amount that is read aloud', () => {
	it.each([
		['nl', '€\u00a01.234,50', '1234,50 euro'],
		['nl', 'U houdt €\u00a0143 over.', 'U houdt 143 euro over.'],
		['nl', '€ 1.000,00 of meer', '1000 euro of meer'],
		['en', '€\u00a01.234,50', '1234.50 euros'],
		['pl', '€\u00a01.234,50', '1234,50 euro'],
		['tr', '€\u00a0750', '750 Euro']
	])('in %s: %s', (lang, text, words) => {
		expect(spoken(lang, text, 'euro').replace(/\u00a0|\u202f/g, ' ')).toBe(words);
	});

	it('has no sign left in a language that runs from right to left', () => {
		const words = spoken('ar', 'يبقى \u2066€\u00a01.234,50\u2069 لك', 'يورو');
		expect(words).toContain('1234.50');
		expect(words).toContain('يورو');
		expect(words).not.toMatch(/[€\u2066-\u2069]/);
	});

	it('uses the word from the file where the browser does not know the language', () => {
		expect(spoken('qqq', '€\u00a01.234,50', 'munt')).toBe('1234,50 munt');
	});

	it('leaves the mark of a missing translation out', () => {
		expect(spoken('nl', '\u2068Uw gemeente beslist. [nl]\u2069', 'euro')).toBe(
			'Uw gemeente beslist.'
		);
	});
});

describe('a voice', () => {
	const voice = (lang: string, localService: boolean, standard = false): Voice => ({
		lang,
		localService,
		default: standard
	});
	const far = voice('nl-NL', false, true);
	const near = voice('nl-BE', true);
	const main = voice('nl-NL', true, true);

	it('is of the device: one that sends the text away is never used', () => {
		expect(voiceFor([far], 'nl')).toBeUndefined();
		expect(voiceFor([far, near], 'nl')).toBe(near);
	});

	it('is the standard one where there are more', () => {
		expect(voiceFor([near, main], 'nl')).toBe(main);
	});

	it('speaks the language, whatever the country', () => {
		const arabic = voice('ar_EG', true);
		expect(voiceFor([main, arabic], 'ar')).toBe(arabic);
		expect(voiceFor([main], 'ar')).toBeUndefined();
		expect(voiceFor([voice('nds-DE', true)], 'nl')).toBeUndefined();
	});
});
