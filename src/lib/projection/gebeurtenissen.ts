import type { Verandering } from '../casus/schema.ts';
import type { Figures } from '../figures/figures.ts';
import { maandVanDag } from '../time/dag.ts';
import { maandIn, maandVan, type Maand } from '../time/maand.ts';
import type { Baan } from './banen.ts';
import type { GiftenInMaand } from './giften.ts';
import type { OverigInkomen } from './overige-inkomsten.ts';
import type { Tijdlijn } from './situatie.ts';
import type { Periode } from './wereld.ts';

/** What the months of a world depend on. */
export interface Bronnen {
	readonly periode: Periode;
	readonly figures: Figures;
	readonly tijdlijn: Tijdlijn;
	readonly banen: readonly Baan[];
	readonly overige: readonly OverigInkomen[];
	readonly giften: ReadonlyMap<Maand, GiftenInMaand>;
	readonly veranderingen: readonly Verandering[];
	readonly bijstandSinds: string | undefined;
}

const MEI = 5;

/**
 * The months in which anything may differ from the month before: a birthday, a move, new figures, a job that starts,
 * changes, pays vakantiegeld or ends, a gift, and the month after something that lasts one month. All other months repeat
 * the month before, apart from the counters of the vrijlating.
 */
export function gebeurtenismaanden(bronnen: Bronnen): ReadonlySet<Maand> {
	const { periode, figures, tijdlijn, banen, overige, giften, veranderingen, bijstandSinds } =
		bronnen;
	const maanden = new Set<Maand>([periode.eerste, periode.begin]);
	const rond = (maand: Maand) => maanden.add(maand).add(maand + 1);
	for (let maand = periode.eerste + 1; maand <= periode.laatste + 1; maand++) {
		if (figures.op(maand) !== figures.op(maand - 1)) maanden.add(maand);
		if (banen.length + overige.length > 0 && maand === maandIn(Math.floor(maand / 12), MEI))
			rond(maand);
		for (const baan of banen)
			if (baan.isAnders(maand))
				maanden
					.add(maand)
					.add(maand - 1)
					.add(maand + 1);
		for (const item of overige) if (item.isAnders(maand)) maanden.add(maand);
	}
	for (const dag of tijdlijn.grenzen) rond(maandVanDag(dag));
	for (const maand of giften.keys()) rond(maand);
	for (const item of veranderingen) {
		if (item.soort === 'vermogen' || item.soort === 'kosten') rond(maandVan(item.vanaf));
		if (item.soort === 'kosten' && item.tot !== null) rond(maandVan(item.tot));
	}
	if (bijstandSinds !== undefined) maanden.add(maandVan(bijstandSinds));
	return maanden;
}
