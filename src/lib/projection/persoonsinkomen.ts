import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { opCenten } from '../money/afronding.ts';
import { bedrag } from '../money/bedrag.ts';
import { vakantietoeslagLoon } from '../rules/participatiewet/vakantietoeslag-loon.ts';
import {
	vakantietoeslagAow,
	vakantietoeslagUitkering,
	type AowHuishouden
} from '../rules/participatiewet/vakantietoeslag-uitkering.ts';
import type { Maand } from '../time/maand.ts';
import { niets, regel, som, wettekst, type BedragNode } from '../trace/node.ts';
import type { Baan, Wie } from './banen.ts';
import { Geheugen } from './geheugen.ts';
import type { OverigInkomen, Telling } from './overige-inkomsten.ts';

/** Days at home of the days of the month. */
export interface Aanwezigheid {
	readonly dagen: number;
	readonly van: number;
}

/** The income of one person in one month, as the bijstand counts it and as cash. */
export interface PersoonInkomen {
	readonly wie: Wie;
	/** Net wages: cash, and what counts. */
	readonly loon: BedragNode;
	readonly vakantietoeslagLoon: BedragNode;
	/** Net vakantiegeld paid in this month: cash only, it was counted month by month. */
	readonly vakantiegeld: BedragNode;
	readonly uitkering: BedragNode;
	readonly vakantietoeslagUitkering: BedragNode;
	readonly pensioen: BedragNode;
	readonly kamerverhuur: BedragNode;
	readonly overig: BedragNode;
}

const NIETS = {
	loon: niets('participatiewet.loon'),
	vakantietoeslagLoon: niets('participatiewet.vakantietoeslagLoon'),
	vakantiegeld: niets('loon.vakantiegeldNetto', 'EUR'),
	deel: niets('participatiewet.loonDeel')
};

const GEEN_UITKERING = {
	uitkering: niets('participatiewet.uitkeringen'),
	vakantietoeslagUitkering: niets('participatiewet.vakantietoeslagUitkering'),
	pensioen: niets('participatiewet.pensioen'),
	kamerverhuur: niets('participatiewet.kamerverhuur'),
	overig: niets('participatiewet.overigInkomen')
};

const ART_31 = artikel('Pw', '31', '1');
const ART_45 = artikel('Pw', '45', '3');

/** The first active job that asked for the loonheffingskorting has it (rekenmodel §3). */
export function baanMetKorting(banen: readonly Baan[], maand: Maand): Baan | null {
	return banen.find((baan) => baan.isActief(maand) && baan.wilKorting(maand)) ?? null;
}

/** How a month is read for one person. */
export interface Leesvraag {
	readonly maand: Maand;
	readonly aanwezig: Aanwezigheid;
	/** AOW-leeftijd for the aanspraak: by the first day at home. */
	readonly aow: boolean;
	/** AOW columns of the wage tax: for the whole month in which it is reached. */
	readonly aowKolom: boolean;
	readonly huishouden: AowHuishouden;
	readonly figures: FiguresOp;
}

type Loondeel = Pick<PersoonInkomen, 'loon' | 'vakantietoeslagLoon'>;
type Uitkeringdeel = Omit<PersoonInkomen, 'wie' | 'vakantiegeld' | keyof Loondeel>;

interface LoonVanBaan {
	readonly baan: Baan;
	readonly metKorting: boolean;
	readonly jaarlijks: boolean;
	readonly netto: BedragNode;
}

/** Reads the income of one person month after month, and reuses what did not change. */
export class Inkomenslezer {
	readonly wie: Wie;
	readonly banen: readonly Baan[];
	readonly overige: readonly OverigInkomen[];
	readonly #perMaand = new Map<Maand, Geheugen<PersoonInkomen>>();
	readonly #loondeel = new Geheugen<Loondeel>();
	readonly #uitkeringdeel = new Geheugen<Uitkeringdeel>();
	readonly #persoon = new Geheugen<PersoonInkomen>();

	constructor(wie: Wie, banen: readonly Baan[], overige: readonly OverigInkomen[]) {
		this.wie = wie;
		this.banen = banen.filter((baan) => baan.wie === wie);
		this.overige = overige.filter((item) => item.wie === wie);
	}

	/** The income of a month; asked again in the other scenario it is the very same. */
	in(vraag: Leesvraag): PersoonInkomen {
		const { aanwezig: a, aow: ja, aowKolom, huishouden: paar, figures: cijfers } = vraag;
		const sleutel = [a.dagen, a.van, ja, aowKolom, paar.gehuwd, paar.eenVanTweeAow, cijfers];
		let geheugen = this.#perMaand.get(vraag.maand);
		if (geheugen === undefined) this.#perMaand.set(vraag.maand, (geheugen = new Geheugen()));
		return geheugen.van(sleutel, () => this.#lees(vraag));
	}

	#lees(vraag: Leesvraag): PersoonInkomen {
		const { aanwezig, aow, huishouden, figures, maand } = vraag;
		const lonen = lonenIn(this.banen, vraag);
		const lopend = this.overige.map((item) => item.in(maand)).filter((item) => item !== null);
		const dagen = [aanwezig.dagen, aanwezig.van, aow, figures];
		const loon = this.#loondeel.van(
			[...lonen.flatMap((l) => [l.netto, l.metKorting, l.jaarlijks]), ...dagen],
			() => loondeel(lonen, vraag)
		);
		const paar = [huishouden.gehuwd, huishouden.eenVanTweeAow];
		const uitkering = this.#uitkeringdeel.van(
			[...lopend.flatMap((i) => [i.netto, i.telling]), ...dagen, ...paar],
			() => uitkeringdeel(lopend, vraag)
		);
		const vakantiegeld = lonen.length === 0 ? NIETS.vakantiegeld : vakantiegeldIn(lonen, vraag);
		return this.#persoon.van([loon, uitkering, vakantiegeld], () => ({
			wie: this.wie,
			...loon,
			...uitkering,
			vakantiegeld
		}));
	}
}

function lonenIn(banen: readonly Baan[], { maand, aowKolom, figures }: Leesvraag): LoonVanBaan[] {
	const korting = baanMetKorting(banen, maand);
	return banen
		.filter((baan) => baan.isActief(maand))
		.map((baan) => ({
			baan,
			metKorting: baan === korting,
			jaarlijks: baan.isJaarlijks(maand),
			netto: baan.loonIn(maand, baan === korting, aowKolom, figures).netto
		}));
}

/** W, and V over the jobs that pay vakantiegeld yearly. */
function loondeel(lonen: readonly LoonVanBaan[], { aanwezig, aow, figures }: Leesvraag): Loondeel {
	if (lonen.length === 0)
		return { loon: NIETS.loon, vakantietoeslagLoon: NIETS.vakantietoeslagLoon };
	const loon = naarDagen('participatiewet.loon', netto(lonen), aanwezig);
	const jaarlijks = lonen.filter((l) => l.jaarlijks);
	if (jaarlijks.length === 0) return { loon, vakantietoeslagLoon: NIETS.vakantietoeslagLoon };
	const deel = (metKorting: boolean) => {
		const nodes = netto(jaarlijks.filter((l) => l.metKorting === metKorting));
		return nodes.length === 0 ? NIETS.deel : naarDagen('participatiewet.loonDeel', nodes, aanwezig);
	};
	return { loon, vakantietoeslagLoon: vakantietoeslagLoon(deel(true), deel(false), aow, figures) };
}

const netto = (lonen: readonly LoonVanBaan[]): BedragNode[] => lonen.map((l) => l.netto);

function vakantiegeldIn(
	lonen: readonly LoonVanBaan[],
	{ maand, aanwezig, aowKolom, figures }: Leesvraag
): BedragNode {
	const betaald = lonen
		.map(({ baan, metKorting }) => baan.vakantiegeldIn(maand, metKorting, aowKolom, figures)?.netto)
		.filter((node) => node !== undefined);
	return betaald.length === 0
		? NIETS.vakantiegeld
		: naarDagen('loon.vakantiegeldNetto', betaald, aanwezig);
}

const ID_VAN_TELLING: Readonly<Record<Telling, string>> = {
	uitkering: 'participatiewet.uitkering',
	aow: 'participatiewet.aow',
	pensioen: 'participatiewet.pensioen',
	kamerverhuur: 'participatiewet.kamerverhuur',
	overig: 'participatiewet.overigInkomen'
};

type Lopend = NonNullable<ReturnType<OverigInkomen['in']>>;

/** U with its Vu, pension, rent of a room and other income; of a part of the month each item by its days. */
function uitkeringdeel(lopend: readonly Lopend[], vraag: Leesvraag): Uitkeringdeel {
	const telOp = (telling: Telling): BedragNode => {
		const id = ID_VAN_TELLING[telling];
		const delen = lopend.filter((item) => item.telling === telling).map((item) => item.netto);
		return som(
			id,
			ART_31,
			delen.map((node) => naarDagen(id, [node], vraag.aanwezig))
		);
	};
	if (lopend.length === 0) return GEEN_UITKERING;
	const uitkering = telOp('uitkering');
	const aow = telOp('aow');
	return {
		uitkering: som('participatiewet.uitkeringen', ART_31, [uitkering, aow]),
		vakantietoeslagUitkering: aanspraakUitkering(
			uitkering,
			aow,
			vraag.aow,
			vraag.huishouden,
			vraag.figures
		),
		pensioen: telOp('pensioen'),
		kamerverhuur: telOp('kamerverhuur'),
		overig: telOp('overig')
	};
}

/** Vu of one person: below AOW-leeftijd over all his benefits by art. 12, at AOW-leeftijd by art. 14 of the Regeling. */
function aanspraakUitkering(
	uitkering: BedragNode,
	aowUitkering: BedragNode,
	aow: boolean,
	huishouden: AowHuishouden,
	figures: FiguresOp
): BedragNode {
	if (uitkering.value.isZero() && aowUitkering.value.isZero())
		return GEEN_UITKERING.vakantietoeslagUitkering;
	if (aow) return vakantietoeslagAow(aowUitkering, uitkering, huishouden, figures);
	return vakantietoeslagUitkering(
		som('participatiewet.uitkeringen', ART_31, [uitkering, aowUitkering]),
		figures
	);
}

/** The sum of amounts, for a part of the month by the days at home, rounded to cents. */
function naarDagen(
	id: string,
	nodes: readonly BedragNode[],
	{ dagen, van }: Aanwezigheid
): BedragNode {
	const totaal = som(id, ART_31, nodes);
	if (dagen === van) return totaal;
	const aandeel = wettekst('participatiewet.dagenAanwezig', bedrag(dagen), ART_45, 'dagen');
	const maand = wettekst('participatiewet.dagen', bedrag(van), ART_45, 'dagen');
	const waarde = opCenten(totaal.value.times(dagen).div(van));
	return regel(id, ART_45, waarde, [totaal, aandeel, maand]);
}
