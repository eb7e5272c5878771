import type { FiguresOp } from '../../figures/figures.ts';
import { kostendelersnorm } from './kostendelersnorm.ts';
import { metVerhoging } from './norm-jongeren.ts';
import { isJong, type NormPersoon } from './situatie.ts';

/**
 * Art. 20, 21 a, 22 a and 22a Pw: the norm of one person, with `medebewoners` as cost sharers. `aow`: he or his partner
 * has reached the AOW-leeftijd, which decides the base of the kostendelersnorm.
 */
export function normAlleenstaande(
	persoon: NormPersoon,
	medebewoners: number,
	aow: boolean,
	figures: FiguresOp
) {
	if (isJong(persoon)) {
		return metVerhoging(
			figures.lees('participatiewet.norm.J'),
			[persoon],
			'participatiewet.norm.M',
			figures
		);
	}
	if (medebewoners > 0) return kostendelersnorm(medebewoners + 1, aow, figures);
	return figures.lees(
		persoon.groep === 'AOW' ? 'participatiewet.norm.O' : 'participatiewet.norm.M'
	);
}
