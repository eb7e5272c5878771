import type { FigureKey } from '../../figures/schema.ts';
import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { dagVan } from '../../time/dag.ts';
import { kleinsteVan, som, type BedragNode } from '../../trace/node.ts';
import { isJong, type NormPersoon } from './situatie.ts';

const VERHOGING_VANAF = dagVan('2026-01-01');

/** Art. 20 lid 3 Pw (since 2026-01-01): the verhoging of each person of 18-20 who cannot rely on his parents. */
export function verhogingJongeren(
	personen: readonly NormPersoon[],
	figures: FiguresOp
): BedragNode[] {
	if (figures.vanaf < VERHOGING_VANAF) return [];
	const wie = personen.filter((persoon) => isJong(persoon) && persoon.geenOuderlijkeSteun);
	return wie.map(() => figures.lees('participatiewet.verhogingJongeren'));
}

/** Art. 20 lid 4 Pw: norm and verhoging together are never above the norm of a comparable household of 21 or older. */
export function metVerhoging(
	norm: BedragNode,
	personen: readonly NormPersoon[],
	hoogste: FigureKey | BedragNode,
	figures: FiguresOp
): BedragNode {
	const verhogingen = verhogingJongeren(personen, figures);
	if (verhogingen.length === 0) return norm;
	const samen = som('participatiewet.normMetVerhoging', artikel('Pw', '20', '3'), [
		norm,
		...verhogingen
	]);
	const grens = typeof hoogste === 'string' ? figures.lees(hoogste) : hoogste;
	return kleinsteVan(
		'participatiewet.normMetVerhogingBegrensd',
		artikel('Pw', '20', '4'),
		samen,
		grens
	);
}
