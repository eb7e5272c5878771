/** Which languages people can choose, and the language that nobody speaks. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
	builtLanguages,
	builtNotes,
	languageFolders,
	offeredLanguages
} from '../../src/build/languages.ts';
import { isOffered, NEEDED, share } from '../../src/lib/i18n/completeness.ts';
import { pseudoText, pseudoWords } from '../../src/lib/i18n/pseudo.ts';

describe('completeness', () => {
	it('counts texts, a plural as one, and leaves facts and search words out', () => {
		const dutch = {
			maanden_one: 'een maand',
			maanden_other: '{{count}} maanden',
			meta: { thema: 'geld' },
			nested: { deep: 'diep', list: ['een', 'twee'] },
			zoekwoorden: ['gift', 'cadeau']
		};
		expect(share([{ dutch, own: dutch }])).toBe(1);
		expect(share([{ dutch, own: undefined }])).toBe(0);
		// Dutch has four texts: the plural, "deep" and two in the list. This one has the plural and "deep".
		const own = { maanden_few: '…', maanden_other: '…', nested: { deep: '…' } };
		expect(share([{ dutch, own }])).toBe(2 / 4);
	});

	it('does not count what Dutch does not have, nor an empty text', () => {
		expect(share([{ dutch: { a: 'a', b: 'b' }, own: { a: '', c: 'c' } }])).toBe(0);
	});

	it('asks enough of both parts', () => {
		expect(isOffered(NEEDED)).toBe(true);
		expect(isOffered({ ...NEEDED, screens: NEEDED.screens - 0.001 })).toBe(false);
		expect(isOffered({ ...NEEDED, subjects: NEEDED.subjects - 0.001 })).toBe(false);
	});
});

describe('the languages of a build', () => {
	it('are Dutch first, then those that are complete enough', () => {
		const offered = offeredLanguages(false);
		expect(offered[0]).toBe('nl');
		expect(languageFolders()).toEqual(expect.arrayContaining(offered));
		expect(offered).toEqual(expect.arrayContaining(['en', 'ar', 'pl']));
	});

	it('tell how complete they are and whether a person read them, in themselves', () => {
		for (const { lang, reviewed, percent, notes } of builtNotes(offeredLanguages(false))) {
			expect(percent, lang).toBeGreaterThanOrEqual(95);
			expect(reviewed, lang).toBe(lang === 'nl');
			expect(notes?.unreviewed, lang).toBeTruthy();
			expect(notes?.share, lang).toContain('{{share}}');
		}
	});

	it('have the one that nobody speaks only when asked', () => {
		expect(offeredLanguages(false)).not.toContain('zz');
		expect(offeredLanguages('too').at(-1)).toBe('zz');
		expect(offeredLanguages('only')).toEqual(['nl', 'zz']);
		expect(builtLanguages(['zz'])[0]?.dir).toBe('ltr');
	});

	it('never have the one that nobody speaks as a folder', () => {
		expect(languageFolders()).not.toContain('zz');
	});
});

describe('the language that nobody speaks', () => {
	it('keeps the values and stands out', () => {
		const text = pseudoText('U houdt {{bedrag}} over van {participatiewet.giftengrens}.');
		expect(text).toMatch(/^⟦.*⟧$/);
		expect(text).toContain('{{bedrag}}');
		expect(text).toContain('{participatiewet.giftengrens}');
		expect(text).not.toContain('over van');
	});

	it('is longer than Dutch', () => {
		const subject = JSON.parse(readFileSync('locales/nl/start.json', 'utf8')) as { vraag: string };
		expect(pseudoText(subject.vraag).length).toBeGreaterThan(subject.vraag.length * 1.4);
	});

	it('leaves facts alone', () => {
		expect(pseudoWords({ meta: { thema: 'geld' }, titel: 'x', lijst: ['y'] })).toEqual({
			meta: { thema: 'geld' },
			titel: pseudoText('x'),
			lijst: [pseudoText('y')]
		});
	});
});
