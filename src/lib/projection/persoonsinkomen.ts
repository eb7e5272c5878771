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
	uitkering: niets('participatiewet.uitkering'),
	vakantietoeslagUitkering: niets('participatiewet.vakantietoeslagUitkering'),
	pensioen: niets('participatiewet.pensioen'),
	kamerverhuur: niets('participatiewet.kamerverhuur'),
	overig: niets('participatiewet.overigInkomen'),
	deel: niets('participatiewet.loonDeel')
};

const ART_31 = artikel('Pw', '31', '1');
const ART_45 = artikel('Pw', '45', '3');

/** The first active job that asked for the loonheffingskorting has it (rekenmodel §3). */
export function baanMetKorting(banen: readonly Baan[], maand: Maand): Baan | null {
	return banen.find((baan) => baan.isActief(maand) && baan.wilKorting(maand)) ?? null;
}

/** Reads the income of one person month after month, and reuses what did not change. */
export class Inkomenslezer {
	readonly wie: Wie;
	readonly banen: readonly Baan[];
	readonly overige: readonly OverigInkomen[];
	readonly #loon = new Geheugen<BedragNode>();
	readonly #metKorting = new Geheugen<BedragNode>();
	readonly #zonderKorting = new Geheugen<BedragNode>();
	readonly #vakantietoeslagLoon = new Geheugen<BedragNode>();
	readonly #persoon = new Geheugen<PersoonInkomen>();
	readonly #tellingen = new Map<Telling, Geheugen<BedragNode>>();

	constructor(wie: Wie, banen: readonly Baan[], overige: readonly OverigInkomen[]) {
		this.wie = wie;
		this.banen = banen.filter((baan) => baan.wie === wie);
		this.overige = overige.filter((item) => item.wie === wie);
	}

	/** `aow`: the AOW-leeftijd counts for the aanspraak (first day); `aowKolom`: for the wage tax (whole month). */
	in(
		maand: Maand,
		aanwezig: Aanwezigheid,
		aow: boolean,
		aowKolom: boolean,
		huishouden: AowHuishouden,
		figures: FiguresOp
	): PersoonInkomen {
		const actief = this.banen.filter((baan) => baan.isActief(maand));
		const lopend = this.overige.map((item) => item.in(maand)).filter((item) => item !== null);
		if (actief.length === 0 && lopend.length === 0) return { wie: this.wie, ...NIETS };
		const korting = baanMetKorting(actief, maand);
		const lonen = actief.map((baan) => ({
			baan,
			metKorting: baan === korting,
			netto: baan.loonIn(maand, baan === korting, aowKolom, figures).netto
		}));
		const jaarlijks = lonen.filter(({ baan }) => baan.isJaarlijks(maand));
		const nodes = (deel: typeof lonen) => deel.map(({ netto }) => netto);
		const metKorting = this.#deel(
			this.#metKorting,
			nodes(jaarlijks.filter((l) => l.metKorting)),
			aanwezig
		);
		const zonderKorting = this.#deel(
			this.#zonderKorting,
			nodes(jaarlijks.filter((l) => !l.metKorting)),
			aanwezig
		);
		const loon = this.#loon.van([...nodes(lonen), aanwezig.dagen, aanwezig.van], () =>
			lonen.length === 0 ? NIETS.loon : naarDagen('participatiewet.loon', nodes(lonen), aanwezig)
		);
		const betaald = lonen
			.map(({ baan, metKorting: k }) => baan.vakantiegeldIn(maand, k, aowKolom, figures)?.netto)
			.filter((node) => node !== undefined);
		const vakantiegeld =
			betaald.length === 0
				? NIETS.vakantiegeld
				: naarDagen('loon.vakantiegeldNetto', betaald, aanwezig);
		const aanspraak =
			jaarlijks.length === 0
				? NIETS.vakantietoeslagLoon
				: this.#vakantietoeslagLoon.van([metKorting, zonderKorting, aow, figures], () =>
						vakantietoeslagLoon(metKorting, zonderKorting, aow, figures)
					);
		const telling = (soort: Telling, id: string, leeg: BedragNode) => {
			const delen = lopend.filter((item) => item.telling === soort).map((item) => item.netto);
			return delen.length === 0 ? leeg : this.#telling(soort, id, delen, aanwezig);
		};
		const uitkering = telling('uitkering', 'participatiewet.uitkering', NIETS.uitkering);
		const aowUitkering = telling('aow', 'participatiewet.aow', NIETS.uitkering);
		return this.#persoon.van(
			[
				loon,
				aanspraak,
				vakantiegeld,
				uitkering,
				aowUitkering,
				aow,
				huishouden.gehuwd,
				huishouden.eenVanTweeAow,
				figures,
				...lopend.map((i) => i.netto),
				aanwezig.dagen,
				aanwezig.van
			],
			() => ({
				wie: this.wie,
				loon,
				vakantietoeslagLoon: aanspraak,
				vakantiegeld,
				uitkering: som('participatiewet.uitkeringen', ART_31, [uitkering, aowUitkering]),
				vakantietoeslagUitkering: aanspraakUitkering(
					uitkering,
					aowUitkering,
					aow,
					huishouden,
					figures
				),
				pensioen: telling('pensioen', 'participatiewet.pensioen', NIETS.pensioen),
				kamerverhuur: telling('kamerverhuur', 'participatiewet.kamerverhuur', NIETS.kamerverhuur),
				overig: telling('overig', 'participatiewet.overigInkomen', NIETS.overig)
			})
		);
	}

	#deel(
		geheugen: Geheugen<BedragNode>,
		nodes: readonly BedragNode[],
		aanwezig: Aanwezigheid
	): BedragNode {
		if (nodes.length === 0) return NIETS.deel;
		return geheugen.van([...nodes, aanwezig.dagen, aanwezig.van], () =>
			naarDagen('participatiewet.loonDeel', nodes, aanwezig)
		);
	}

	#telling(
		soort: Telling,
		id: string,
		delen: readonly BedragNode[],
		aanwezig: Aanwezigheid
	): BedragNode {
		let geheugen = this.#tellingen.get(soort);
		if (geheugen === undefined) this.#tellingen.set(soort, (geheugen = new Geheugen()));
		return geheugen.van([...delen, aanwezig.dagen, aanwezig.van], () =>
			som(
				id,
				ART_31,
				aanwezig.dagen === aanwezig.van
					? delen
					: delen.map((node) => naarDagen(id, [node], aanwezig))
			)
		);
	}
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
		return NIETS.vakantietoeslagUitkering;
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
