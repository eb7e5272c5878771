import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { som, type BedragNode } from '../../trace/node.ts';
import { kostendelersnorm } from './kostendelersnorm.ts';
import { normGehuwdenInInrichting } from './norm-inrichting.ts';
import { metVerhoging } from './norm-jongeren.ts';
import { isJong, type NormPersoon } from './situatie.ts';

/** Art. 20-23 Pw: the norm of a couple of whom both have right to bijstand. */
export function normGehuwden(
	een: NormPersoon,
	ander: NormPersoon,
	metKind: boolean,
	medebewoners: number,
	figures: FiguresOp
): BedragNode {
	if (een.inInrichting || ander.inInrichting)
		return normGehuwdenInInrichting(een, ander, medebewoners, figures);
	const aow = een.groep === 'AOW' || ander.groep === 'AOW';
	if (isJong(een) && isJong(ander)) {
		const norm = figures.lees(metKind ? 'participatiewet.norm.JJK' : 'participatiewet.norm.JJ');
		return metVerhoging(norm, [een, ander], 'participatiewet.norm.MM', figures);
	}
	if (isJong(een) || isJong(ander))
		return normMetJongere([een, ander], metKind, medebewoners, aow, figures);
	if (medebewoners > 0) {
		const perPersoon = kostendelersnorm(medebewoners + 2, aow, figures);
		return som('participatiewet.kostendelersnormGehuwden', artikel('Pw', '22a', '2'), [
			perPersoon,
			perPersoon
		]);
	}
	return figures.lees(aow ? 'participatiewet.norm.OO' : 'participatiewet.norm.MM');
}

/** Art. 20 lid 1 c, 2 c and art. 22a lid 3 Pw: exactly one of the two is 18-20. */
function normMetJongere(
	paar: readonly [NormPersoon, NormPersoon],
	metKind: boolean,
	medebewoners: number,
	aow: boolean,
	figures: FiguresOp
): BedragNode {
	if (medebewoners > 0) {
		const jong = figures.lees(metKind ? 'participatiewet.norm.K1' : 'participatiewet.norm.K0');
		const ander = kostendelersnorm(medebewoners + 1, aow, figures);
		return som('participatiewet.kostendelersnormGehuwden', artikel('Pw', '22a', '3'), [
			ander,
			jong
		]);
	}
	const norm = figures.lees(metKind ? 'participatiewet.norm.MJK' : 'participatiewet.norm.MJ');
	return metVerhoging(norm, paar, 'participatiewet.norm.MM', figures);
}
