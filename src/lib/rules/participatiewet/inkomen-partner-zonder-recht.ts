import { artikel } from '../../law/lawref.ts';
import { minstensNul, som, type BedragNode } from '../../trace/node.ts';

/**
 * Art. 32 lid 3 Pw: of the income of a partner without right only what lies above the room between the norm of the
 * couple and the norm itself counts; without vrijlating.
 */
export function inkomenPartnerZonderRecht(
	inkomen: readonly BedragNode[],
	ruimte: BedragNode
): BedragNode {
	const basis = artikel('Pw', '32', '3');
	const boven = som('participatiewet.inkomenBovenRuimte', basis, inkomen, [ruimte]);
	return minstensNul('participatiewet.inkomenPartnerZonderRecht', basis, boven);
}
