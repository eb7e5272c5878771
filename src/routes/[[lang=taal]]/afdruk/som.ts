import { stapNaam, waardeTekst } from '$lib/components/trace/tekst';
import type { Uitleg } from '$lib/explain';
import type { Words } from '$lib/i18n/context';

/** The sum of an amount, a line each; what is taken off says so in words. */
export function sumLines(
	words: Words,
	{ regels }: Uitleg
): { readonly label: string; readonly amount: string }[] {
	return regels.map(({ sleutel, waarde, eraf, aantal }) => {
		const bare = stapNaam(words, sleutel);
		const naam = aantal > 1 ? words.t('uitkomst:bedrag.elke', { aantal, naam: bare }) : bare;
		return {
			label: eraf ? words.t('uitkomst:waarom.eraf', { naam }) : naam,
			amount: waardeTekst(words, waarde)
		};
	});
}
