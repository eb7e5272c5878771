import type { Words } from '../../i18n/context.ts';
import type { Berekend } from './berekening.svelte.ts';

type Gezien = Pick<Berekend, 'casus' | 'resultaat'>;

/** What must be said beside the amount, or it says less than the truth. Words only: no amount is computed here. */
export function bijAntwoord(words: Words, berekend: Gezien): string[] {
	return [
		...leningen(words, berekend.casus),
		...(zonderRecht(berekend) ? [words.t('uitkomst:geenRecht')] : [])
	];
}

/** Borrowed money is in no total: it is in someone's hand, and must be paid back. */
function leningen(words: Words, { veranderingen }: Berekend['casus']): string[] {
	return veranderingen.flatMap((item) =>
		item.soort === 'lening' ? [words.t('uitkomst:lening', { bedrag: words.euro(item.bedrag) })] : []
	);
}

/** Someone is excluded (art. 13 Pw), and nobody else at home has a norm: as it is now there is no bijstand at all. */
export function zonderRecht({ casus, resultaat }: Gezien): boolean {
	const nu = resultaat.maanden[0]?.nu;
	return (
		casus.huishouden.aanvrager.uitsluiting !== null &&
		[nu?.laag.norm, nu?.hoog.norm].every((norm) => Number(norm) === 0)
	);
}
