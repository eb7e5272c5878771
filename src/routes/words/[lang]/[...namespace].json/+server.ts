import { error, json } from '@sveltejs/kit';

import { withoutSearchWords } from '$lib/content/make-catalogue';
import { LEADING, languages } from '$lib/i18n/languages';
import { mergeWords, type Json } from '$lib/i18n/merge';
import { PSEUDO, pseudoWords } from '$lib/i18n/pseudo';
import { withIntl } from '../content';
import type { EntryGenerator, RequestHandler } from './$types';

// Runs while building only: each file of words becomes a static file, complete in its language.
export const prerender = true;
export const trailingSlash = 'never';

const files = import.meta.glob<Json>(['/locales/*/**/*.json', '!/locales/*/meta.json'], {
	eager: true,
	import: 'default'
});

export const entries: EntryGenerator = () => {
	const prefix = `/locales/${LEADING}/`;
	const namespaces = Object.keys(files)
		.filter((path) => path.startsWith(prefix))
		.map((path) => path.slice(prefix.length, -'.json'.length));
	return languages.flatMap(({ lang }) => namespaces.map((namespace) => ({ lang, namespace })));
};

export const GET: RequestHandler = ({ params: { lang, namespace } }) => {
	const dutch = files[`/locales/${LEADING}/${namespace}.json`];
	if (dutch === undefined) error(404);
	const own = lang === PSEUDO ? pseudoWords(dutch) : files[`/locales/${lang}/${namespace}.json`];
	const text = lang === LEADING ? dutch : mergeWords(lang, dutch, own);
	return json(withIntl(lang, namespace, withoutSearchWords(text)));
};
