import type { FiguresOp } from '../../figures/figures.ts';
import type { FigureKey } from '../../figures/schema.ts';
import { artikel } from '../../law/lawref.ts';
import { centenOmlaag } from '../../money/afronding.ts';
import { procentVan, type Bedrag } from '../../money/bedrag.ts';
import { isMinstens } from '../../money/vergelijken.ts';
import { regel, type BedragNode } from '../../trace/node.ts';
import type { Loonsituatie } from './loonheffing.ts';

function tabelSleutel({ aow, loonheffingskorting }: Omit<Loonsituatie, 'tijdvak'>): FigureKey {
	if (aow)
		return loonheffingskorting ? 'loonheffing.bijzonderAow' : 'loonheffing.bijzonderAowZonder';
	return loonheffingskorting ? 'loonheffing.bijzonder' : 'loonheffing.bijzonderZonder';
}

/**
 * Wet LB art. 26: tax on a bijzondere beloning such as vakantiegeld, by the jaarloon, down to cents. Columns of the
 * table: jaarloon from, total percentage.
 */
export function bijzonderTarief(
	beloning: BedragNode,
	jaarloon: BedragNode,
	situatie: Omit<Loonsituatie, 'tijdvak'>,
	figures: FiguresOp
): BedragNode {
	const tabel = figures.tabel(tabelSleutel(situatie));
	let percentage = tabel.rijen[0]?.[1] as Bedrag;
	for (const [vanaf, tarief] of tabel.rijen as readonly (readonly [Bedrag, Bedrag])[]) {
		if (isMinstens(jaarloon.value, vanaf)) percentage = tarief;
	}
	const heffing = centenOmlaag(procentVan(percentage, beloning.value));
	return regel(
		'loonheffing.bijzonderTarief',
		artikel('WetLB', '26'),
		heffing,
		[beloning, jaarloon, tabel.node],
		'EUR'
	);
}
