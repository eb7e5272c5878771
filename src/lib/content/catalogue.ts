/**
 * The lists that the build makes of all subjects and stories in one language: a short one for the pages, and one with
 * every word that search looks at. The texts themselves are fetched one by one.
 */
import type { Pictogram, Thema } from './kinds.ts';

export interface SubjectEntry {
	readonly slug: string;
	readonly thema: Thema;
	readonly pictogram: Pictogram;
	readonly titel: string;
}

export interface StoryEntry {
	readonly slug: string;
	readonly titel: string;
	/** Slugs of the subjects it is about. */
	readonly onderwerpen: readonly string[];
}

/** `words/<lang>/inhoud.json`, in the order in which it is shown. */
export interface Catalogue {
	readonly onderwerpen: readonly SubjectEntry[];
	readonly verhalen: readonly StoryEntry[];
}

/** One line of `words/<lang>/zoeken.json`. */
export interface SearchEntry {
	readonly slug: string;
	readonly titel: string;
	/** The short answer, in two sentences. */
	readonly kort: readonly [string, string];
	/** What people type, and in the Dutch list the legal words of the page. */
	readonly woorden: readonly string[];
}

/** Dutch words stay findable in every language: people know them from their letters. */
export function joinSearchLists(
	own: readonly SearchEntry[],
	dutch: readonly SearchEntry[]
): SearchEntry[] {
	const bySlug = new Map(dutch.map((entry) => [entry.slug, entry]));
	return own.map((entry) => {
		const { titel, woorden = [] } = bySlug.get(entry.slug) ?? {};
		const added = titel === undefined ? woorden : [titel, ...woorden];
		return { ...entry, woorden: [...new Set([...entry.woorden, ...added])] };
	});
}

/** The subjects of one theme. */
export function subjectsOf(catalogue: Catalogue, thema: Thema): SubjectEntry[] {
	return catalogue.onderwerpen.filter((entry) => entry.thema === thema);
}

/** The subjects with these slugs, in the order of the slugs; a slug without a subject is left out. */
export function subjectsWith(catalogue: Catalogue, slugs: readonly string[]): SubjectEntry[] {
	return slugs.flatMap((slug) => catalogue.onderwerpen.filter((entry) => entry.slug === slug));
}

/** The stories about a subject. */
export function storiesAbout(catalogue: Catalogue, slug: string): StoryEntry[] {
	return catalogue.verhalen.filter(({ onderwerpen }) => onderwerpen.includes(slug));
}
