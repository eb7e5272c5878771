import type { Words } from '../../i18n/context.ts';
import type { Berekend } from './berekening.svelte.ts';

/** What must be said beside the amount, or it says less than the truth. Words only: no amount is computed here. */
export function bijAntwoord(words: Words, { casus }: Pick<Berekend, 'casus'>): string[] {
	return leningen(words, casus);
}

/** Borrowed money is in no total: it is in someone's hand, and must be paid back. */
function leningen(words: Words, { veranderingen }: Berekend['casus']): string[] {
	return veranderingen.flatMap((item) =>
		item.soort === 'lening' ? [words.t('uitkomst:lening', { bedrag: words.euro(item.bedrag) })] : []
	);
}
