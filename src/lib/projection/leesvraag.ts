import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { opCenten } from '../money/afronding.ts';
import { bedrag } from '../money/bedrag.ts';
import type { AowHuishouden } from '../rules/participatiewet/vakantietoeslag-uitkering.ts';
import type { Maand } from '../time/maand.ts';
import { regel, som, wettekst, type BedragNode } from '../trace/node.ts';

export interface Aanwezigheid {
	readonly dagen: number;
	readonly van: number;
}

export interface Leesvraag {
	readonly maand: Maand;
	readonly aanwezig: Aanwezigheid;
	/** AOW-leeftijd for the aanspraak: by the first day at home. */
	readonly aow: boolean;
	/** AOW columns of the wage tax: for the whole month in which it is reached. */
	readonly aowKolom: boolean;
	readonly huishouden: AowHuishouden;
	readonly figures: FiguresOp;
}

export const ART_31 = artikel('Pw', '31', '1');

const ART_45 = artikel('Pw', '45', '3');

export function naarDagen(
	id: string,
	nodes: readonly BedragNode[],
	{ dagen, van }: Aanwezigheid
): BedragNode {
	const totaal = som(id, ART_31, nodes);
	if (dagen === van) return totaal;
	const aandeel = wettekst('participatiewet.dagenAanwezig', bedrag(dagen), ART_45, 'dagen');
	const maand = wettekst('participatiewet.dagen', bedrag(van), ART_45, 'dagen');
	const waarde = opCenten(totaal.value.times(dagen).div(van));
	return regel(id, ART_45, waarde, [totaal, aandeel, maand]);
}
