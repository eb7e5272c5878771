import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { som, type BedragNode } from '../../trace/node.ts';
import { normAlleenstaande } from './norm-alleenstaande.ts';
import { isJong, type NormPersoon } from './situatie.ts';

const ART_23 = artikel('Pw', '23');
const ID = 'participatiewet.normInrichting';

/** Art. 23 lid 1 a and 2 Pw: one person inside. Someone of 18-20 has none (art. 13 lid 2 a). */
function binnen(persoon: NormPersoon, figures: FiguresOp): BedragNode[] {
	if (isJong(persoon)) return [];
	return [
		figures.lees('participatiewet.norm.I'),
		figures.lees('participatiewet.verhogingZorgverzekering.I')
	];
}

/** Art. 23 lid 1 a and 2 Pw: someone alone in an inrichting, exact, a month. */
export function normAlleenstaandeInInrichting(
	persoon: NormPersoon,
	figures: FiguresOp
): BedragNode {
	return som(ID, ART_23, binnen(persoon, figures));
}

/** Art. 23 lid 1-3 Pw: a couple of whom one or both are inside. */
export function normGehuwdenInInrichting(
	een: NormPersoon,
	ander: NormPersoon,
	medebewoners: number,
	figures: FiguresOp
): BedragNode {
	if (een.inInrichting && ander.inInrichting) {
		if (isJong(een) || isJong(ander))
			return som(ID, ART_23, [...binnen(een, figures), ...binnen(ander, figures)]);
		return som(ID, ART_23, [
			figures.lees('participatiewet.norm.II'),
			figures.lees('participatiewet.verhogingZorgverzekering.II')
		]);
	}
	const [erin, thuis] = een.inInrichting ? [een, ander] : [ander, een];
	// As an alleenstaande (lid 3): the age of the one inside does not count for the one at home.
	return som(ID, ART_23, [
		...binnen(erin, figures),
		normAlleenstaande(thuis, medebewoners, thuis.groep === 'AOW', figures)
	]);
}
