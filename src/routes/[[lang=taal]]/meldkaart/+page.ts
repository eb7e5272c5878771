import { LEADING } from '$lib/i18n/languages';
import { languageOf, loadWords } from '$lib/i18n/load';
import type { PageLoad } from './$types';

const WOORDEN = ['melden', 'uitkomst'] as const;

/** Also in Dutch: the letter is Dutch in every language. */
export const load: PageLoad = async (event) => {
	await Promise.all([
		loadWords(event, languageOf(event.params), WOORDEN),
		loadWords(event, LEADING, WOORDEN)
	]);
};
