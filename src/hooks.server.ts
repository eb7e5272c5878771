import type { Handle } from '@sveltejs/kit';

import { directionOf, LEADING } from './lib/i18n/languages';
import { mergeWords, type Json } from './lib/i18n/merge';

const emergency = import.meta.glob<Json>('/locales/*/nood.json', {
	eager: true,
	import: 'default'
});

/** What a page says when its script cannot run; it stands in the HTML, so the app itself does not carry it. */
function emergencyWords(lang: string): Record<string, string> {
	const dutch = emergency[`/locales/${LEADING}/nood.json`] ?? {};
	const own = emergency[`/locales/${lang}/nood.json`];
	return (lang === LEADING ? dutch : mergeWords(lang, dutch, own)) as Record<string, string>;
}

/** Runs while prerendering only: gives every page its language, its direction, and the words for when all else fails. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? LEADING;
	const words = emergencyWords(lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', lang)
				.replace('%dir%', directionOf(lang))
				.replace('%prefix%', lang === LEADING ? '' : `/${lang}`)
				.replace(/%nood\.(\w+)%/g, (_, key: string) => words[key] ?? '')
	});
};
