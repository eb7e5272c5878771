/** Makes the lists of `catalogue.ts` from the files of words. Runs while building, and in tests. */
import { mergeWords, type Json } from '../i18n/merge.ts';
import type { Catalogue, SearchEntry } from './catalogue.ts';
import { THEMAS } from './kinds.ts';
import type { Onderwerp, Verhaal } from './schema.ts';

/** Files of one folder: slug to content. Those of another language may lack files, texts and whole lists. */
export type Files = Readonly<Record<string, unknown>>;

function merged<Content extends Onderwerp | Verhaal>(
	lang: string,
	dutch: Files,
	own: Files
): (Content & { slug: string })[] {
	return Object.entries(dutch).map(([slug, content]) => {
		const text = mergeWords(lang, content as Json, own[slug] as Json | undefined);
		return { ...(text as unknown as Content), slug };
	});
}

/** All subjects in a language, by theme and then in their own order. */
export function subjectsIn(lang: string, dutch: Files, own: Files) {
	const rank = ({ meta }: Onderwerp) => THEMAS.indexOf(meta.thema) * 10_000 + meta.volgorde;
	return merged<Onderwerp>(lang, dutch, own).sort((a, b) => rank(a) - rank(b));
}

function storiesIn(lang: string, dutch: Files, own: Files) {
	const stories = merged<Verhaal>(lang, dutch, own);
	return stories.sort((a, b) => a.meta.volgorde - b.meta.volgorde);
}

export function makeCatalogue(
	lang: string,
	subjects: { dutch: Files; own: Files },
	stories: { dutch: Files; own: Files }
): Catalogue {
	return {
		onderwerpen: subjectsIn(lang, subjects.dutch, subjects.own).map(({ slug, titel, meta }) => ({
			slug,
			thema: meta.thema,
			pictogram: meta.pictogram,
			titel
		})),
		verhalen: storiesIn(lang, stories.dutch, stories.own).map(({ slug, titel, meta }) => ({
			slug,
			titel,
			onderwerpen: meta.onderwerpen
		}))
	};
}

/** What a page shows of a text: the words that search looks at stand in a list of their own. */
export function withoutSearchWords(text: Json): Json {
	if (typeof text !== 'object' || text === null || !('zoekwoorden' in text)) return text;
	return Object.fromEntries(Object.entries(text).filter(([part]) => part !== 'zoekwoorden'));
}

/** Every text of a folder under its address below `words/<lang>/`, as the file of that address has it. */
export function mergedTexts(
	folder: string,
	lang: string,
	{ dutch, own }: { dutch: Files; own: Files }
): Record<string, Json> {
	const text = (slug: string, content: unknown) =>
		own === dutch
			? (content as Json)
			: mergeWords(lang, content as Json, own[slug] as Json | undefined);
	return Object.fromEntries(
		Object.entries(dutch).map(([slug, content]) => [
			folder + slug,
			withoutSearchWords(text(slug, content))
		])
	);
}

/** Texts without the facts about them, which are the Dutch ones in every language. */
export function withoutFacts(texts: Readonly<Record<string, Json>>): Record<string, Json> {
	return Object.fromEntries(
		Object.entries(texts).map(([file, text]) => {
			const parts = Object.entries(text as Readonly<Record<string, Json>>);
			return [file, Object.fromEntries(parts.filter(([part]) => part !== 'meta'))];
		})
	);
}

/** The words of one language only; `joinSearchLists` adds the Dutch ones. */
export function makeSearchList(lang: string, dutch: Files, own: Files): SearchEntry[] {
	return subjectsIn(lang, dutch, own).map(({ slug, titel, kort, begrippen }) => {
		const { zoekwoorden = [] } = (own[slug] ?? {}) as Partial<Onderwerp>;
		// A legal word is Dutch in every language: once is enough.
		const legal = own === dutch ? Object.keys(begrippen) : [];
		return { slug, titel, kort, woorden: [...new Set([...zoekwoorden, ...legal])] };
	});
}
