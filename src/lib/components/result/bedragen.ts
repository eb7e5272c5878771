import { heelVerschil, heleEuros, type Bereik } from '../../explain/index.ts';
import type { Words } from '../../i18n/context.ts';

/** Amounts and ranges as text. Sentences have whole euros, tables and explanations cents; losses are words. */

/** "€ 1.871 tot € 2.067", or one amount when both ends are the same. */
export function heelBereik(words: Words, bereik: Bereik): string {
	const { laag, hoog } = heleEuros(bereik);
	const [a, b] = [words.euro(laag), words.euro(hoog)];
	return a === b ? a : words.t('uitkomst:bedrag.bereik', { laag: a, hoog: b });
}

/** What comes for sure in whole euros, and what may come with it: together the high end of `heelBereik`. */
export function zekerEnMisschien(words: Words, bereik: Bereik): { zeker: string; erbij: string } {
	const { laag, hoog } = heleEuros(bereik);
	const erbij = { laag: '0', hoog: String(Number(hoog) - Number(laag)) };
	return { zeker: words.euro(laag), erbij: verschilBedrag(words, erbij) };
}

/** The same in cents. */
export function centBereik(words: Words, { laag, hoog }: Bereik): string {
	const a = words.euroCents(laag);
	const b = words.euroCents(hoog);
	return a === b ? a : words.t('uitkomst:bedrag.bereik', { laag: a, hoog: b });
}

/** A difference in whole euros without its word: "€ 0 tot € 195". */
export function verschilBedrag(words: Words, bereik: Bereik): string {
	const { richting, a, b, enkel } = heelVerschil(bereik);
	const van = words.euro(a);
	const tot = words.euro(b);
	if (richting === 'wisselt') return words.t('uitkomst:bedrag.wisselt', { laag: van, hoog: tot });
	return enkel ? van : words.t('uitkomst:bedrag.bereik', { laag: van, hoog: tot });
}

/** A difference in whole euros in words: "€ 0 tot € 195 meer", "evenveel", "€ 20 minder". */
export function verschilTekst(words: Words, bereik: Bereik): string {
	const { richting } = heelVerschil(bereik);
	if (richting === 'gelijk') return words.t('uitkomst:bedrag.gelijk');
	const bedrag = verschilBedrag(words, bereik);
	if (richting === 'wisselt') return bedrag;
	return words.t(richting === 'meer' ? 'uitkomst:bedrag.meer' : 'uitkomst:bedrag.minder', {
		bedrag
	});
}

/** The same in cents, for tables. */
export function verschilCenten(words: Words, { laag, hoog }: Bereik): string {
	const [l, h] = [Number(laag), Number(hoog)];
	if (l === 0 && h === 0) return words.t('uitkomst:bedrag.gelijk');
	if (l < 0 && h > 0)
		return words.t('uitkomst:bedrag.wisselt', {
			laag: words.euroCents(laag),
			hoog: words.euroCents(hoog)
		});
	const minder = l < 0;
	const bedrag = centBereik(words, minder ? { laag: hoog, hoog: laag } : { laag, hoog });
	return words.t(minder ? 'uitkomst:bedrag.minder' : 'uitkomst:bedrag.meer', { bedrag });
}

export function richtingVan(bereik: Bereik): 'more' | 'less' | undefined {
	const { richting } = heelVerschil(bereik);
	return richting === 'meer' ? 'more' : richting === 'minder' ? 'less' : undefined;
}
