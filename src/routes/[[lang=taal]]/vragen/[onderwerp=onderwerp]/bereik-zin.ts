import type { Words } from '$lib/i18n/context';
import type { Bereik } from '$lib/interview/bereik';

/** The range so far in words: "€ 0 tot € 195 meer". Its ends are rounded outwards. */
export function bereikZin({ t, euro }: Words, bereik: Bereik): string {
	// Numbers only say which words fit; the amounts are the texts.
	const laag = Number(bereik.laag);
	const hoog = Number(bereik.hoog);
	const heel = (bedrag: string) => euro(bedrag, 'nearest');
	if (laag === 0 && hoog === 0) return t('vragen:totNuToe.gelijk');
	if (heel(bereik.laag) === heel(bereik.hoog) && laag >= 0 === hoog >= 0)
		return t(hoog > 0 ? 'vragen:totNuToe.precies' : 'vragen:totNuToe.preciesMinder', {
			bedrag: heel(bereik.hoog)
		});
	if (laag >= 0)
		return t('vragen:totNuToe.beideMeer', {
			laag: euro(bereik.laag, 'down'),
			hoog: euro(bereik.hoog, 'up')
		});
	if (hoog <= 0)
		return t('vragen:totNuToe.beideMinder', {
			laag: euro(bereik.hoog, 'up'),
			hoog: euro(bereik.laag, 'down')
		});
	return t('vragen:totNuToe.gemengd', {
		laag: euro(bereik.laag, 'down'),
		hoog: euro(bereik.hoog, 'up')
	});
}
