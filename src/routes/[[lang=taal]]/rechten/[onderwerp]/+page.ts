import { loadCatalogue, loadSubject } from '$lib/content/load';
import { languageOf, loadWords } from '$lib/i18n/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const lang = languageOf(event.params);
	const slug = event.params.onderwerp;
	const [onderwerp, catalogue] = await Promise.all([
		loadSubject(event, lang, slug),
		loadCatalogue(event, lang),
		loadWords(event, lang, ['rechten'])
	]);
	return { slug, onderwerp, catalogue };
};
