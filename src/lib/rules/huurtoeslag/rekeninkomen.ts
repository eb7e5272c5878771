import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { minstensNul, som, type BedragNode } from '../../trace/node.ts';

/** Awir art. 7 lid 1 and 2: the year incomes of the tenant, the partner and the medebewoners together. */
export function rekeninkomen(inkomens: readonly BedragNode[]): BedragNode {
	return som('huurtoeslag.rekeninkomen', artikel('Awir', '7', '2'), inkomens, [], {
		unit: 'EUR/jaar'
	});
}

/** Awir art. 7 lid 6: of a child under 23 on 1 January only the income above the exemption counts. */
export function inkomenKindOnder23(inkomen: BedragNode, figures: FiguresOp): BedragNode {
	const basis = artikel('Awir', '7', '6');
	const vrij = figures.lees('huurtoeslag.vrijstellingKind');
	return minstensNul(
		'huurtoeslag.inkomenKind',
		basis,
		som('huurtoeslag.inkomenKindMinVrijstelling', basis, [inkomen], [vrij], { unit: 'EUR/jaar' })
	);
}
