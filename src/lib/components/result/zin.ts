import { heelVerschil } from '../../explain/index.ts';
import type { Words } from '../../i18n/context.ts';
import { heelBereik, verschilBedrag, verschilTekst } from './bedragen.ts';
import type { Berekend } from './berekening.svelte.ts';

/**
 * The one sentence of the result, and the amount in it that gets the highlighter. The favourable story is never called
 * the most that can be: it may be lower than the other one.
 */
export function samenvattingZin(
	words: Words,
	{ samenvatting, casus, beeld }: Pick<Berekend, 'samenvatting' | 'casus' | 'beeld'>
): { readonly tekst: string; readonly bedrag: string } {
	if (casus.veranderingen.length === 0) {
		const maand = beeld.maanden[samenvatting.voorbeeld];
		const bedrag = maand === undefined ? '' : heelBereik(words, maand.nu);
		return { tekst: words.t('uitkomst:zin.nu', { bedrag }), bedrag };
	}
	const { richting } = heelVerschil(samenvatting.verschil);
	const bedrag = richting === 'gelijk' ? '' : verschilBedrag(words, samenvatting.verschil);
	const maand = samenvatting.maand === null ? '' : words.monthName(samenvatting.maand);
	const { over, daarna } = samenvatting;
	return {
		tekst: words.tId(`uitkomst:zin.${over}.${richting}`, {
			bedrag,
			maand,
			daarna: daarna === null ? '' : verschilTekst(words, daarna)
		}),
		bedrag
	};
}
