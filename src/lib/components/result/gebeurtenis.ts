import type { Gebeurtenis } from '../../explain/index.ts';
import type { Words } from '../../i18n/context.ts';
import { heelBereik } from './bedragen.ts';

/** The two sentences of an event or a point of attention. A code without words gets a general one, never nothing. */
export function gebeurtenisTekst(
	words: Words,
	gebeurtenis: Gebeurtenis
): { readonly titel: string; readonly tekst: string } {
	const sleutel = words.hasText(`aandacht:${gebeurtenis.code}.titel`)
		? gebeurtenis.code
		: 'onbekendeCode';
	const waarden = waardenVan(words, gebeurtenis);
	return {
		titel: words.tId(`aandacht:${sleutel}.titel`, waarden),
		tekst: words.tId(`aandacht:${sleutel}.tekst`, waarden)
	};
}

function waardenVan(words: Words, { code, maand, bedrag, over, later, nu, straks }: Gebeurtenis) {
	return {
		maand: words.month(maand),
		bedrag: bedrag === undefined ? '' : words.euro(bedrag),
		leeftijd: code.startsWith('leeftijd.') ? words.number(code.slice('leeftijd.'.length)) : '',
		wie: wieTekst(words, over),
		bron: words.hasText(`uitkomst:bron.${over ?? ''}`)
			? words.tId(`uitkomst:bron.${over ?? ''}`)
			: '',
		later:
			later === undefined
				? words.t('aandacht:vakantiegeld.laterBaan')
				: words.t('aandacht:vakantiegeld.laterMaand', { maand: words.month(later) }),
		nu: nu === undefined ? '' : heelBereik(words, nu),
		straks: straks === undefined ? '' : heelBereik(words, straks)
	};
}

function wieTekst(words: Words, over: string | undefined): string {
	const soort = over?.split(':')[0] ?? 'aanvrager';
	return words.hasText(`uitkomst:wie.${soort}`)
		? words.tId(`uitkomst:wie.${soort}`)
		: words.t('uitkomst:wie.aanvrager');
}
