import { json } from '@sveltejs/kit';

import { mergedTexts } from '$lib/content/make-catalogue';
import { everyLanguage, storyFiles, subjectFiles } from '../content';
import type { RequestHandler } from './$types';

// Runs while building only: all texts of subjects and stories in one file a language, for keeping offline. Together
// they compress to less than half of what they weigh apart; a visit fetches the one text it shows.
export const prerender = true;
export const trailingSlash = 'never';
export const entries = everyLanguage;

export const GET: RequestHandler = ({ params: { lang } }) =>
	json({
		...mergedTexts('onderwerpen/', lang, subjectFiles(lang)),
		...mergedTexts('verhalen/', lang, storyFiles(lang))
	});
