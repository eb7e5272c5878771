/** The files of words about subjects and stories. Used by the endpoints beside this file: while building only. */
import { LEADING, languages } from '$lib/i18n/languages';
import type { Json } from '$lib/i18n/merge';
import { PSEUDO, pseudoWords } from '$lib/i18n/pseudo';
import type { Files } from '$lib/content/make-catalogue';

const subjects = import.meta.glob<unknown>('/locales/*/onderwerpen/*.json', {
	eager: true,
	import: 'default'
});
const stories = import.meta.glob<unknown>('/locales/*/verhalen/*.json', {
	eager: true,
	import: 'default'
});
const screens = import.meta.glob<unknown>(['/locales/*/*.json', '!/locales/*/meta.json'], {
	eager: true,
	import: 'default'
});

const metas = import.meta.glob<{ readonly intl?: Json }>('/locales/*/meta.json', {
	eager: true,
	import: 'default'
});

/** Gives the words of every page the names of months and such that a language has of its own: `intl` in its meta.json. */
export function withIntl(lang: string, namespace: string, words: Json): Json {
	const intl = metas[`/locales/${lang}/meta.json`]?.intl;
	if (namespace !== 'algemeen' || intl === undefined) return words;
	return { ...(words as Readonly<Record<string, Json>>), intl };
}

function ofLanguage(files: Record<string, unknown>, lang: string): Files {
	const inLanguage = Object.entries(files).filter(([path]) => path.split('/')[2] === lang);
	return Object.fromEntries(
		inLanguage.map(([path, content]) => [
			(path.split('/').at(-1) ?? '').replace('.json', ''),
			content
		])
	);
}

function both(files: Record<string, unknown>, lang: string): { dutch: Files; own: Files } {
	const dutch = ofLanguage(files, LEADING);
	if (lang === PSEUDO) return { dutch, own: pseudoWords(dutch as Json) as Files };
	return { dutch, own: lang === LEADING ? dutch : ofLanguage(files, lang) };
}

export const subjectFiles = (lang: string) => both(subjects, lang);
/** The words of the screens: one file a namespace. */
export const screenFiles = (lang: string) => both(screens, lang);
export const storyFiles = (lang: string) => both(stories, lang);

export const everyLanguage = () => languages.map(({ lang }) => ({ lang }));
