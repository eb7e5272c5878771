import type { Words } from '../../i18n/context.ts';
import type { Berekend } from './berekening.svelte.ts';

type Gezien = Pick<Berekend, 'casus' | 'resultaat'>;

/** What must be said beside the amount, or it says less than the truth. Words only: no amount is computed here. */
export function bijAntwoord(words: Words, berekend: Gezien): string[] {
	return [
		...inHanden(words, berekend.casus),
		...(zonderRecht(berekend) ? [words.t('uitkomst:geenRecht')] : [])
	];
}

/** Borrowed money, an inheritance and a prize are in no total: they are in someone's hand. A loan must be paid back. */
function inHanden(words: Words, { veranderingen }: Berekend['casus']): string[] {
	return veranderingen.flatMap((item) => {
		if (item.soort === 'lening')
			return [words.t('uitkomst:lening', { bedrag: words.euro(item.bedrag) })];
		return item.soort === 'vermogen'
			? [words.t('uitkomst:inHanden', { bedrag: words.euro(item.bedrag) })]
			: [];
	});
}

/** Someone is excluded (art. 13 Pw), and nobody else at home has a norm: as it is now there is no bijstand at all. */
export function zonderRecht({ casus, resultaat }: Gezien): boolean {
	const nu = resultaat.maanden[0]?.nu;
	return (
		casus.huishouden.aanvrager.uitsluiting !== null &&
		[nu?.laag.norm, nu?.hoog.norm].every((norm) => Number(norm) === 0)
	);
}
