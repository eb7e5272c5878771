import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { opCenten } from '../money/afronding.ts';
import { nietNegatief, NUL, type Bedrag } from '../money/bedrag.ts';
import { maandnorm } from '../rules/participatiewet/bijstandsnorm.ts';
import { normGehuwden } from '../rules/participatiewet/norm-gehuwden.ts';
import type { NormPersoon, NormSituatie } from '../rules/participatiewet/situatie.ts';
import { dagenIn, eersteDag, type Dag } from '../time/dag.ts';
import type { Maand } from '../time/maand.ts';
import { regel, type BedragNode } from '../trace/node.ts';
import type { Situatie } from './situatie.ts';
import type { Wereld } from './wereld.ts';

/** A stretch of days of a month in one situation. */
export interface Maanddeel {
	readonly situatie: Situatie;
	readonly dagen: number;
	readonly norm: BedragNode;
}

/** The month cut at every day on which the household changes. */
export function maanddelen(wereld: Wereld, maand: Maand, figures: FiguresOp): Maanddeel[] {
	const begin = eersteDag(maand);
	const eind = eersteDag(maand + 1);
	const binnen = wereld.tijdlijn.grenzen.filter((grens) => grens > begin && grens < eind);
	const dagen: Dag[] = [begin, ...binnen, eind];
	return dagen.slice(0, -1).map((dag, i) => {
		const situatie = wereld.tijdlijn.op(dag);
		return {
			situatie,
			dagen: (dagen[i + 1] as Dag) - dag,
			norm: wereld.tijdlijn.norm(situatie, figures)
		};
	});
}

/** N: the norm of the month. Stretches with the same norm count as one situation. */
export function normVanMaand(delen: readonly Maanddeel[], maand: Maand): BedragNode {
	const enige = delen.length === 1 ? delen[0]?.norm : undefined;
	if (enige === undefined) return gewogenNorm(delen, maand);
	let heel = heleMaanden.get(enige);
	if (heel === undefined) heleMaanden.set(enige, (heel = gewogenNorm(delen, maand)));
	return heel;
}

/** A month in one situation has the same norm as every other one in it. */
const heleMaanden = new WeakMap<BedragNode, BedragNode>();

function gewogenNorm(delen: readonly Maanddeel[], maand: Maand): BedragNode {
	const samen: { norm: BedragNode; dagen: number }[] = [];
	for (const { norm, dagen } of delen) {
		const vorige = samen.at(-1);
		if (vorige?.norm === norm || vorige?.norm.value.eq(norm.value) === true) vorige.dagen += dagen;
		else samen.push({ norm, dagen });
	}
	return maandnorm(samen, dagenIn(maand));
}

const isZonderRecht = ({ norm }: Situatie): boolean =>
	norm.partner !== null && norm.aanvrager.recht !== norm.partner.recht;

/**
 * Art. 32 lid 3 Pw: the room between the norm of the couple and the norm, in which the income of a partner without right
 * does not count. In laag the norm of this couple if both had right, in hoog the full norm of a couple (rekenmodel §10).
 */
export function ruimtePartnerZonderRecht(
	delen: readonly Maanddeel[],
	norm: BedragNode,
	maand: Maand,
	figures: FiguresOp
): BedragNode {
	const paar = delen.filter(({ situatie }) => isZonderRecht(situatie));
	const dagen = dagenIn(maand);
	const heel = paar.length === delen.length;
	const gewogen = (waarde: (deel: Maanddeel) => Bedrag) =>
		paar.reduce((totaal, deel) => totaal.plus(waarde(deel).times(deel.dagen)), NUL).div(dagen);
	const ruimte = heel
		? opCenten(gewogen((deel) => paarnorm(deel.situatie.norm, figures).value)).minus(norm.value)
		: opCenten(
				gewogen((deel) => paarnorm(deel.situatie.norm, figures).value.minus(deel.norm.value))
			);
	const from = [...paar.map((deel) => paarnorm(deel.situatie.norm, figures)), norm];
	return regel(
		'participatiewet.ruimtePartnerZonderRecht',
		artikel('Pw', '32', '3'),
		nietNegatief(ruimte),
		from
	);
}

function paarnorm(situatie: NormSituatie, figures: FiguresOp): BedragNode {
	const partner = situatie.partner as NormPersoon;
	const aow = situatie.aanvrager.groep === 'AOW' || partner.groep === 'AOW';
	if (situatie.scenario === 'hoog')
		return figures.lees(aow ? 'participatiewet.norm.OO' : 'participatiewet.norm.MM');
	const alsof = (persoon: NormPersoon): NormPersoon => ({
		...persoon,
		groep: persoon.groep === 'minderjarig' ? '18-20' : persoon.groep,
		inInrichting: persoon.recht && persoon.inInrichting
	});
	return normGehuwden(
		alsof(situatie.aanvrager),
		alsof(partner),
		situatie.metKind,
		situatie.medebewoners,
		figures
	);
}
