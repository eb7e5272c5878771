import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { kinderopvangtoeslag } from '../rules/kinderopvangtoeslag/kinderopvangtoeslag.ts';
import { kindgebondenBudget } from '../rules/kindgebonden-budget/kindgebonden-budget.ts';
import { jaarVan, maandIn, type Maand } from '../time/maand.ts';
import { geweigerd, niets, regel, type BedragNode, type TraceNode } from '../trace/node.ts';
import { huur, huurOnbekend, isHuurOnbekend } from './huur-van-maand.ts';
import type { Jaarinkomen } from './jaarinkomen.ts';
import { opvangIn, type OpvangMaand } from './kinderopvang.ts';
import type { Situatie } from './situatie.ts';
import { isTeVeelVermogen, type Toets } from './toets.ts';
import { vermogenOp } from './weigering.ts';
import type { Wereld } from './wereld.ts';
import { zorg } from './zorg-van-maand.ts';

export interface Toeslagen {
	readonly zorgtoeslag: BedragNode;
	readonly huurtoeslag: BedragNode | TraceNode<null>;
	readonly kindgebondenBudget: BedragNode;
	readonly kinderopvangtoeslag: BedragNode;
}

const CIJFERS = [
	'awir',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag'
] as const;

const AWIR_9 = artikel('Awir', '9', '2');

const GEEN_KGB = niets('kindgebondenBudget.maand');

const GEEN_KOT = niets('kinderopvangtoeslag.maand');

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
