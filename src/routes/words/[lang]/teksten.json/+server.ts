import { json } from '@sveltejs/kit';

import {
	makeCatalogue,
	makeSearchList,
	mergedTexts,
	withoutFacts
} from '$lib/content/make-catalogue';
import { LEADING } from '$lib/i18n/languages';
import { everyLanguage, screenFiles, storyFiles, subjectFiles, withIntl } from '../content';
import type { RequestHandler } from './$types';

// Runs while building only: all words of a language in one file, for keeping offline. Together they compress to less
// than half of what they weigh apart; a first visit fetches the ones it shows. What search looks in is made of it again
// by the service worker: titles and short answers stand in the texts themselves. The facts about a text stand in the
// Dutch file, which is always kept.
export const prerender = true;
export const trailingSlash = 'never';
export const entries = everyLanguage;

export const GET: RequestHandler = ({ params: { lang } }) => {
	const subjects = subjectFiles(lang);
	const stories = storyFiles(lang);
	const search = makeSearchList(lang, subjects.dutch, subjects.own);
	const screens = mergedTexts('', lang, screenFiles(lang));
	const texts = {
		...mergedTexts('onderwerpen/', lang, subjects),
		...mergedTexts('verhalen/', lang, stories)
	};
	return json({
		...(lang === LEADING ? texts : withoutFacts(texts)),
		...screens,
		algemeen: withIntl(lang, 'algemeen', screens.algemeen ?? {}),
		inhoud: makeCatalogue(lang, subjects, stories),
		zoekwoorden: Object.fromEntries(search.map(({ slug, woorden }) => [slug, woorden]))
	});
};
