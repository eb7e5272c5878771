import { artikel } from '../law/lawref.ts';
import { bedrag, kleinste, min, NUL, plus, som as somVan, type Bedrag } from '../money/bedrag.ts';
import { maandVan, type Maand } from '../time/maand.ts';
import { regel, som, type BedragNode } from '../trace/node.ts';
import type { Stand } from './stand.ts';
import type { Wereld } from './wereld.ts';

/** The bijstand of a month after what gifts and a nabetaling took. */
export interface NaGiften {
	readonly bijstand: BedragNode;
	readonly eenmalig: Bedrag;
	readonly nabetaling: Bedrag;
}

/** Laag: a one-off gift above the limit, then a nabetaling, as far as the bijstand of the month reaches (32-2, 58-4). */
export function neemGiftenEnNabetaling(
	wereld: Wereld,
	maand: Maand,
	bijstand: BedragNode,
	stand: Stand
): NaGiften {
	if (bijstand.value.isZero()) return { bijstand, eenmalig: NUL, nabetaling: NUL };
	const boven = wereld.giften.get(maand)?.eenmaligBoven ?? NUL;
	if (boven.isZero() && wereld.nabetalingen === 0)
		return { bijstand, eenmalig: NUL, nabetaling: NUL };
	const eenmalig = kleinste(boven, bijstand.value);
	const rest = plus(stand.nabetaling, nabetalingIn(wereld, maand));
	const nabetaling =
		wereld.scenario === 'laag' ? kleinste(rest, min(bijstand.value, eenmalig)) : NUL;
	if (eenmalig.isZero() && nabetaling.isZero()) return { bijstand, eenmalig, nabetaling };
	const af = [
		regel('participatiewet.eenmaligeGift', artikel('Pw', '31', '2 m'), eenmalig),
		regel('participatiewet.nabetaling', artikel('Pw', '58', '4'), nabetaling)
	];
	return {
		bijstand: som('participatiewet.bijstandNaGiften', artikel('Pw', '19', '2'), [bijstand], af),
		eenmalig,
		nabetaling
	};
}

/** A nabetaling received in this month (it is income of an earlier time, never vermogen). */
export function nabetalingIn(wereld: Wereld, maand: Maand): Bedrag {
	if (wereld.nabetalingen === 0) return NUL;
	const delen = wereld.veranderingen.filter(
		(v) => v.soort === 'vermogen' && v.herkomst === 'nabetaling' && maandVan(v.vanaf) === maand
	);
	return delen.length === 0
		? NUL
		: somVan(delen.map((v) => bedrag((v as { bedrag: string }).bedrag)));
}
