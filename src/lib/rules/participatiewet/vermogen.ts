import type { FiguresOp, Scenario } from '../../figures/figures.ts';
import { opCenten } from '../../money/afronding.ts';
import { bedrag, nietNegatief, type Bedrag } from '../../money/bedrag.ts';
import { isMeer } from '../../money/vergelijken.ts';
import type { BedragNode } from '../../trace/node.ts';

/** Art. 34 lid 3 Pw: the limit for a gezin (a partner, or a child under 18 at home), else for a single person. */
export function vermogensgrens(gezin: boolean, figures: FiguresOp): BedragNode {
	return figures.lees(
		gezin ? 'participatiewet.vermogensgrens.gezin' : 'participatiewet.vermogensgrens.alleenstaande'
	);
}

/** Above the limit there is no right (art. 11, 19 lid 1 b and 34 Pw); at it there is. */
export function isBovenVermogensgrens(vermogen: Bedrag, grens: BedragNode): boolean {
	return isMeer(vermogen, grens.value);
}

const INTERINGSFACTOR: Readonly<Record<Scenario, Bedrag>> = {
	laag: bedrag('1'),
	hoog: bedrag('1.5')
};

/** Practice, not law: in a month without right for this reason one lives on the vermogen (interingsnorm). */
export function intering(norm: Bedrag, inkomen: Bedrag, scenario: Scenario): Bedrag {
	return nietNegatief(opCenten(norm.times(INTERINGSFACTOR[scenario])).minus(inkomen));
}
