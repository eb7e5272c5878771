import type { FiguresOp, Scenario } from '../../figures/figures.ts';
import type { FigureKey } from '../../figures/schema.ts';
import { artikel, type LawRef } from '../../law/lawref.ts';
import { bedrag } from '../../money/bedrag.ts';
import { kleinsteVan, product, wettekst, type BedragNode } from '../../trace/node.ts';

/** The kinds of vrijlating of wages: art. 31 lid 2 n, r, y, z and aa (to 2026-12-31) and art. 34a (from 2027). */
export type Vrijlatingsoort = 'n' | 'r' | 'y' | 'z' | 'aa' | '34a' | '34a-medisch' | '34a-aow';

interface Bepaling {
	readonly basis: LawRef;
	readonly aandeel: BedragNode;
	readonly maximum: FigureKey | null;
}

function bepaling(
	soort: string,
	basis: LawRef,
	aandeel: string,
	maximum: FigureKey | null
): Bepaling {
	return {
		basis,
		aandeel: wettekst(`participatiewet.vrijlating.${soort}.aandeel`, bedrag(aandeel), basis),
		maximum
	};
}

const BEPALINGEN: Readonly<Record<Vrijlatingsoort, Bepaling>> = {
	n: bepaling('n', artikel('Pw', '31', '2 n'), '0.25', 'participatiewet.vrijlating.n.maximum'),
	r: bepaling('r', artikel('Pw', '31', '2 r'), '0.125', 'participatiewet.vrijlating.r.maximum'),
	y: bepaling('y', artikel('Pw', '31', '2 y'), '0.15', 'participatiewet.vrijlating.y.maximum'),
	z: bepaling('z', artikel('Pw', '31', '2 z'), '0.15', 'participatiewet.vrijlating.z.maximum'),
	aa: bepaling('aa', artikel('Pw', '31', '2 aa'), '0.15', 'participatiewet.vrijlating.aa.maximum'),
	'34a': bepaling('34a', artikel('Pw', '34a', '1 a'), '0.15', null),
	'34a-medisch': bepaling('34a-medisch', artikel('Pw', '34a', '1 b'), '0.15', null),
	'34a-aow': bepaling(
		'34a-aow',
		artikel('Pw', '34a', '1 c'),
		'0.25',
		'participatiewet.vrijlating.34a.aowMaximum'
	)
};

/**
 * Art. 31 lid 2 n, r, y, z and aa and art. 34a Pw, a month: the share of the net wage (without vakantiegeld) that stays out of
 * account, half-up to cents and up to its maximum (rekenmodel §4).
 */
export function vrijlating(
	soort: Vrijlatingsoort,
	loon: BedragNode,
	scenario: Scenario,
	figures: FiguresOp
): BedragNode {
	const { basis, aandeel, maximum } = BEPALINGEN[soort];
	const id = `participatiewet.vrijlating.${soort}`;
	if (maximum === null) return product(id, basis, [aandeel, loon], { afronding: 'opCenten' });
	const deel = product(`${id}.deel`, basis, [aandeel, loon]);
	return kleinsteVan(id, basis, deel, figures.lees(maximum, scenario), { afronding: 'opCenten' });
}
