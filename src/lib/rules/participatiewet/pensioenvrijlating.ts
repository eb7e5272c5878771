import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { kleinsteVan, som, type BedragNode } from '../../trace/node.ts';

const ART = artikel('Pw', '33', '5');

/** Pension that counts, after what art. 33 lid 5 Pw leaves free at AOW-leeftijd. */
export interface TellendPensioen {
	readonly rechthebbenden: BedragNode;
	/** Of the partner without right: what the exemption left over goes off his pension. */
	readonly partnerZonderRecht: BedragNode;
}

/**
 * Art. 33 lid 5 Pw: a private pension is free up to an amount a month for a single person of AOW-leeftijd, or for a
 * couple of whom one has reached it; first off the pension of those with right.
 */
export function pensioenNaVrijlating(
	rechthebbenden: BedragNode,
	partnerZonderRecht: BedragNode,
	gehuwd: boolean,
	figures: FiguresOp
): TellendPensioen {
	const vrij = figures.lees(
		gehuwd
			? 'participatiewet.pensioenvrijlating.gehuwden'
			: 'participatiewet.pensioenvrijlating.alleenstaande'
	);
	const af = kleinsteVan('participatiewet.pensioenvrijlating', ART, rechthebbenden, vrij);
	const rest = som('participatiewet.pensioenvrijlatingRest', ART, [vrij], [af]);
	const afPartner = kleinsteVan(
		'participatiewet.pensioenvrijlatingPartner',
		ART,
		partnerZonderRecht,
		rest
	);
	return {
		rechthebbenden: som('participatiewet.tellendPensioen', ART, [rechthebbenden], [af]),
		partnerZonderRecht: som(
			'participatiewet.tellendPensioen',
			ART,
			[partnerZonderRecht],
			[afPartner]
		)
	};
}
