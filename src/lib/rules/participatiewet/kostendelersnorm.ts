import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { bedrag } from '../../money/bedrag.ts';
import { regel, wettekst, type BedragNode } from '../../trace/node.ts';

const ART_22A = artikel('Pw', '22a', '1');
const VAST = wettekst('participatiewet.kostendelersnorm.vast', bedrag('0.40'), ART_22A);
const PER_PERSOON = wettekst(
	'participatiewet.kostendelersnorm.perPersoon',
	bedrag('0.30'),
	ART_22A
);

/**
 * Art. 22a lid 1 Pw: ((40% + A × 30%) / A) × B, per person and exact. A = `kostendelers`, the person included; B = the
 * gehuwdennorm of art. 21 b, or of art. 22 b/c when the person or his partner has reached the AOW-leeftijd (`aow`).
 */
export function kostendelersnorm(
	kostendelers: number,
	aow: boolean,
	figures: FiguresOp
): BedragNode {
	const norm = figures.lees(aow ? 'participatiewet.norm.OO' : 'participatiewet.norm.MM');
	const aantal = wettekst(
		'participatiewet.kostendelers',
		bedrag(kostendelers),
		artikel('Pw', '19a', '1'),
		'aantal'
	);
	const deel = VAST.value
		.plus(PER_PERSOON.value.times(kostendelers))
		.times(norm.value)
		.div(kostendelers);
	return regel('participatiewet.kostendelersnorm', ART_22A, deel, [
		VAST,
		PER_PERSOON,
		aantal,
		norm
	]);
}
