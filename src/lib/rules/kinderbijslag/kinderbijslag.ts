import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { som, type BedragNode } from '../../trace/node.ts';

/** AKW art. 12: kinderbijslag of one quarter, by the ages on its first day of the children under 18. */
export function kinderbijslag(leeftijden: readonly number[], figures: FiguresOp): BedragNode {
	const delen = leeftijden.map((jaar) => {
		if (jaar < 6) return figures.lees('kinderbijslag.0');
		return figures.lees(jaar < 12 ? 'kinderbijslag.6' : 'kinderbijslag.12');
	});
	return som('kinderbijslag.kwartaal', artikel('AKW', '12'), delen, [], { unit: 'EUR/kwartaal' });
}
