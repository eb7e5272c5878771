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

/** Dutch words stay findable in every language: people know them from their letters. */
export function makeSearchList(lang: string, dutch: Files, own: Files): SearchEntry[] {
	return subjectsIn(lang, dutch, own).map(({ slug, titel, kort }) => {
		const texts = [dutch[slug], own[slug]] as (Partial<Onderwerp> | undefined)[];
		const woorden = texts.flatMap((text) => [
			...(text?.zoekwoorden ?? []),
			...Object.keys(text?.begrippen ?? {}),
			...(text === undefined || text.titel === undefined ? [] : [text.titel])
		]);
		return { slug, titel, kort, woorden: [...new Set(woorden)] };
	});
}
