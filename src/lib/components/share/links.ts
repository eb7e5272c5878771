import { pageHref, type PagePath } from '$lib/i18n/links';

/** Name in the fragment: `#s=…`. */
export const SITUATION = 's';

/** The full address of a page in a language, as a QR code needs it. In the browser only. */
export function fullLink(lang: string, path: PagePath): string {
	return new URL(pageHref(lang, path), location.href).href;
}

/** The link that opens a situation. The situation lies behind the `#`, which no browser sends. */
export function situationLink(lang: string, code: string): string {
	return `${fullLink(lang, '/open/')}#${SITUATION}=${code}`;
}

/** The code in a link or in a typed text; the text itself when there is none. */
export function codeIn(text: string): string {
	const typed = text.trim();
	const found = /[#&]s=([^&\s]*)/.exec(typed);
	return found?.[1] ?? typed;
}
