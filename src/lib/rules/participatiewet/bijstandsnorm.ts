import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { bedrag } from '../../money/bedrag.ts';
import {
	deel,
	geweigerd,
	gelijk,
	product,
	regel,
	som,
	wettekst,
	type BedragNode
} from '../../trace/node.ts';
import { normAlleenstaande } from './norm-alleenstaande.ts';
import { normGehuwden } from './norm-gehuwden.ts';
import { normAlleenstaandeInInrichting } from './norm-inrichting.ts';
import { normPartnerZonderRecht } from './norm-partner-zonder-recht.ts';
import type { NormSituatie } from './situatie.ts';

const ID = 'participatiewet.bijstandsnorm';
const ART_19 = artikel('Pw', '19', '1');
const GEEN_RECHT = regel('participatiewet.uitsluiting', artikel('Pw', '13'), true, [], 'ja/nee');

/** Art. 19-24 Pw: the norm of one day, exact, including vakantietoeslag. Zero with its ground when nobody has right. */
export function dagnorm(situatie: NormSituatie, figures: FiguresOp): BedragNode {
	const { aanvrager, partner, metKind, medebewoners } = situatie;
	if (partner === null) {
		if (!aanvrager.recht) return geweigerd(ID, artikel('Pw', '13'), [GEEN_RECHT]);
		if (aanvrager.inInrichting) return normAlleenstaandeInInrichting(aanvrager, figures);
		return normAlleenstaande(aanvrager, medebewoners, aanvrager.groep === 'AOW', figures);
	}
	if (aanvrager.recht && partner.recht)
		return normGehuwden(aanvrager, partner, metKind, medebewoners, figures);
	if (aanvrager.recht) return normPartnerZonderRecht(aanvrager, partner, situatie, figures);
	if (partner.recht) return normPartnerZonderRecht(partner, aanvrager, situatie, figures);
	return geweigerd(ID, artikel('Pw', '13'), [GEEN_RECHT]);
}

/** A stretch of days in one situation. */
export interface Normdeel {
	readonly norm: BedragNode;
	readonly dagen: number;
}

/**
 * The norm of a month: each norm by the days in its situation, rounded once, half-up to cents (rekenmodel §2; art. 45
 * lid 3 Pw). A whole month in one situation is the table amount.
 */
export function maandnorm(delen: readonly Normdeel[], dagenInMaand: number): BedragNode {
	const enige = delen.length === 1 ? delen[0] : undefined;
	if (enige !== undefined) return gelijk(ID, ART_19, enige.norm, { afronding: 'opCenten' });
	const dagen = (aantal: number) =>
		wettekst('participatiewet.dagen', bedrag(aantal), artikel('Pw', '45', '3'), 'dagen');
	const gewogen = delen.map((d) =>
		product('participatiewet.normDagen', ART_19, [d.norm, dagen(d.dagen)])
	);
	const totaal = som('participatiewet.normAlleDagen', ART_19, gewogen);
	return deel(ID, artikel('Pw', '45', '3'), totaal, dagen(dagenInMaand), { afronding: 'opCenten' });
}
