import type { Words } from '../../i18n/context.ts';
import type { Direction } from '../../i18n/languages.ts';

/** A text in a second language, with what the browser must know of it. */
export interface OtherText {
	readonly lang: string;
	readonly dir: Direction;
	readonly text: string;
}

// How the build marks a Dutch text that stands in for a missing translation.
const DUTCH = / \[nl\]\u2069$/;

/** Nothing without a second language, without a text, and where the text would be the Dutch one again. */
export function otherText(
	words: Pick<Words, 'lang' | 'dir'> | null,
	text: string | undefined
): OtherText | undefined {
	if (words === null || !text || DUTCH.test(text)) return undefined;
	return { lang: words.lang, dir: words.dir, text };
}
