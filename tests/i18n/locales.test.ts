/** The folders of words fit each other: same keys, same placeholders, sorted, known to the types. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

type Words = { [key: string]: string | Words };

/** The translators' list of legal terms: one word for one thing. Not shown on a page by itself. */
const GLOSSARY = 'begrippen.json';

const languages = readdirSync('locales');
const namespaces = (lang: string) =>
	readdirSync(`locales/${lang}`).filter(
		(file) => file.endsWith('.json') && file !== 'meta.json' && file !== GLOSSARY
	);

function words(lang: string, file: string): Words {
	return JSON.parse(readFileSync(`locales/${lang}/${file}`, 'utf8')) as Words;
}

function flat(tree: Words, prefix = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string'
			? [[prefix + key, value] as [string, string]]
			: flat(value, `${prefix}${key}.`)
	);
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

function unsorted(tree: Words): string[] {
	const keys = Object.keys(tree);
	const sorted = [...keys].sort();
	const here = keys.filter((key, index) => key !== sorted[index]);
	return [
		...here,
		...Object.values(tree).flatMap((v) => (typeof v === 'string' ? [] : unsorted(v)))
	];
}

describe.each(languages)('%s', (lang) => {
	it('says how it is called, how it runs and who checked it', () => {
		const meta = JSON.parse(readFileSync(`locales/${lang}/meta.json`, 'utf8')) as Words;
		expect(meta).toMatchObject({
			name: expect.any(String) as string,
			nameInDutch: expect.any(String) as string,
			dir: expect.stringMatching(/^(ltr|rtl)$/) as string
		});
		expect(meta).toHaveProperty('reviewedBy');
	});

	it('has twelve months, "and" and "or" where it gives its own', () => {
		const { intl } = JSON.parse(readFileSync(`locales/${lang}/meta.json`, 'utf8')) as {
			intl?: { months: string[]; and: string; or: string };
		};
		if (intl === undefined) return;
		expect(new Set(intl.months).size).toBe(12);
		expect([...intl.months, intl.and, intl.or].every((word) => word.trim() !== '')).toBe(true);
	});

	it.each(namespaces(lang))('%s has keys that Dutch has, sorted', (file) => {
		expect(existsSync(`locales/nl/${file}`)).toBe(true);
		const dutch = new Set(flat(words('nl', file)).map(([key]) => withoutPlural(key)));
		const own = flat(words(lang, file));
		expect(own.map(([key]) => withoutPlural(key)).filter((key) => !dutch.has(key))).toEqual([]);
		expect(unsorted(words(lang, file))).toEqual([]);
	});

	it.each(namespaces(lang))('%s uses the placeholders of the Dutch text', (file) => {
		const dutch = new Map(flat(words('nl', file)));
		const wrong = flat(words(lang, file)).filter(([key, text]) => {
			const leading = dutch.get(key) ?? dutch.get(`${withoutPlural(key)}_other`);
			if (leading === undefined) return false;
			// In Ukrainian "one" is also 21 and 31: that form says the count where the Dutch one does not have to.
			const known = [
				...placeholders(leading),
				...(key === withoutPlural(key) ? [] : ['{{count}}'])
			];
			const extra = placeholders(text).filter((name) => !known.includes(name));
			const lost = placeholders(leading).filter((name) => !placeholders(text).includes(name));
			// A plural form may say "één maand" without the count.
			return extra.length > 0 || lost.some((name) => name !== '{{count}}');
		});
		expect(wrong.map(([key]) => key)).toEqual([]);
	});
});

it.each(languages.filter((lang) => existsSync(`locales/${lang}/${GLOSSARY}`)))(
	'the glossary of %s explains each Dutch term once',
	(lang) => {
		const terms = Object.entries(words(lang, GLOSSARY));
		expect(
			terms.every(([term, text]) => term !== '' && typeof text === 'string' && text !== '')
		).toBe(true);
	}
);

it('every Dutch file of words is known to the types', () => {
	const types = readFileSync('src/lib/i18n/namespaces.ts', 'utf8');
	const typed = [...types.matchAll(/locales\/nl\/(\w[\w-]*)\.json'/g)].map((match) => match[1]);
	expect(typed.sort()).toEqual(
		namespaces('nl')
			.map((file) => file.replace('.json', ''))
			.sort()
	);
});
