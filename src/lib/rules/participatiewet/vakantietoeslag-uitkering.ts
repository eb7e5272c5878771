import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { opCenten } from '../../money/afronding.ts';
import { bedrag, nietNegatief } from '../../money/bedrag.ts';
import { isMinstens } from '../../money/vergelijken.ts';
import { regel, wettekst, type BedragNode, type TraceNode } from '../../trace/node.ts';
import { volgensTabel } from './vakantietoeslag-loon.ts';

const ID = 'participatiewet.vakantietoeslagUitkering';
const ACHT_PROCENT = wettekst(
	'participatiewet.vakantietoeslag.achtProcent',
	bedrag('0.08'),
	artikel('Regeling', '14', '2')
);

/** Household as Regeling art. 14 sees it, on the first day of the month. */
export interface AowHuishouden {
	readonly gehuwd: boolean;
	/** Exactly one of the two has reached the AOW-leeftijd. */
	readonly eenVanTweeAow: boolean;
}

/** Regeling art. 12 (below AOW-leeftijd): over the sum of the net benefits of one person that carry holiday pay. */
export function vakantietoeslagUitkering(uitkeringen: BedragNode, figures: FiguresOp): BedragNode {
	const tabel = figures.tabel('participatiewet.vakantietoeslag.uitkering');
	const exact = opCenten(volgensTabel(uitkeringen.value, tabel));
	return regel(ID, artikel('Regeling', '12'), exact, [uitkeringen, tabel.node]);
}

/** Regeling art. 14 (AOW-leeftijd): over the AOW by household, 8% over other benefits; one rounding. */
export function vakantietoeslagAow(
	aow: BedragNode,
	uitkeringen: BedragNode,
	huishouden: AowHuishouden,
	figures: FiguresOp
): BedragNode {
	const percentage = figures.lees(
		huishouden.gehuwd
			? 'participatiewet.vakantietoeslag.aowGehuwd'
			: 'participatiewet.vakantietoeslag.aowAlleenstaande'
	);
	const from: TraceNode[] = [aow, percentage];
	let overAow = aow.value.times(percentage.value);
	const grens = figures.lees('participatiewet.vakantietoeslag.aowGehuwdVanaf');
	if (huishouden.gehuwd && huishouden.eenVanTweeAow && isMinstens(aow.value, grens.value)) {
		const min = figures.lees('participatiewet.vakantietoeslag.aowGehuwdMin');
		overAow = nietNegatief(overAow.minus(min.value));
		from.push(grens, min);
	}
	if (!uitkeringen.value.isZero()) from.push(uitkeringen, ACHT_PROCENT);
	const exact = overAow.plus(uitkeringen.value.times(ACHT_PROCENT.value));
	return regel(ID, artikel('Regeling', '14', '1'), opCenten(exact), from);
}
