/** Fetches what a page about rights and duties shows; a slug without a file is a page that does not exist. */
import { error } from '@sveltejs/kit';

import { LEADING } from '../i18n/languages';
import { fetchWords } from '../i18n/load';
import { joinSearchLists, type Catalogue, type SearchEntry } from './catalogue';
import type { Onderwerp, Verhaal } from './schema';

type Event = Parameters<typeof fetchWords>[0];

export function loadCatalogue(event: Event, lang: string): Promise<Catalogue> {
	return fetchWords<Catalogue>(event, lang, 'inhoud');
}

/** What search looks in: the words of the language, and the Dutch ones. */
export async function loadSearchList(event: Event, lang: string): Promise<SearchEntry[]> {
	const [own, dutch] = await Promise.all(
		[lang, LEADING].map((one) => fetchWords<SearchEntry[]>(event, one, 'zoeken'))
	);
	return joinSearchLists(own ?? [], dutch ?? []);
}

export function loadSubject(
	event: Event,
	lang: string,
	slug: string
): Promise<Omit<Onderwerp, 'zoekwoorden'>> {
	return orNotFound(fetchWords(event, lang, `onderwerpen/${slug}`));
}

export function loadStory(event: Event, lang: string, slug: string): Promise<Verhaal> {
	return orNotFound(fetchWords<Verhaal>(event, lang, `verhalen/${slug}`));
}

function orNotFound<Content>(fetched: Promise<Content>): Promise<Content> {
	return fetched.catch(() => error(404));
}
