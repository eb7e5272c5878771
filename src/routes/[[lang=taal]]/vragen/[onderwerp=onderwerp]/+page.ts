import { browser } from '$app/environment';
import { languages, LEADING } from '$lib/i18n/languages';
import { languageOf, loadWords } from '$lib/i18n/load';
import { ONDERWERPEN, type Onderwerp } from '$lib/interview/vraag';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap(({ lang }) =>
		ONDERWERPEN.map((onderwerp) => (lang === LEADING ? { onderwerp } : { lang, onderwerp }))
	);

/** The page that came from the server, with its first question in it. */
let isEerste = true;

export const load: PageLoad = async (event) => {
	const onderwerp = event.params.onderwerp as Onderwerp;
	const lang = languageOf(event.params);
	await loadWords(event, lang, ['vragen', `vragen-${onderwerp}`]);
	if (!browser) return { onderwerp, gezin: Promise.resolve() };
	// Of the household nothing is asked yet: the first page is of use without those words. Later pages wait for them, and
	// so does who comes back to a question after a reload.
	const gezin = loadWords(event, lang, ['vragen-gezin']);
	gezin.catch(() => undefined);
	if (!isEerste || location.hash !== '') await gezin;
	isEerste = false;
	return { onderwerp, gezin };
};
