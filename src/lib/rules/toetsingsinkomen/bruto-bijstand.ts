import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { EEN, nietNegatief, procentVan, type Bedrag } from '../../money/bedrag.ts';
import { isHoogstens } from '../../money/vergelijken.ts';
import { regel, type BedragNode } from '../../trace/node.ts';

/** Where the heffingskorting of a year depends on (Normenbrief bijlage VI). */
export interface Belastingplichtige {
	/** AOW-leeftijd reached on 1 January of the year. */
	readonly aow: boolean;
	/** Has a partner: only asked at AOW-leeftijd. */
	readonly metPartner: boolean;
}

/** The heffingskorting that the gemeente may use over a year of bijstand: never the arbeidskorting. */
export function heffingskortingBijstand(
	{ aow, metPartner }: Belastingplichtige,
	figures: FiguresOp
): Bedrag {
	if (!aow) return figures.tabel('loonheffing.algemeneHeffingskorting').rijen[0]?.[0] as Bedrag;
	return figures.lees(
		metPartner
			? 'brutoBijstand.heffingskortingAowGehuwd'
			: 'brutoBijstand.heffingskortingAowAlleenstaande'
	).value;
}

/**
 * Gross bijstand of a year, exact (Normenbrief bijlage VI and VII): the net itself while no tax is due, otherwise
 * (net − H) / (1 − t). H = heffingskorting less what an employer used already; t = the first bracket.
 */
export function brutoBijstand(
	netto: BedragNode,
	gebruikteKorting: Bedrag,
	plichtige: Belastingplichtige,
	figures: FiguresOp
): BedragNode {
	const schijven = figures.tabel(
		plichtige.aow ? 'loonheffing.schijvenAow' : 'loonheffing.schijven'
	);
	const tarief = procentVan(schijven.rijen[0]?.[1] as Bedrag, EEN);
	const korting = nietNegatief(heffingskortingBijstand(plichtige, figures).minus(gebruikteKorting));
	const belastingvrij = isHoogstens(netto.value.times(tarief), korting);
	const bruto = belastingvrij ? netto.value : netto.value.minus(korting).div(EEN.minus(tarief));
	const kortingNode = regel(
		'brutoBijstand.korting',
		artikel('WetLB', '22'),
		korting,
		[],
		'EUR/jaar'
	);
	return regel(
		'brutoBijstand',
		artikel('Awir', '8', '1'),
		bruto,
		[netto, kortingNode, schijven.node],
		'EUR/jaar'
	);
}
