import { LEADING } from '$lib/i18n/languages';
import { languageOf, loadWords } from '$lib/i18n/load';
import type { PageLoad } from './$types';

/** Also in Dutch: the question is asked in Dutch. */
export const load: PageLoad = async (event) => {
	await Promise.all([
		loadWords(event, languageOf(event.params), ['brief', 'uitkomst']),
		loadWords(event, LEADING, ['brief', 'uitkomst'])
	]);
};
