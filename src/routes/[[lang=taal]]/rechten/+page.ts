import { loadCatalogue } from '$lib/content/load';
import { languageOf, loadWords } from '$lib/i18n/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const lang = languageOf(event.params);
	const [catalogue] = await Promise.all([
		loadCatalogue(event, lang),
		loadWords(event, lang, ['rechten'])
	]);
	return { catalogue };
};
