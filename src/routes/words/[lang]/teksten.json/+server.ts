import { json } from '@sveltejs/kit';

import { makeCatalogue, makeSearchList, mergedTexts } from '$lib/content/make-catalogue';
import { everyLanguage, screenFiles, storyFiles, subjectFiles, withIntl } from '../content';
import type { RequestHandler } from './$types';

// Runs while building only: all words of a language in one file, for keeping offline. Together they compress to less
// than half of what they weigh apart; a first visit fetches the ones it shows. What search looks in is made of it again
// by the service worker: titles and short answers stand in the texts themselves.
export const prerender = true;
export const trailingSlash = 'never';
export const entries = everyLanguage;

export const GET: RequestHandler = ({ params: { lang } }) => {
	const subjects = subjectFiles(lang);
	const stories = storyFiles(lang);
	const search = makeSearchList(lang, subjects.dutch, subjects.own);
	const screens = mergedTexts('', lang, screenFiles(lang));
	return json({
		...mergedTexts('onderwerpen/', lang, subjects),
		...mergedTexts('verhalen/', lang, stories),
		...screens,
		algemeen: withIntl(lang, 'algemeen', screens.algemeen ?? {}),
		inhoud: makeCatalogue(lang, subjects, stories),
		zoekwoorden: Object.fromEntries(search.map(({ slug, woorden }) => [slug, woorden]))
	});
};
