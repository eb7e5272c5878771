/** What the language page tells about a translation: apart, because no other page needs it. */
import { LEADING } from './languages';

/** A sentence in the language itself and in Dutch. */
export interface Note {
	readonly own: string;
	readonly dutch: string;
}

function noteIn(lang: string): { readonly unreviewed: string; readonly share: string } | null {
	return __LANGUAGE_NOTES__.find((note) => note.lang === lang)?.notes ?? null;
}

/**
 * Who checked the translation and how much is translated; nothing for Dutch, and nothing for a translation that a person
 * has read.
 */
export function noteOn(lang: string): Note | undefined {
	const built = __LANGUAGE_NOTES__.find((note) => note.lang === lang);
	if (!built || built.reviewed) return undefined;
	const sentence = (of: string) => {
		const notes = noteIn(of);
		return (
			notes && `${notes.unreviewed} ${notes.share.replace('{{share}}', String(built.percent))}`
		);
	};
	return { own: sentence(lang) ?? '', dutch: sentence(LEADING) ?? '' };
}
