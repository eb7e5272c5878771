/**
 * A language that nobody speaks, for development only: Dutch with marks on its letters, longer, and between brackets. On
 * its pages a text without brackets does not come from the files of words, and what does not fit will not fit in a long
 * language either.
 */
import type { Json } from './merge.ts';

export const PSEUDO = 'zz';

const MARKED: Readonly<Record<string, string>> = {
	a: 'à',
	c: 'ç',
	e: 'é',
	i: 'ï',
	n: 'ñ',
	o: 'ö',
	s: 'š',
	u: 'û',
	y: 'ÿ',
	z: 'ž',
	A: 'Å',
	C: 'Ç',
	E: 'Ë',
	I: 'Î',
	N: 'Ñ',
	O: 'Ø',
	S: 'Š',
	U: 'Ü'
};

/** What a text holds that is no text: `{{values}}` and the figures of a subject, `{figure.key}`. */
const KEPT = /(\{\{[^}]*\}\}|\{[^}]*\})/;

/** Long words and long sentences grow most: by about two fifths. */
const GROWTH = 0.4;

function marked(text: string): string {
	return text.replace(/[a-z]/gi, (letter) => MARKED[letter] ?? letter);
}

export function pseudoText(text: string): string {
	const inside = text
		.split(KEPT)
		.map((piece, at) => (at % 2 === 1 ? piece : marked(piece)))
		.join('');
	const longer = ' ÿž'.repeat(Math.ceil((text.length * GROWTH) / 3));
	return `⟦${inside}${longer}⟧`;
}

/** A file of words, in the language that nobody speaks. Facts stay as they are. */
export function pseudoWords(words: Json): Json {
	if (typeof words === 'string') return pseudoText(words);
	if (typeof words !== 'object' || words === null) return words;
	if (Array.isArray(words)) return words.map((part: Json) => pseudoWords(part));
	return Object.fromEntries(
		Object.entries(words).map(([key, inside]: [string, Json]) => [
			key,
			key === 'meta' ? inside : pseudoWords(inside)
		])
	);
}
