/** Every text of a screen is used: a word that no code can ask for is translated ten times for nobody. */
import { globSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

type Words = { [key: string]: string | Words };

/** Not read by key: the translators' glossary, and what is known about the language itself. */
const NOT_READ = ['begrippen.json', 'meta.json'];

/**
 * Keys that the source makes out of an id. `namespace:fixed.${…}` is found in the source by itself; these have no fixed
 * part to know them by. What stands in place of the `*` has to be made of words of the source as well.
 */
const MADE: readonly RegExp[] = [
	// A question: its place, its fields and their options, each with or without a variant. See vragen/woorden.ts.
	/^vragen-\w+:\w+\.(velden\.\w+\.)?(titel|kort|uitleg|waarom|onbekend|label|opties)(-\w+)?(\.\w+)?$/,
	// A step in a sum, by the id of its node; what to watch out for, by the code of the event.
	/^(uitleg|aandacht):.+\.(titel|hoe|tekst)$/,
	// The questions of "Mis ik iets?" and their answers.
	/^mis-ik-iets:(antwoord|leeftijd|thuis|ontvangt|zonderOuders)\.[\w-]+$/,
	// The words of an answer that is kept, and the parts of an age in a second language.
	/^bewaren:(gedaan|gewist|mislukt)$/,
	/^vragen:(dag|maand|jaar|datumInplaats|leeftijdInplaats)$/,
	// Stands in app.html, before there is a script.
	/^nood:\w+$/,
	// What the sources of an example are called: see src/build/proof.ts.
	/^klopt:voorbeelden\.soort\.[\w ]+$/
];

const files = globSync('src/**/*.{ts,svelte,html}');
const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const KEY = /[\w-]+:[\w-]+(\.[\w-]+)+/g;
const asked = new Set(source.match(/[\w-]+:[\w-]+(\.[\w-]+)*/g));
const templates = new Set(
	[...source.matchAll(/`([\w-]+:[\w.-]*[.\w])\$\{/g)].map(([, start]) => start ?? '')
);

/** The words of a text in small letters: those of `nietGemeten` are `niet` and `gemeten`. */
function wordsOf(text: string): string[] {
	return (text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? []).map((word) => word.toLowerCase());
}

const known = new Set(wordsOf(`${source.replace(KEY, '')} ${globSync('src/**').join(' ')}`));

function isUsed(key: string): boolean {
	if (asked.has(key)) return true;
	const start = [...templates].find((template) => key.startsWith(template));
	const made = start !== undefined || MADE.some((pattern) => pattern.test(key));
	return made && wordsOf(key.slice(start?.length ?? 0)).every((word) => known.has(word));
}

function flat(tree: Words, prefix: string): string[] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [prefix + key] : flat(value, `${prefix}${key}.`)
	);
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

const namespaces = readdirSync('locales/nl').filter(
	(file) => file.endsWith('.json') && !NOT_READ.includes(file)
);

describe.each(namespaces)('%s', (file) => {
	it('has no text that no source can ask for', () => {
		const words = JSON.parse(readFileSync(`locales/nl/${file}`, 'utf8')) as Words;
		const keys = flat(words, `${file.replace('.json', '')}:`).map(withoutPlural);
		expect(keys.filter((key) => !isUsed(key))).toEqual([]);
	});
});

it('knows a used word from a dead one', () => {
	expect(isUsed('start:vraag')).toBe(true);
	expect(isUsed('giften:soort.lening')).toBe(true);
	expect(isUsed('giften:soort.zeppelin')).toBe(false);
	expect(isUsed('start:zeppelin')).toBe(false);
});
