import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { isPositief } from '../money/vergelijken.ts';
import {
	algemeneBijstand,
	inkomenMetVakantietoeslag,
	verdeeldInclusief,
	verdeeldStandaard,
	type Middelen,
	type Verdeling
} from '../rules/participatiewet/bijstand.ts';
import type { Vrijlatingsoort } from '../rules/participatiewet/vrijlating.ts';
import { eersteDag } from '../time/dag.ts';
import type { Maand } from '../time/maand.ts';
import { geweigerd, niets, regel, som, type BedragNode } from '../trace/node.ts';
import { neemGiftenEnNabetaling, type NaGiften } from './gift-en-nabetaling.ts';
import { middelenIn, verdienersIn, type Verdiener } from './maand-middelen.ts';
import { maanddelen, normVanMaand, ruimtePartnerZonderRecht } from './norm-van-maand.ts';
import type { Situatie } from './situatie.ts';
import type { Berekend, Stand } from './stand.ts';
import { standNa, standNaHerhaling, standZonderRecht } from './volgende-stand.ts';
import { vrijlatingenVan, zelfdeVrijlatingen, type Vrij } from './vrijlatingen.ts';
import { weigeringVan, type Weigering } from './weigering.ts';
import type { Wereld } from './wereld.ts';

/** One simulated month of one world in one scenario. */
export interface Maandbijstand {
	readonly maand: Maand;
	readonly situatie: Situatie;
	readonly figures: FiguresOp;
	readonly norm: BedragNode;
	readonly verdieners: readonly Verdiener[];
	readonly weigering: Weigering | null;
	/** B, including vakantietoeslag, after gifts and nabetaling. */
	readonly bijstand: BedragNode;
	readonly betaald: BedragNode;
	readonly reserve: BedragNode;
	/** Vrijlatingen used: none when no bijstand is left. */
	readonly vrijlatingen: readonly { readonly wie: string; readonly soort: Vrijlatingsoort }[];
	/** Vrijlatingen there was a right to, used or not. */
	readonly rechten: readonly { readonly wie: string; readonly soort: Vrijlatingsoort }[];
	/** The month was skipped: bijstand had ended and must be asked for again (laag). */
	readonly overgeslagen: boolean;
	/** Nothing differs from the month before. */
	readonly herhaling: boolean;
}

const NIETS_VRIJ = niets('participatiewet.vrijlating');
const GEEN_RESERVE = niets('participatiewet.reservering');
const GEEN_BIJSTAND = niets('participatiewet.bijstandPerMaand');

/** What a month begins with: the household, its norm, and its income before any vrijlating. */
type Begin = Pick<Maandbijstand, 'maand' | 'situatie' | 'figures' | 'norm' | 'verdieners'> & {
	readonly middelen: Omit<Middelen, 'vrijlating'>;
};

function beginVan(wereld: Wereld, maand: Maand, stand: Stand): Begin {
	const figures = wereld.figures.op(maand);
	const situatie = wereld.tijdlijn.op(eersteDag(maand));
	const delen = maanddelen(wereld, maand, figures);
	const sleutel = delen.length === 1 ? [delen[0]?.norm] : [maand];
	const norm = stand.geheugen.norm.van(sleutel, () => normVanMaand(delen, maand));
	const verdieners = verdienersIn(wereld, maand, situatie, figures);
	const gift = wereld.giften.get(maand);
	const ruimte = () => ruimtePartnerZonderRecht(delen, norm, maand, figures);
	const extra = gift === undefined ? [] : [gift.inkomen];
	const wie = verdieners.flatMap((v) => [v.inkomen, v.rechthebbend]);
	const heel = delen.length === 1 ? norm : maand;
	const middelen = stand.geheugen.middelen.van([heel, situatie, figures, gift, ...wie], () =>
		middelenIn(wereld, situatie, verdieners, ruimte, extra, figures)
	);
	return { maand, situatie, figures, norm, verdieners, middelen };
}

/** Art. 19, 31, 32 Pw: the bijstand of one month, and the state in which it leaves the household. */
export function maandbijstand(wereld: Wereld, maand: Maand, stand: Stand): [Maandbijstand, Stand] {
	const herhaald = herhaling(wereld, maand, stand);
	if (herhaald !== null) return [herhaald, standNaHerhaling(wereld, herhaald, stand)];
	const begin = beginVan(wereld, maand, stand);
	const weigering = weigeringVan(wereld, maand, begin.situatie, stand, begin.figures);
	if (weigering !== null) {
		const record = zonderRecht(begin, weigering);
		return [record, standZonderRecht(wereld, record, stand)];
	}
	const { maand: m, situatie, figures, norm, verdieners } = begin;
	const vrij = vrijlatingenVan(wereld, maand, situatie, verdieners, stand, figures);
	const berekend = berekendeBijstand(begin, vrij, stand);
	const na = neemGiftenEnNabetaling(wereld, maand, berekend.bijstand, stand);
	const overgeslagen =
		stand.beeindigd && wereld.scenario === 'laag' && isPositief(na.bijstand.value);
	const bijstand = overgeslagen ? OPNIEUW_AANVRAGEN : na.bijstand;
	const record: Maandbijstand = {
		maand: m,
		situatie,
		figures,
		norm,
		verdieners,
		weigering,
		bijstand,
		...verdeel(wereld, bijstand, norm, berekend, na, stand),
		vrijlatingen: isPositief(bijstand.value) ? vrij.map(({ wie, soort }) => ({ wie, soort })) : [],
		rechten: vrij,
		overgeslagen,
		herhaling: false
	};
	return [record, standNa(wereld, record, stand, na)];
}

/** The month before once more, when nothing happens in this one and the same vrijlatingen hold. */
function herhaling(wereld: Wereld, maand: Maand, stand: Stand): Maandbijstand | null {
	const { vorige } = stand;
	if (vorige === null || wereld.gebeurtenissen.has(maand) || wereld.nabetalingen > 0) return null;
	if (vorige.overgeslagen || vorige.weigering === 'vermogen.grens' || !stand.nabetaling.isZero())
		return null;
	if (vorige.weigering === null && !zelfdeVrijlatingen(wereld, maand, vorige, stand)) return null;
	return { ...vorige, maand, herhaling: true };
}

const OPNIEUW_AANVRAGEN = geweigerd('participatiewet.algemeneBijstand', artikel('Pw', '44', '1'), [
	regel('weigering.bijstand.opnieuwAanvragen', artikel('Pw', '44', '1'), true, [], 'ja/nee')
]);

function zonderRecht({ middelen: _, ...begin }: Begin, weigering: Weigering): Maandbijstand {
	const basis = artikel('Pw', '11', '1');
	const grond = regel(`weigering.${weigering}`, basis, true, [], 'ja/nee');
	return {
		...begin,
		weigering,
		bijstand: geweigerd('participatiewet.algemeneBijstand', basis, [grond]),
		betaald: GEEN_BIJSTAND,
		reserve: GEEN_RESERVE,
		vrijlatingen: [],
		rechten: [],
		overgeslagen: false,
		herhaling: false
	};
}

function berekendeBijstand(
	{ norm, middelen }: Begin,
	vrij: readonly Vrij[],
	stand: Stand
): Berekend {
	const nodes = vrij.map((v) => v.node);
	return stand.geheugen.bijstand.van([norm, middelen, ...nodes], () =>
		bijstandMetVrijlating(norm, middelen, nodes)
	);
}

/** B with the vrijlating; where nothing is left even so, the vrijlating is not used (rekenmodel §4). */
function bijstandMetVrijlating(
	norm: BedragNode,
	basis: Omit<Middelen, 'vrijlating'>,
	vrij: readonly BedragNode[]
): Berekend {
	const metVrij =
		vrij.length === 0
			? NIETS_VRIJ
			: vrij.length === 1
				? (vrij[0] as BedragNode)
				: som('participatiewet.vrijlating', artikel('Pw', '31', '2'), vrij);
	const bereken = (vrijlatingNode: BedragNode): Berekend => {
		const middelen: Middelen = { ...basis, vrijlating: vrijlatingNode };
		const inkomen = inkomenMetVakantietoeslag(middelen);
		return { middelen, inkomen, bijstand: algemeneBijstand(norm, inkomen, basis.overig) };
	};
	const met = bereken(metVrij);
	return met.bijstand.value.isZero() && vrij.length > 0 ? bereken(NIETS_VRIJ) : met;
}

function verdeel(
	wereld: Wereld,
	bijstand: BedragNode,
	norm: BedragNode,
	{ middelen, inkomen }: Berekend,
	na: NaGiften,
	stand: Stand
): Verdeling {
	if (wereld.beleid.vakantietoeslag === 'standaard') {
		return verdeeldStandaard(bijstand, norm, {
			...middelen,
			overig: metOverig(middelen.overig, na)
		});
	}
	return stand.geheugen.verdeling.van([bijstand, norm, inkomen], () =>
		verdeeldInclusief(bijstand, norm, inkomen)
	);
}

function metOverig(overig: BedragNode, na: NaGiften): BedragNode {
	const af = na.eenmalig.plus(na.nabetaling);
	const erbij = regel('participatiewet.giftenEnNabetaling', artikel('Pw', '32', '2'), af);
	return som('participatiewet.overigTellend', artikel('Pw', '32', '1'), [overig, erbij]);
}
