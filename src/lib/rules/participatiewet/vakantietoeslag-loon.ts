import type { FiguresOp, Tabel } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { opCenten } from '../../money/afronding.ts';
import { bedrag, nietNegatief, NUL, procentVan, type Bedrag } from '../../money/bedrag.ts';
import { isMinstens } from '../../money/vergelijken.ts';
import { regel, wettekst, type BedragNode, type TraceNode } from '../../trace/node.ts';

const ID = 'participatiewet.vakantietoeslagLoon';
const ACHT_PROCENT = wettekst(
	'participatiewet.vakantietoeslag.achtProcent',
	bedrag('0.08'),
	artikel('Regeling', '13')
);

/** Columns: income from, percentage, amount off. Never below zero. */
export function volgensTabel(inkomen: Bedrag, tabel: Tabel): Bedrag {
	let rij = tabel.rijen[0] as readonly [Bedrag, Bedrag, Bedrag];
	for (const kandidaat of tabel.rijen as readonly (readonly [Bedrag, Bedrag, Bedrag])[]) {
		if (isMinstens(inkomen, kandidaat[0])) rij = kandidaat;
	}
	return nietNegatief(procentVan(rij[1], inkomen).minus(rij[2]));
}

/**
 * Art. 31 lid 4 Pw and Regeling art. 11, 13 and 14: the aanspraak on vakantietoeslag over the net wages of one person in
 * a month. `metKorting` and `zonderKorting`: net wages of jobs that pay vakantiegeld yearly, with and without
 * loonheffingskorting. At AOW-leeftijd 8% over both. Rounded once.
 */
export function vakantietoeslagLoon(
	metKorting: BedragNode,
	zonderKorting: BedragNode,
	aow: boolean,
	figures: FiguresOp
): BedragNode {
	const acht = (loon: Bedrag) => (loon.isZero() ? NUL : loon.times(ACHT_PROCENT.value));
	if (aow) {
		const exact = acht(metKorting.value).plus(acht(zonderKorting.value));
		return regel(ID, artikel('Regeling', '14', '2'), opCenten(exact), [
			metKorting,
			zonderKorting,
			ACHT_PROCENT
		]);
	}
	const tabel = figures.tabel('participatiewet.vakantietoeslag.loon');
	const exact = volgensTabel(metKorting.value, tabel).plus(acht(zonderKorting.value));
	const from: TraceNode[] = [metKorting, tabel.node];
	if (!zonderKorting.value.isZero()) from.push(zonderKorting, ACHT_PROCENT);
	return regel(ID, artikel('Regeling', '11'), opCenten(exact), from);
}
