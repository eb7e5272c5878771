import { resolve } from '$app/paths';

import { LEADING } from './languages';
import type { Namespace } from './namespaces';
import { addWords, hasWords, type WordTree } from './words';

interface LoadEvent {
	readonly fetch: typeof fetch;
	readonly params: { readonly lang?: string | undefined };
}

/** The language of an address: its prefix, or Dutch. */
export function languageOf(params: LoadEvent['params']): string {
	return params.lang ?? LEADING;
}

/**
 * Fetches one file of words as it is. While prerendering it lands in the page itself; later it comes
 * from the service worker's cache. `file` may lie deeper: `onderwerpen/giften`.
 */
export async function fetchWords<Words = WordTree>(
	event: Pick<LoadEvent, 'fetch'>,
	lang: string,
	file: string
): Promise<Words> {
	const response = await event.fetch(resolve('/') + `words/${lang}/${file}.json`);
	if (!response.ok) throw new Error(`no words: ${lang}/${file}`);
	return (await response.json()) as Words;
}

/** Loads namespaces in one language, once each. `strict`: fails where the words are not to be had, instead of Dutch. */
export async function loadWords(
	event: Pick<LoadEvent, 'fetch'>,
	lang: string,
	namespaces: readonly (Namespace | (string & {}))[],
	strict = false
): Promise<void> {
	await Promise.all(
		namespaces.map(async (namespace) => {
			// While prerendering every page fetches its own words, so that they stand in its HTML.
			if (hasWords(lang, namespace) && !import.meta.env.SSR) return;
			const load = strict ? fetchWords : wordsOrDutch;
			addWords(lang, namespace, await load(event, lang, namespace));
		})
	);
}

/** A file that is missing in a language must not stop a page: then its Dutch text is shown. */
async function wordsOrDutch(event: Pick<LoadEvent, 'fetch'>, lang: string, namespace: string) {
	const words = fetchWords(event, lang, namespace);
	if (lang === LEADING || import.meta.env.SSR) return words;
	return words.catch(() => fetchWords(event, LEADING, namespace));
}

/** The `load` of a page that only needs words: `export const load = withWords('over');` */
export function withWords(...namespaces: Namespace[]) {
	return async (event: LoadEvent): Promise<void> =>
		loadWords(event, languageOf(event.params), namespaces);
}
