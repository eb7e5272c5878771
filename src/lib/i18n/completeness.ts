/** How much of a language is there, and how much is needed before people can choose it. */
import type { Json } from './merge.ts';

/** Parts of 1: the words of the screens, and the texts of the subjects and stories. */
export interface Shares {
	readonly screens: number;
	readonly subjects: number;
}

/** Below one of these a language is not offered: it gets no pages and nobody can choose it. */
export const NEEDED: Shares = { screens: 0.98, subjects: 0.95 };

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Facts about a text are the same everywhere; search words are as many as a language needs. */
const NOT_COUNTED = ['meta', 'zoekwoorden'];

/** The places of all texts in a file. The forms of a plural are one text. */
function places(words: Json | undefined, at = ''): string[] {
	if (typeof words === 'string') return words === '' ? [] : [at];
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words)
		.filter(([key]) => !NOT_COUNTED.includes(key))
		.flatMap(([key, inside]: [string, Json]) => places(inside, `${at}/${key.replace(PLURAL, '')}`));
}

/** A file of words: the Dutch one, and what another language has of it. */
export interface Pair {
	readonly dutch: Json;
	readonly own: Json | undefined;
}

/** Which part of the Dutch texts a language has: from 0 to 1. */
export function share(files: readonly Pair[]): number {
	let all = 0;
	let there = 0;
	for (const { dutch, own } of files) {
		const translated = new Set(places(own));
		const needed = new Set(places(dutch));
		all += needed.size;
		there += [...needed].filter((place) => translated.has(place)).length;
	}
	return all === 0 ? 1 : there / all;
}

export function isOffered({ screens, subjects }: Shares): boolean {
	return screens >= NEEDED.screens && subjects >= NEEDED.subjects;
}
