import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { bedrag } from '../../money/bedrag.ts';
import { dagVan } from '../../time/dag.ts';
import { deel, product, som, wettekst, type BedragNode } from '../../trace/node.ts';
import { kostendelersnorm } from './kostendelersnorm.ts';
import { normAlleenstaandeInInrichting } from './norm-inrichting.ts';
import { metVerhoging } from './norm-jongeren.ts';
import { isJong, isVolwassen, type NormPersoon, type NormSituatie } from './situatie.ts';

const ART_24 = artikel('Pw', '24');
const KOP_VANAF = dagVan('2027-01-01');
const TWAALF = wettekst(
	'participatiewet.twaalfMaanden',
	bedrag(12),
	artikel('Pw', '24a'),
	'maanden'
);

/** Art. 24 and 24a Pw: the norm of someone whose partner has no right to bijstand. */
export function normPartnerZonderRecht(
	rechthebbende: NormPersoon,
	partner: NormPersoon,
	situatie: NormSituatie,
	figures: FiguresOp
): BedragNode {
	const norm = grondnorm(rechthebbende, partner, situatie, figures);
	const kop = alleenstaandeOuderkop(situatie, figures);
	// Someone of 18-20 in an inrichting has no norm (art. 13 lid 2 a) that could be raised.
	return kop === null || norm.value.isZero()
		? norm
		: som('participatiewet.normMetAlleenstaandeOuderkop', artikel('Pw', '24a'), [norm, kop]);
}

function grondnorm(
	rechthebbende: NormPersoon,
	partner: NormPersoon,
	situatie: NormSituatie,
	figures: FiguresOp
): BedragNode {
	if (rechthebbende.inInrichting) return normAlleenstaandeInInrichting(rechthebbende, figures);
	const aandeel = figures.lees('participatiewet.aandeelPartnerZonderRecht', situatie.scenario);
	const deelVan = (norm: BedragNode) =>
		product('participatiewet.normPartnerZonderRecht', ART_24, [aandeel, norm]);
	if (isJong(rechthebbende)) {
		const norm = figures.lees(
			situatie.metKind ? 'participatiewet.norm.JJK' : 'participatiewet.norm.JJ'
		);
		const hoogste = deelVan(figures.lees('participatiewet.norm.MM'));
		return metVerhoging(deelVan(norm), [rechthebbende], hoogste, figures);
	}
	if (situatie.medebewoners > 0) {
		const aow = rechthebbende.groep === 'AOW' || partner.groep === 'AOW';
		return kostendelersnorm(situatie.medebewoners + (isVolwassen(partner) ? 2 : 1), aow, figures);
	}
	return deelVan(
		figures.lees(
			rechthebbende.groep === 'AOW' ? 'participatiewet.norm.OO' : 'participatiewet.norm.MM'
		)
	);
}

/** Art. 24a Pw (from 2027-01-01): a twelfth of the alleenstaande-ouderkop, with a child and a toeslagpartner. */
function alleenstaandeOuderkop(situatie: NormSituatie, figures: FiguresOp): BedragNode | null {
	if (figures.vanaf < KOP_VANAF || !situatie.metKind || !situatie.toeslagpartner) return null;
	const kop = figures.lees('kindgebondenBudget.alleenstaandeOuderkop');
	return deel('participatiewet.alleenstaandeOuderkop', artikel('Pw', '24a'), kop, TWAALF);
}
