import { loadCatalogue, loadStory } from '$lib/content/load';
import { languageOf, loadWords } from '$lib/i18n/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const lang = languageOf(event.params);
	const slug = event.params.verhaal;
	const [verhaal, catalogue] = await Promise.all([
		loadStory(event, lang, slug),
		loadCatalogue(event, lang),
		loadWords(event, lang, ['rechten'])
	]);
	return { verhaal, catalogue };
};
