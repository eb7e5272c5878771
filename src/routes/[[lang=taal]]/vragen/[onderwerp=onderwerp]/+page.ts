import { languages, LEADING } from '$lib/i18n/languages';
import { languageOf, loadWords } from '$lib/i18n/load';
import { ONDERWERPEN, type Onderwerp } from '$lib/interview/vraag';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap(({ lang }) =>
		ONDERWERPEN.map((onderwerp) => (lang === LEADING ? { onderwerp } : { lang, onderwerp }))
	);

export const load: PageLoad = async (event) => {
	const onderwerp = event.params.onderwerp as Onderwerp;
	const words = ['vragen', 'vragen-gezin', `vragen-${onderwerp}`];
	await loadWords(event, languageOf(event.params), words);
	return { onderwerp };
};
