import { heelVerschil } from '$lib/explain';
import type { Words } from '$lib/i18n/context';
import type { Bereik } from '$lib/interview/bereik';

/** The range so far in words: "€ 0 tot € 195 meer", in the same whole euros as the result. */
export function bereikZin({ t, euro }: Words, bereik: Bereik): string {
	const { richting, a, b, enkel } = heelVerschil(bereik);
	if (richting === 'gelijk') return t('vragen:totNuToe.gelijk');
	if (richting === 'wisselt') return t('vragen:totNuToe.gemengd', { laag: euro(a), hoog: euro(b) });
	const isMeer = richting === 'meer';
	if (enkel)
		return t(isMeer ? 'vragen:totNuToe.precies' : 'vragen:totNuToe.preciesMinder', {
			bedrag: euro(a)
		});
	return t(isMeer ? 'vragen:totNuToe.beideMeer' : 'vragen:totNuToe.beideMinder', {
		laag: euro(a),
		hoog: euro(b)
	});
}
