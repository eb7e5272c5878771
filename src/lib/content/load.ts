/** Fetches what a page about rights and duties shows; a slug without a file is a page that does not exist. */
import { error } from '@sveltejs/kit';

import { fetchWords } from '../i18n/load';
import type { Catalogue, SearchEntry } from './catalogue';
import type { Onderwerp, Verhaal } from './schema';

type Event = Parameters<typeof fetchWords>[0];

export function loadCatalogue(event: Event, lang: string): Promise<Catalogue> {
	return fetchWords<Catalogue>(event, lang, 'inhoud');
}

export function loadSearchList(event: Event, lang: string): Promise<SearchEntry[]> {
	return fetchWords<SearchEntry[]>(event, lang, 'zoeken');
}

export function loadSubject(event: Event, lang: string, slug: string): Promise<Onderwerp> {
	return orNotFound(fetchWords<Onderwerp>(event, lang, `onderwerpen/${slug}`));
}

export function loadStory(event: Event, lang: string, slug: string): Promise<Verhaal> {
	return orNotFound(fetchWords<Verhaal>(event, lang, `verhalen/${slug}`));
}

function orNotFound<Content>(fetched: Promise<Content>): Promise<Content> {
	return fetched.catch(() => error(404));
}
