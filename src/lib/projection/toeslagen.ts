import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { bedrag, type Bedrag } from '../money/bedrag.ts';
import { huurtoeslag } from '../rules/huurtoeslag/huurtoeslag.ts';
import { inkomenKindOnder23, rekeninkomen } from '../rules/huurtoeslag/rekeninkomen.ts';
import { kinderopvangtoeslag } from '../rules/kinderopvangtoeslag/kinderopvangtoeslag.ts';
import { kindgebondenBudget } from '../rules/kindgebonden-budget/kindgebonden-budget.ts';
import { zorgtoeslag } from '../rules/zorgtoeslag/zorgtoeslag.ts';
import { eurosOmlaag } from '../money/afronding.ts';
import { eersteDag } from '../time/dag.ts';
import { verjaardag } from '../time/leeftijd.ts';
import { jaarVan, maandIn, type Maand } from '../time/maand.ts';
import {
	feit,
	geweigerd,
	niets,
	onbekend,
	regel,
	som,
	type BedragNode,
	type TraceNode
} from '../trace/node.ts';
import type { Jaarinkomen } from './jaarinkomen.ts';
import { opvangIn, type OpvangMaand } from './kinderopvang.ts';
import { vermogenOp } from './weigering.ts';
import type { MedebewonerOp, PersoonOp, Situatie } from './situatie.ts';
import type { Wereld } from './wereld.ts';

/** The toeslagen of one month; a huurtoeslag of unknown rent is unknown. */
export interface Toeslagen {
	readonly zorgtoeslag: BedragNode;
	readonly huurtoeslag: BedragNode | TraceNode<null>;
	readonly kindgebondenBudget: BedragNode;
	readonly kinderopvangtoeslag: BedragNode;
}

/** Series that the toeslagen read: as long as none of them changes, a month repeats the month before. */
const CIJFERS = [
	'awir',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag'
] as const;
const AWIR_9 = artikel('Awir', '9', '2');
const GEEN_ZORG = niets('zorgtoeslag.maand');
const GEEN_HUUR = niets('huurtoeslag.maand');
const GEEN_KGB = niets('kindgebondenBudget.maand');
const GEEN_KOT = niets('kinderopvangtoeslag.maand');

/** What all four read of a month. */
interface Toets {
	readonly wereld: Wereld;
	readonly maand: Maand;
	readonly situatie: Situatie;
	readonly figures: FiguresOp;
	readonly jaar: Jaarinkomen;
	readonly toeslagpartner: PersoonOp | null;
	/** Toetsingsinkomen of the aanvrager, with the toeslagpartner who is there on the first day. */
	readonly inkomen: BedragNode;
	/** Vermogen less debts on 1 January. */
	readonly vermogen: Bedrag;
}

/** The toeslagen of a month: the year formula with the situation on the first day (rekenmodel §7). */
export function toeslagenIn(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	jaar: Jaarinkomen
): Toeslagen {
	const figures = wereld.figures.op(maand);
	const opvang = opvangIn(wereld, maand, situatie);
	return wereld.geheugen.toeslagen.van(
		[situatie, figures.vanafVan(CIJFERS), jaar, jaarVan(maand), opvang],
		() => bereken(wereld, maand, situatie, jaar, figures, opvang)
	);
}

function bereken(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	jaar: Jaarinkomen,
	figures: FiguresOp,
	opvang: OpvangMaand
): Toeslagen {
	const toeslagpartner = situatie.partner?.feiten.toeslagpartner === true ? situatie.partner : null;
	const toets: Toets = {
		wereld,
		maand,
		situatie,
		figures,
		jaar,
		toeslagpartner,
		inkomen: toeslagpartner === null ? jaar.aanvrager : jaar.samen,
		vermogen: vermogenOp(wereld, maandIn(jaarVan(maand), 1) - 1)
	};
	const zonderVerblijf = toeslagpartner !== null && !toeslagpartner.feiten.verblijfsrecht;
	if (zonderVerblijf) return zonderVerblijfsrecht(toets);
	return {
		zorgtoeslag: zorg(toets),
		huurtoeslag: huur(toets),
		kindgebondenBudget: kgb(toets),
		kinderopvangtoeslag: kot(toets, opvang)
	};
}

/** Awir art. 9 lid 2: a toeslagpartner without verblijfsrecht takes away every toeslag. */
function zonderVerblijfsrecht(toets: Toets): Toeslagen {
	const grond = regel('weigering.verblijfsrecht', AWIR_9, true, [], 'ja/nee');
	const nee = (id: string) => geweigerd(id, AWIR_9, [grond]);
	return {
		zorgtoeslag: nee('zorgtoeslag.maand'),
		huurtoeslag: isHuurOnbekend(toets.situatie) ? huurOnbekend(toets) : nee('huurtoeslag.maand'),
		kindgebondenBudget: nee('kindgebondenBudget.maand'),
		kinderopvangtoeslag: nee('kinderopvangtoeslag.maand')
	};
}

const isVan18 = (persoon: PersoonOp): boolean => persoon.groep !== 'minderjarig';

type Vermogenstoets = 'zorgtoeslag' | 'huurtoeslag' | 'kindgebondenBudget';

function isTeVeelVermogen(
	{ vermogen, figures }: Toets,
	welke: Vermogenstoets,
	metPartner: boolean
): BedragNode | null {
	const grens = figures.lees(`${welke}.vermogensgrens.${metPartner ? 'partner' : 'alleenstaande'}`);
	return vermogen.gt(grens.value) ? grens : null;
}

function zorg(toets: Toets): BedragNode {
	const { situatie, figures, toeslagpartner, inkomen, jaar } = toets;
	const heeftRecht = (persoon: PersoonOp) => isVan18(persoon) && persoon.feiten.verzekerd;
	const paar = [situatie.aanvrager, ...(toeslagpartner === null ? [] : [toeslagpartner])];
	const verzekerd = paar.filter(heeftRecht).length;
	const eigen = bedragZorg(toets, verzekerd > 0, () =>
		zorgtoeslag(inkomen, toeslagpartner !== null, verzekerd === paar.length, figures)
	);
	const ander = toeslagpartner === null ? situatie.partner : null;
	if (ander === null || jaar.partner === null || !heeftRecht(ander) || !ander.feiten.verblijfsrecht)
		return eigen;
	const inkomenAnder = jaar.partner;
	const zijne = bedragZorg(toets, true, () => zorgtoeslag(inkomenAnder, false, true, figures));
	return som('zorgtoeslag.samen', artikel('Wzt', '2'), [eigen, zijne]);
}

function bedragZorg(toets: Toets, verzekerd: boolean, bereken: () => BedragNode): BedragNode {
	if (!verzekerd) return GEEN_ZORG;
	const grens = isTeVeelVermogen(toets, 'zorgtoeslag', toets.toeslagpartner !== null);
	return grens === null ? bereken() : geweigerd('zorgtoeslag.maand', artikel('Wzt', '3'), [grens]);
}

const isHuurOnbekend = ({ wonen }: Situatie): boolean =>
	wonen.soort === 'huur' && wonen.kaleHuur === null;

function huurOnbekend({ figures }: Toets): TraceNode<null> {
	const huurFeit = feit('feit.kaleHuur', null, 'huishouden.wonen.kaleHuur');
	return onbekend('huurtoeslag.maand', artikel('Wht', '21', '1'), [
		huurFeit,
		figures.lees('huurtoeslag.maximaleHuur')
	]);
}

/** A subtenant with a commercial contract who is no first-degree relative (Awir art. 2 lid 1 e). */
const isOnderhuurder = ({ feiten }: MedebewonerOp): boolean =>
	feiten.commercieelContract && feiten.relatie !== 'kind' && feiten.relatie !== 'ouder';

function huur(toets: Toets): BedragNode | TraceNode<null> {
	const { situatie, figures } = toets;
	if (situatie.wonen.soort !== 'huur') return GEEN_HUUR;
	if (situatie.wonen.kaleHuur === null) return huurOnbekend(toets);
	if (!isVan18(situatie.aanvrager)) return GEEN_HUUR;
	const grens = isTeVeelVermogen(toets, 'huurtoeslag', toets.toeslagpartner !== null);
	if (grens !== null) return geweigerd('huurtoeslag.maand', artikel('Awir', '7', '3'), [grens]);
	const medebewoners = situatie.medebewoners.filter((m) => !isOnderhuurder(m));
	const kaleHuur = feit(
		'feit.kaleHuur',
		bedrag(situatie.wonen.kaleHuur),
		'huishouden.wonen.kaleHuur'
	);
	const personen =
		1 + (situatie.partner === null ? 0 : 1) + situatie.kinderen.length + medebewoners.length;
	const huurder = { personen, jongerDan21: isIedereenJong(situatie, medebewoners) };
	return huurtoeslag(kaleHuur, rekeninkomenVan(toets, medebewoners), huurder, figures);
}

function isIedereenJong(
	{ aanvrager, partner, kinderen }: Situatie,
	medebewoners: readonly MedebewonerOp[]
): boolean {
	if (kinderen.length > 0) return false;
	const jong = (persoon: PersoonOp) => persoon.groep === '18-20' || persoon.groep === 'minderjarig';
	return (
		jong(aanvrager) && (partner === null || jong(partner)) && medebewoners.every((m) => m.onder21)
	);
}

function rekeninkomenVan(
	{ situatie, jaar, maand, figures }: Toets,
	medebewoners: readonly MedebewonerOp[]
): BedragNode {
	const inkomens = [jaar.aanvrager];
	if (situatie.partner !== null && jaar.partner !== null) inkomens.push(jaar.partner);
	const januari = eersteDag(maandIn(jaarVan(maand), 1));
	for (const { bewoner, feiten } of medebewoners) {
		const exact = eurosOmlaag(bedrag(feiten.jaarinkomen));
		if (exact.isZero()) continue;
		const inkomen = feit('feit.jaarinkomen', exact, `${bewoner.pad}.jaarinkomen`, 'EUR/jaar');
		const kind = feiten.relatie === 'kind' && januari < verjaardag(bewoner.geboren, 23);
		inkomens.push(kind ? inkomenKindOnder23(inkomen, figures) : inkomen);
	}
	return rekeninkomen(inkomens);
}

function kgb(toets: Toets): BedragNode {
	const { situatie, figures, toeslagpartner, inkomen } = toets;
	if (situatie.kinderen.length === 0) return GEEN_KGB;
	const metPartner = toeslagpartner !== null;
	const grens = isTeVeelVermogen(toets, 'kindgebondenBudget', metPartner);
	if (grens !== null)
		return geweigerd('kindgebondenBudget.maand', artikel('Wkb', '1', '3'), [grens]);
	const leeftijden = situatie.kinderen.map((kind) => kind.leeftijd);
	return kindgebondenBudget(inkomen, metPartner, leeftijden, figures);
}

function kot({ inkomen, figures }: Toets, opvang: OpvangMaand): BedragNode {
	return opvang.kinderen.length === 0
		? GEEN_KOT
		: kinderopvangtoeslag(inkomen, opvang.kinderen, figures);
}
