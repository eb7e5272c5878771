/** Search in the subjects, on the device: forgives spelling, and knows the words people use. */
import type { SearchEntry } from './catalogue.ts';
import { likeness } from './likeness.ts';
import { wordsOf } from './normalise.ts';

/** Where a word stands says how much it tells about the subject. */
const WEIGHT = { slug: 4, titel: 3, woorden: 3, kort: 1 } as const;
/** For words that people type in this order. */
const PHRASE = 4;
/** Below this part of the best answer, an answer is noise. */
const NOISE = 0.4;

interface Subject {
	readonly entry: SearchEntry;
	/** Each word of the subject with the highest weight it has there. */
	readonly weights: ReadonlyMap<string, number>;
	readonly name: string;
	readonly phrases: readonly string[];
}

export type SearchIndex = readonly Subject[];

function subjectOf(entry: SearchEntry): Subject {
	const weights = new Map<string, number>();
	const add = (text: string, weight: number) => {
		for (const word of wordsOf(text)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
	};
	add(entry.kort.join(' '), WEIGHT.kort);
	add(entry.titel, WEIGHT.titel);
	// A word tells less when it is one of several: "geld" in "geld van familie".
	for (const woord of entry.woorden) add(woord, WEIGHT.woorden / Math.sqrt(wordsOf(woord).length));
	// The slug is the name that the subject has in Dutch: what it is about before all.
	add(entry.slug, WEIGHT.slug);
	const phrase = (text: string) => wordsOf(text).join(' ');
	return { entry, weights, name: phrase(entry.slug), phrases: entry.woorden.map(phrase) };
}

/** Prepares search; once for each language. */
export function makeIndex(entries: readonly SearchEntry[]): SearchIndex {
	return entries.map(subjectOf);
}

/** How well each subject fits one word that was typed. */
function fits(index: SearchIndex, asked: string): number[] {
	const known = new Map<string, number>();
	return index.map(({ weights }) => {
		let best = 0;
		for (const [word, weight] of weights) {
			let alike = known.get(word);
			if (alike === undefined) known.set(word, (alike = likeness(asked, word)));
			best = Math.max(best, alike * weight);
		}
		return best;
	});
}

function phraseFit({ name, phrases }: Subject, asked: string): number {
	if (name === asked) return PHRASE * 3;
	if (phrases.includes(asked)) return PHRASE * 2;
	const part = phrases.some(
		(phrase) => phrase.includes(' ') && (asked.includes(phrase) || phrase.includes(asked))
	);
	return part && asked.includes(' ') ? PHRASE : 0;
}

/**
 * The subjects that fit what was typed, best first, at most `most`. A word that stands in few subjects tells more than
 * one that stands in many.
 */
export function search(index: SearchIndex, typed: string, most = 6): SearchEntry[] {
	const asked = wordsOf(typed);
	const scores = index.map((subject) => phraseFit(subject, asked.join(' ')));
	for (const word of new Set(asked)) {
		const fit = fits(index, word);
		const spread = fit.reduce((sum, value) => sum + value / WEIGHT.slug, 0);
		const tells = Math.log(1 + index.length / (1 + spread));
		fit.forEach((value, at) => (scores[at] = (scores[at] ?? 0) + value * tells));
	}
	const found = index
		.map(({ entry }, at) => ({ entry, score: scores[at] ?? 0 }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const best = found[0]?.score ?? 0;
	return found
		.filter(({ score }) => score >= best * NOISE)
		.slice(0, most)
		.map(({ entry }) => entry);
}
