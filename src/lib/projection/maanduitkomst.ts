import { artikel } from '../law/lawref.ts';
import { bedrag, NUL, type Bedrag } from '../money/bedrag.ts';
import { kinderbijslag } from '../rules/kinderbijslag/kinderbijslag.ts';
import { eersteDag } from '../time/dag.ts';
import { maandnummer, maandVan, type Maand } from '../time/maand.ts';
import { feit, niets, regel, som, type BedragNode, type TraceNode } from '../trace/node.ts';
import type { Jaarinkomen } from './jaarinkomen.ts';
import { opvangIn } from './kinderopvang.ts';
import { nabetalingIn } from './gift-en-nabetaling.ts';
import type { Maandbijstand } from './maandbijstand.ts';
import { toeslagenIn } from './toeslagen.ts';
import { recordIn, vakantieUitkeringIn, type Verloop } from './verloop.ts';
import type { Wereld } from './wereld.ts';

/** The amounts of a month, in the order of the result. */
export const POSTEN = [
	'norm',
	'bijstand',
	'bijstandReserve',
	'bijstandVakantiegeld',
	'loon',
	'loonVakantiegeld',
	'overig',
	'giften',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag',
	'kinderbijslag',
	'kosten',
	'totaal'
] as const;
export type Post = (typeof POSTEN)[number];

/** The posts that add up to `totaal`. */
export const IN_TOTAAL = [
	'bijstand',
	'bijstandVakantiegeld',
	'loon',
	'loonVakantiegeld',
	'overig',
	'giften',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag',
	'kinderbijslag'
] as const satisfies readonly Post[];

/** One month of one world in one scenario: every amount with its explanation. */
export type Maanduitkomst = Readonly<Record<Exclude<Post, 'huurtoeslag'>, BedragNode>> & {
	readonly huurtoeslag: BedragNode | TraceNode<null>;
};

const NIETS = {
	overig: niets('cash.overig', 'EUR'),
	giften: niets('cash.giften', 'EUR'),
	kosten: niets('cash.kosten', 'EUR'),
	kinderbijslag: niets('kinderbijslag.kwartaal', 'EUR/kwartaal')
};

export function maanduitkomst(
	verloop: Verloop,
	maand: Maand,
	jaar: Jaarinkomen,
	vorige?: Maanduitkomst
): Maanduitkomst {
	if (vorige !== undefined && isHerhaling(verloop, maand)) return vorige;
	const { wereld } = verloop;
	const record = recordIn(verloop, maand);
	const delen = {
		norm: record.norm,
		bijstand: record.betaald,
		bijstandReserve: record.reserve,
		bijstandVakantiegeld: vakantieUitkeringIn(verloop, maand),
		loon: samen('cash.loon', record, (i) => i.loon),
		loonVakantiegeld: samen('cash.loonVakantiegeld', record, (i) => i.vakantiegeld),
		overig: overigeCash(verloop, record),
		giften: wereld.giften.get(maand)?.geld ?? NIETS.giften,
		...toeslagenIn(wereld, maand, record.situatie, jaar),
		kinderbijslag: kinderbijslagIn(wereld, maand),
		kosten: kostenIn(wereld, record)
	};
	return wereld.geheugen.uitkomst.van(Object.values(delen), () => new Uitkomst(delen));
}

type Delen = Omit<Maanduitkomst, 'totaal'>;

/** The parts of a month, and their total for who asks: a curve of hours adds up whole periods instead. */
class Uitkomst implements Maanduitkomst {
	readonly norm: BedragNode;
	readonly bijstand: BedragNode;
	readonly bijstandReserve: BedragNode;
	readonly bijstandVakantiegeld: BedragNode;
	readonly loon: BedragNode;
	readonly loonVakantiegeld: BedragNode;
	readonly overig: BedragNode;
	readonly giften: BedragNode;
	readonly zorgtoeslag: BedragNode;
	readonly huurtoeslag: Maanduitkomst['huurtoeslag'];
	readonly kindgebondenBudget: BedragNode;
	readonly kinderopvangtoeslag: BedragNode;
	readonly kinderbijslag: BedragNode;
	readonly kosten: BedragNode;
	#totaal: BedragNode | null = null;

	constructor(delen: Delen) {
		this.norm = delen.norm;
		this.bijstand = delen.bijstand;
		this.bijstandReserve = delen.bijstandReserve;
		this.bijstandVakantiegeld = delen.bijstandVakantiegeld;
		this.loon = delen.loon;
		this.loonVakantiegeld = delen.loonVakantiegeld;
		this.overig = delen.overig;
		this.giften = delen.giften;
		this.zorgtoeslag = delen.zorgtoeslag;
		this.huurtoeslag = delen.huurtoeslag;
		this.kindgebondenBudget = delen.kindgebondenBudget;
		this.kinderopvangtoeslag = delen.kinderopvangtoeslag;
		this.kinderbijslag = delen.kinderbijslag;
		this.kosten = delen.kosten;
	}

	get totaal(): BedragNode {
		return (this.#totaal ??= totaalVan(this));
	}
}

/** Nothing happens in the month or in its payments, and the month before had no payment of its own. */
function isHerhaling(verloop: Verloop, maand: Maand): boolean {
	const record = recordIn(verloop, maand);
	const betaling = (m: Maand) => !vakantieUitkeringIn(verloop, m).value.isZero();
	if (!record.herhaling || maandnummer(maand) === 1 || betaling(maand) || betaling(maand - 1))
		return false;
	return verloop.wereld.tijdlijn.bewoners.kinderen.length === 0;
}

/** An unknown amount is left out of the total; `onbekend` and `aandacht` say so. */
function totaalVan(delen: Delen): BedragNode {
	const posten: BedragNode[] = [];
	for (const post of IN_TOTAAL) {
		const node = delen[post];
		if (node.value !== null && !node.value.isZero()) posten.push(node);
	}
	return som('cash.totaal', null, posten, [], { unit: 'EUR' });
}

type Deel = (inkomen: Maandbijstand['verdieners'][number]['inkomen']) => BedragNode;

function samen(id: string, record: Maandbijstand, deel: Deel): BedragNode {
	const [enige, tweede] = record.verdieners;
	if (enige !== undefined && tweede === undefined) return deel(enige.inkomen);
	return som(
		id,
		null,
		record.verdieners.map((v) => deel(v.inkomen)),
		[],
		{ unit: 'EUR' }
	);
}

const MEI = 5;

/** Other income as cash: what is received, in May the holiday pay of benefits, and a nabetaling in its month. */
function overigeCash(verloop: Verloop, record: Maandbijstand): BedragNode {
	const delen = record.verdieners
		.flatMap(({ inkomen: i }) => [i.uitkering, i.pensioen, i.kamerverhuur, i.overig])
		.filter((node) => !node.value.isZero());
	if (maandnummer(record.maand) === MEI) delen.push(...vakantiegeldUitkeringen(verloop, record));
	const nabetaling = nabetalingIn(verloop.wereld, record.maand);
	if (!nabetaling.isZero())
		delen.push(regel('cash.nabetaling', artikel('Pw', '58', '4'), nabetaling, [], 'EUR'));
	return delen.length === 0 ? NIETS.overig : som('cash.overig', null, delen, [], { unit: 'EUR' });
}

/** Σ Vu of June to May, of everyone at home in that May, as counted in the months (rekenmodel §10). */
function vakantiegeldUitkeringen(verloop: Verloop, mei: Maandbijstand): BedragNode[] {
	return mei.verdieners.flatMap(({ inkomen: { wie } }) => {
		const delen: BedragNode[] = [];
		for (
			let maand = Math.max(mei.maand - 11, verloop.wereld.periode.eerste);
			maand <= mei.maand;
			maand++
		) {
			const inkomen = recordIn(verloop, maand).verdieners.find(
				(v) => v.inkomen.wie === wie
			)?.inkomen;
			if (inkomen !== undefined && !inkomen.vakantietoeslagUitkering.value.isZero())
				delen.push(inkomen.vakantietoeslagUitkering);
		}
		return delen.length === 0
			? []
			: [som('cash.vakantiegeldUitkering', null, delen, [], { unit: 'EUR' })];
	});
}

/** Paid in the month after a quarter, by the children on its first day, with that quarter's figure (AKW art. 12). */
function kinderbijslagIn(wereld: Wereld, maand: Maand): BedragNode {
	if (maandnummer(maand) % 3 !== 1) return NIETS.kinderbijslag;
	const kwartaal = maand - 3;
	const { kinderen } = wereld.tijdlijn.op(eersteDag(kwartaal));
	if (kinderen.length === 0) return NIETS.kinderbijslag;
	return kinderbijslag(
		kinderen.map((kind) => kind.leeftijd),
		wereld.figures.op(kwartaal)
	);
}

function kostenIn(wereld: Wereld, record: Maandbijstand): BedragNode {
	const { maand, situatie } = record;
	const delen: BedragNode[] = [...opvangIn(wereld, maand, situatie).kosten];
	wereld.veranderingen.forEach((v, i) => {
		if (
			v.soort !== 'kosten' ||
			maand < maandVan(v.vanaf) ||
			(v.tot !== null && maand > maandVan(v.tot))
		)
			return;
		delen.push(
			feit('feit.kosten', bedrag(v.nettoPerMaand), `veranderingen[${String(i)}].nettoPerMaand`)
		);
	});
	return delen.length === 0 ? NIETS.kosten : som('cash.kosten', null, delen, [], { unit: 'EUR' });
}

/** The toeslagen of a month, an unknown one as zero: for the months before the case begins (rekenmodel §7). */
export function toeslagenVan(verloop: Verloop, maand: Maand, jaar: Jaarinkomen): Bedrag[] {
	const { wereld } = verloop;
	const toeslagen = toeslagenIn(wereld, maand, wereld.tijdlijn.op(eersteDag(maand)), jaar);
	return Object.values(toeslagen).map((node: TraceNode<Bedrag | null>) => node.value ?? NUL);
}
