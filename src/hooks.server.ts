import type { Handle } from '@sveltejs/kit';

import { directionOf, LEADING } from './lib/i18n/languages';

/** Runs while prerendering only: gives every page its language and direction. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? LEADING;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang).replace('%dir%', directionOf(lang))
	});
};
