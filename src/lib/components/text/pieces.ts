import { fillFigures, isWhole } from '$lib/content/placeholders';
import type { Words } from '$lib/i18n/context';

/** A stretch of text that looks one way. */
export interface Piece {
	readonly kind: 'plain' | 'term' | 'amount';
	readonly text: string;
}

/** Cuts a text at the given words; the odd stretches are the words. */
function atTerms(text: string, terms: readonly string[]): Piece[] {
	if (terms.length === 0) return [{ kind: 'plain', text }];
	const longestFirst = [...terms].sort((a, b) => b.length - a.length);
	const escaped = longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(`(?<!\\p{L})(${escaped.join('|')})(?!\\p{L})`, 'iu');
	return text
		.split(pattern)
		.map((piece, at) => ({ kind: at % 2 === 1 ? ('term' as const) : 'plain', text: piece }));
}

/** A text of a subject as it is shown on a day: figures filled in, legal words apart. */
export function piecesOf(
	text: string,
	terms: readonly string[],
	day: string,
	{ euro, euroCents, number, t }: Words
): Piece[] {
	return fillFigures(text, day).flatMap((part) => {
		if (part.kind === 'text') return atTerms(part.text, terms);
		const { waarde, minstens, unit, voorlopig } = part;
		const money = isWhole(waarde) ? euro(waarde) : euroCents(waarde);
		const exact = unit === 'percentage' ? number(waarde) : money;
		const shown = minstens ? t('rechten:bedragMinstens', { bedrag: exact }) : exact;
		const amount = voorlopig ? t('rechten:bedragVoorlopig', { bedrag: shown }) : shown;
		return [{ kind: 'amount' as const, text: amount }];
	});
}

/** The same as one string, for places that take no markup. */
export function plainText(text: string, day: string, words: Words): string {
	return piecesOf(text, [], day, words)
		.map((piece) => piece.text)
		.join('');
}
