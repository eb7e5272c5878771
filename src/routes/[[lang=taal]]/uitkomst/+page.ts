import { browser } from '$app/environment';
import { languageOf, loadWords } from '$lib/i18n/load';
import type { PageLoad } from './$types';
import { vraagwoorden } from './vraagwoorden';

export const load: PageLoad = async (event) => {
	const lang = languageOf(event.params);
	await loadWords(event, lang, ['uitkomst', 'aandacht']);
	if (browser) await vraagwoorden(event, lang);
};
