import { languages, LEADING } from '$lib/i18n/languages';
import { withWords } from '$lib/i18n/load';
import type { EntryGenerator } from './$types';

// Nothing links to it until something was filled in.
export const entries: EntryGenerator = () =>
	languages.map(({ lang }) => (lang === LEADING ? {} : { lang }));

export const load = withWords(
	'vragen',
	'vragen-gezin',
	'vragen-werken',
	'vragen-geld',
	'vragen-thuis'
);
