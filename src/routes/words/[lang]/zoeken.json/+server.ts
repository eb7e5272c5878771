import { json } from '@sveltejs/kit';

import { makeSearchList } from '$lib/content/make-catalogue';
import { everyLanguage, subjectFiles } from '../content';
import type { RequestHandler } from './$types';

// Runs while building only: every word that search looks at, one file a language.
export const prerender = true;
export const trailingSlash = 'never';
export const entries = everyLanguage;

export const GET: RequestHandler = ({ params: { lang } }) => {
	const { dutch, own } = subjectFiles(lang);
	return json(makeSearchList(lang, dutch, own));
};
