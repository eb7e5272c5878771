import { json } from '@sveltejs/kit';

import { makeCatalogue } from '$lib/content/make-catalogue';
import { everyLanguage, storyFiles, subjectFiles } from '../content';
import type { RequestHandler } from './$types';

// Runs while building only: the titles of all subjects and stories, one file a language.
export const prerender = true;
export const trailingSlash = 'never';
export const entries = everyLanguage;

export const GET: RequestHandler = ({ params: { lang } }) =>
	json(makeCatalogue(lang, subjectFiles(lang), storyFiles(lang)));
