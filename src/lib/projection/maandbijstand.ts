import type { FiguresOp } from '../figures/figures.ts';
import { bedrag, grootste, kleinste, NUL, som as somVan, type Bedrag } from '../money/bedrag.ts';
import {
	algemeneBijstand,
	inkomenMetVakantietoeslag,
	verdeeldInclusief,
	verdeeldStandaard,
	type Middelen
} from '../rules/participatiewet/bijstand.ts';
import {
	naGebruik,
	rechtOpVrijlating,
	type VrijlatingFeiten,
	type VrijlatingStand
} from '../rules/participatiewet/recht-op-vrijlating.ts';
import {
	intering,
	isBovenVermogensgrens,
	vermogensgrens
} from '../rules/participatiewet/vermogen.ts';
import { vrijlating, type Vrijlatingsoort } from '../rules/participatiewet/vrijlating.ts';
import { artikel } from '../law/lawref.ts';
import { eersteDag } from '../time/dag.ts';
import { maandVan, type Maand } from '../time/maand.ts';
import { geweigerd, niets, regel, som, type BedragNode } from '../trace/node.ts';
import { middelenIn, verdienersIn, type Verdiener } from './maand-middelen.ts';
import { maanddelen, normVanMaand, ruimtePartnerZonderRecht } from './norm-van-maand.ts';
import type { Situatie } from './situatie.ts';
import type { Berekend, Stand } from './stand.ts';
import type { Wereld } from './wereld.ts';

/** Why there is no bijstand in a month, apart from income. */
export type Weigering = 'bijstand.nietAangevraagd' | 'bijstand.nogNiet' | 'vermogen.grens';

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
	readonly vrijlatingen: readonly { readonly wie: string; readonly soort: Vrijlatingsoort }[];
	/** The month was skipped: bijstand had ended and must be asked for again (laag). */
	readonly overgeslagen: boolean;
}

const NIETS_VRIJ = niets('participatiewet.vrijlating');
const GEEN_RESERVE = niets('participatiewet.reservering');
const GEEN_BIJSTAND = niets('participatiewet.bijstandPerMaand');

/** Art. 19, 31, 32 Pw: the bijstand of one month, and the state in which it leaves the household. */
export function maandbijstand(wereld: Wereld, maand: Maand, stand: Stand): [Maandbijstand, Stand] {
	const figures = wereld.figures.op(maand);
	const situatie = wereld.tijdlijn.op(eersteDag(maand));
	const delen = maanddelen(wereld, maand, figures);
	const norm = stand.geheugen.norm.van(delen.length === 1 ? [delen[0]?.norm] : [maand], () =>
		normVanMaand(delen, maand)
	);
	const verdieners = verdienersIn(wereld, maand, situatie, figures);
	const gift = wereld.giften.get(maand);
	const extra = gift === undefined ? [] : [gift.inkomen];
	const ruimte = () => ruimtePartnerZonderRecht(delen, norm, maand, figures);
	const basis = middelenIn(wereld, situatie, verdieners, ruimte, extra, figures);
	const weigering = weigeringVan(wereld, maand, situatie, stand, figures);
	const vast = { maand, situatie, figures, norm, verdieners, weigering };
	if (weigering !== null) {
		const grond = regel(`weigering.${weigering}`, artikel('Pw', '11', '1'), true, [], 'ja/nee');
		const bijstand = geweigerd('participatiewet.algemeneBijstand', artikel('Pw', '11', '1'), [
			grond
		]);
		const record = {
			...vast,
			bijstand,
			betaald: GEEN_BIJSTAND,
			reserve: GEEN_RESERVE,
			vrijlatingen: [],
			overgeslagen: false
		};
		return [record, standZonderRecht(wereld, record, stand)];
	}
	const vrij = vrijlatingenVan(wereld, maand, situatie, verdieners, stand, figures);
	const volledig = stand.geheugen.bijstand.van(
		[
			norm,
			basis.loon,
			basis.vakantietoeslagLoon,
			basis.uitkering,
			basis.vakantietoeslagUitkering,
			basis.overig,
			...vrij.map((v) => v.node)
		],
		() =>
			bijstandMetVrijlating(
				norm,
				basis,
				vrij.map((v) => v.node)
			)
	);
	const naGiften = volledig.bijstand.value.isZero()
		? { bijstand: volledig.bijstand, eenmalig: NUL, nabetaling: NUL }
		: neemGiftenEnNabetaling(wereld, maand, volledig.bijstand, stand);
	const overgeslagen =
		stand.beeindigd && wereld.scenario === 'laag' && naGiften.bijstand.value.gt(0);
	const bijstand = overgeslagen
		? geweigerd('participatiewet.algemeneBijstand', artikel('Pw', '44', '1'), [
				regel('weigering.bijstand.opnieuwAanvragen', artikel('Pw', '44', '1'), true, [], 'ja/nee')
			])
		: naGiften.bijstand;
	const verdeling =
		wereld.beleid.vakantietoeslag === 'standaard'
			? verdeeldStandaard(bijstand, norm, {
					...volledig.middelen,
					overig: metOverig(volledig.middelen.overig, naGiften)
				})
			: stand.geheugen.verdeling.van([bijstand, norm, volledig.inkomen], () =>
					verdeeldInclusief(bijstand, norm, volledig.inkomen)
				);
	const gebruikt = bijstand.value.gt(0) ? vrij.map(({ wie, soort }) => ({ wie, soort })) : [];
	const record: Maandbijstand = {
		...vast,
		bijstand,
		...verdeling,
		vrijlatingen: gebruikt,
		overgeslagen
	};
	return [record, standNa(wereld, record, stand, naGiften)];
}

function metOverig(overig: BedragNode, af: { eenmalig: Bedrag; nabetaling: Bedrag }): BedragNode {
	const erbij = regel(
		'participatiewet.giftenEnNabetaling',
		artikel('Pw', '32', '2'),
		af.eenmalig.plus(af.nabetaling)
	);
	return som('participatiewet.overigTellend', artikel('Pw', '32', '1'), [overig, erbij]);
}

/** Income without right: not asked for, not yet, or vermogen above the limit. */
function weigeringVan(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	stand: Stand,
	figures: FiguresOp
): Weigering | null {
	const { bijstand, bijstandSinds } = wereld.casus.huishouden;
	if (!bijstand) return 'bijstand.nietAangevraagd';
	if (bijstandSinds !== undefined && maand < maandVan(bijstandSinds)) return 'bijstand.nogNiet';
	const grens = vermogensgrens(situatie.partner !== null || situatie.kinderen.length > 0, figures);
	const vermogen = vermogenOp(wereld, maand).plus(stand.vermogenErbij);
	return isBovenVermogensgrens(vermogen, grens) ? 'vermogen.grens' : null;
}

/** Vermogen less debts as given, with the changes up to and including this month. */
export function vermogenOp(wereld: Wereld, maand: Maand): Bedrag {
	let totaal = wereld.vermogenBegin;
	for (const item of wereld.veranderingen) {
		if (item.soort !== 'vermogen' || item.herkomst === 'verkoop' || item.herkomst === 'nabetaling')
			continue;
		if (maandVan(item.vanaf) <= maand) totaal = totaal.plus(bedrag(item.bedrag));
	}
	return totaal;
}

interface Vrij {
	readonly wie: string;
	readonly soort: Vrijlatingsoort;
	readonly node: BedragNode;
}

function vrijlatingenVan(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	verdieners: readonly Verdiener[],
	stand: Stand,
	figures: FiguresOp
): Vrij[] {
	const vrij: Vrij[] = [];
	for (const { persoon, inkomen, rechthebbend } of verdieners) {
		if (!rechthebbend || inkomen.loon.value.isZero()) continue;
		const feiten = vrijlatingFeiten(wereld, maand, situatie, persoon);
		const soort = rechtOpVrijlating(feiten, stand.vrijlating[inkomen.wie]);
		if (soort === null) continue;
		const node = stand.geheugen.vrijlating[inkomen.wie].van([soort, inkomen.loon, figures], () =>
			vrijlating(soort, inkomen.loon, wereld.scenario, figures)
		);
		vrij.push({ wie: inkomen.wie, soort, node });
	}
	return vrij;
}

const BEGIN_2027 = maandVan('2027-01');

function vrijlatingFeiten(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	persoon: Verdiener['persoon']
): VrijlatingFeiten {
	const { scenario, geoordeeld, periode, casus } = wereld;
	const nieuwOordeel = periode.begin < BEGIN_2027 && casus.huishouden.vrijlating === 'ja';
	const isAanvrager = persoon.bewoner.wie === 'aanvrager';
	return {
		maand,
		scenario,
		aow: persoon.groep === 'AOW',
		vanaf27: persoon.vanaf27,
		medischUrenbeperkt: persoon.feiten.medischUrenbeperkt,
		loonkostensubsidie: persoon.feiten.loonkostensubsidie,
		alleenstaandeOuderKindOnder12:
			isAanvrager &&
			situatie.partner === null &&
			situatie.kinderen.some((kind) => kind.leeftijd < 12),
		geoordeeld,
		geoordeeld34a: nieuwOordeel ? scenario === 'hoog' : geoordeeld,
		voorBegin: maand < periode.begin
	};
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

interface NaGiften {
	readonly bijstand: BedragNode;
	readonly eenmalig: Bedrag;
	readonly nabetaling: Bedrag;
}

/** Laag: a one-off gift above the limit, then a nabetaling, as far as the bijstand of the month reaches (32-2, 58-4). */
function neemGiftenEnNabetaling(
	wereld: Wereld,
	maand: Maand,
	bijstand: BedragNode,
	stand: Stand
): NaGiften {
	const boven = wereld.giften.get(maand)?.eenmaligBoven ?? NUL;
	const eenmalig = kleinste(boven, bijstand.value);
	const rest = stand.nabetaling.plus(nabetalingIn(wereld, maand));
	const nabetaling =
		wereld.scenario === 'laag' ? kleinste(rest, bijstand.value.minus(eenmalig)) : NUL;
	if (eenmalig.isZero() && nabetaling.isZero()) return { bijstand, eenmalig, nabetaling };
	const af = [
		regel('participatiewet.eenmaligeGift', artikel('Pw', '31', '2 m'), eenmalig),
		regel('participatiewet.nabetaling', artikel('Pw', '58', '4'), nabetaling)
	];
	return {
		bijstand: som('participatiewet.bijstandNaGiften', artikel('Pw', '19', '2'), [bijstand], af),
		eenmalig,
		nabetaling
	};
}

/** A nabetaling received in this month (it is income of an earlier time, never vermogen). */
export function nabetalingIn(wereld: Wereld, maand: Maand): Bedrag {
	const delen = wereld.veranderingen.filter(
		(v) => v.soort === 'vermogen' && v.herkomst === 'nabetaling' && maandVan(v.vanaf) === maand
	);
	return delen.length === 0
		? NUL
		: somVan(delen.map((v) => bedrag((v as { bedrag: string }).bedrag)));
}

const MAANDEN_TOT_EINDE = 3;

function standNa(wereld: Wereld, record: Maandbijstand, stand: Stand, af: NaGiften): Stand {
	const { maand, bijstand, overgeslagen } = record;
	const boven = wereld.giften.get(maand)?.eenmaligBoven ?? NUL;
	const telt = maand >= wereld.periode.begin;
	return {
		...naEinde(stand, bijstand.value, telt, overgeslagen),
		geheugen: stand.geheugen,
		vrijlating: telt ? gebruikVan(stand, record) : stand.vrijlating,
		vermogenErbij: stand.vermogenErbij.plus(boven.minus(af.eenmalig)),
		nabetaling: nabetalingRest(wereld, maand, stand).minus(af.nabetaling)
	};
}

const nabetalingRest = (wereld: Wereld, maand: Maand, stand: Stand): Bedrag =>
	wereld.scenario === 'laag' ? stand.nabetaling.plus(nabetalingIn(wereld, maand)) : NUL;

function gebruikVan(stand: Stand, record: Maandbijstand): Stand['vrijlating'] {
	if (record.vrijlatingen.length === 0) return stand.vrijlating;
	const na = (wie: 'aanvrager' | 'partner'): VrijlatingStand => {
		const soort = record.vrijlatingen.find((v) => v.wie === wie)?.soort ?? null;
		return naGebruik(stand.vrijlating[wie], soort, record.maand);
	};
	return { aanvrager: na('aanvrager'), partner: na('partner') };
}

/** Three months without bijstand in a row, after months with it: it has ended and must be asked for again (44 lid 1). */
function naEinde(
	stand: Stand,
	bijstand: Bedrag,
	telt: boolean,
	overgeslagen: boolean
): Pick<Stand, 'nullen' | 'ooit' | 'beeindigd'> {
	if (overgeslagen) return { nullen: 0, ooit: true, beeindigd: false };
	if (bijstand.gt(0)) return { nullen: 0, ooit: true, beeindigd: false };
	const nullen = telt ? stand.nullen + 1 : 0;
	return {
		nullen,
		ooit: stand.ooit,
		beeindigd: stand.beeindigd || (stand.ooit && nullen >= MAANDEN_TOT_EINDE)
	};
}

function standZonderRecht(wereld: Wereld, record: Maandbijstand, stand: Stand): Stand {
	const { maand } = record;
	const boven = wereld.giften.get(maand)?.eenmaligBoven ?? NUL;
	const telt = maand >= wereld.periode.begin;
	const af = telt && record.weigering === 'vermogen.grens' ? interingIn(wereld, record) : NUL;
	return {
		...naEinde(stand, NUL, telt, false),
		geheugen: stand.geheugen,
		vrijlating: stand.vrijlating,
		vermogenErbij: stand.vermogenErbij.plus(boven).minus(af),
		nabetaling: nabetalingRest(wereld, maand, stand)
	};
}

/** What is eaten of the vermogen in a month without right: the interingsnorm less the income of everyone at home. */
function interingIn(wereld: Wereld, { maand, norm, verdieners }: Maandbijstand): Bedrag {
	const delen = verdieners.flatMap(({ inkomen: i }) => [
		i.loon,
		i.uitkering,
		i.pensioen,
		i.kamerverhuur,
		i.overig
	]);
	const gift = wereld.giften.get(maand)?.inkomen;
	const inkomen = somVan(
		[...delen, ...(gift === undefined ? [] : [gift])].map((node) => node.value)
	);
	return intering(norm.value, grootste(inkomen, NUL), wereld.scenario);
}
