import { languageOf, loadWords } from '$lib/i18n/load';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async (event) => {
	const lang = languageOf(event.params);
	await loadWords(event, lang, ['algemeen']);
	return { lang };
};
