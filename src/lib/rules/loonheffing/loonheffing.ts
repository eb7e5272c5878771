import type { FiguresOp, Tabel } from '../../figures/figures.ts';
import type { FigureKey } from '../../figures/schema.ts';
import { artikel } from '../../law/lawref.ts';
import { centenOmhoog, centenOmlaag, eurosOmlaag, opCenten } from '../../money/afronding.ts';
import {
	bedrag,
	kleinste,
	nietNegatief,
	NUL,
	procentVan,
	type Bedrag
} from '../../money/bedrag.ts';
import { isMeer } from '../../money/vergelijken.ts';
import { regel, type BedragNode } from '../../trace/node.ts';
import { algemeneHeffingskorting, arbeidskorting, ouderenkorting } from './heffingskortingen.ts';

export type Tijdvak = 'maand' | '4weken' | 'week' | 'dag';

/** Periods a year, and the step of the table (Rekenvoorschriften §2.1). */
export const TIJDVAKKEN: Readonly<Record<Tijdvak, Bedrag>> = {
	maand: bedrag(12),
	'4weken': bedrag(13),
	week: bedrag(52),
	dag: bedrag(260)
};
const TABELSTAP = bedrag(54);

export interface Loonsituatie {
	readonly tijdvak: Tijdvak;
	readonly loonheffingskorting: boolean;
	/** AOW columns: from the first day of the month in which the AOW-leeftijd is reached. */
	readonly aow: boolean;
}

export interface Loonheffing {
	readonly heffing: BedragNode;
	readonly verrekendeArbeidskorting: Bedrag;
	/** Heffingskorting (without arbeidskorting) that the wage used, for a whole year: art. 22 and 22b Wet LB. */
	readonly gebruikteKorting: Bedrag;
}

/** Wet LB art. 20a-25, the witte tabel by its algorithm (Rekenvoorschriften geautomatiseerde loonadministratie). */
export function loonheffing(
	loon: BedragNode,
	situatie: Loonsituatie,
	figures: FiguresOp
): Loonheffing {
	const perJaar = TIJDVAKKEN[situatie.tijdvak];
	const top = figures.lees('loonheffing.tabeltop');
	const bovenTop = isMeer(loon.value.times(perJaar), top.value);
	const jaarloon = bovenTop
		? top.value
		: loon.value.times(perJaar).dividedToIntegerBy(TABELSTAP).times(TABELSTAP);
	const rij = tabelrij(jaarloon, situatie, figures);
	const inTabel = opCenten(rij.heffing.div(perJaar));
	const heffing = bovenTop
		? inTabel.plus(bovenTabel(loon.value, top.value.div(perJaar), figures))
		: inTabel;
	const id = situatie.loonheffingskorting ? 'loonheffing.metKorting' : 'loonheffing.zonderKorting';
	return {
		heffing: regel(id, artikel('WetLB', '25'), heffing, [loon, ...rij.bronnen], 'EUR/tijdvak'),
		verrekendeArbeidskorting: opCenten(rij.verrekendeArbeidskorting.div(perJaar)),
		gebruikteKorting: rij.gebruikteKorting
	};
}

/** Above the table: 49,50% of what lies above the top row, down to cents. */
function bovenTabel(loon: Bedrag, top: Bedrag, figures: FiguresOp): Bedrag {
	return centenOmlaag(
		loon.minus(centenOmhoog(top)).times(figures.lees('loonheffing.toptarief').value)
	);
}

interface Tabelrij {
	readonly heffing: Bedrag;
	readonly verrekendeArbeidskorting: Bedrag;
	readonly gebruikteKorting: Bedrag;
	readonly bronnen: readonly BedragNode['from'][number][];
}

const KORTINGEN: readonly FigureKey[] = [
	'loonheffing.algemeneHeffingskorting',
	'loonheffing.arbeidskorting'
];
const KORTINGEN_AOW: readonly FigureKey[] = [
	'loonheffing.algemeneHeffingskortingAow',
	'loonheffing.arbeidskortingAow',
	'loonheffing.ouderenkorting'
];

function tabelrij(jaarloon: Bedrag, situatie: Loonsituatie, figures: FiguresOp): Tabelrij {
	const schijven = figures.tabel(situatie.aow ? 'loonheffing.schijvenAow' : 'loonheffing.schijven');
	const voorKorting = belasting(jaarloon, schijven);
	if (!situatie.loonheffingskorting) {
		return {
			heffing: voorKorting,
			verrekendeArbeidskorting: NUL,
			gebruikteKorting: NUL,
			bronnen: [schijven.node]
		};
	}
	const [ahk, ark, ouk] = (situatie.aow ? KORTINGEN_AOW : KORTINGEN).map((key) =>
		figures.tabel(key)
	);
	const algemeen = algemeneHeffingskorting(jaarloon, ahk as Tabel);
	const arbeid = arbeidskorting(jaarloon, ark as Tabel);
	const ouderen = ouk === undefined ? NUL : ouderenkorting(jaarloon, ouk);
	const heffing = nietNegatief(
		eurosOmlaag(voorKorting.minus(algemeen).minus(arbeid).minus(ouderen))
	);
	const onbenut = nietNegatief(algemeen.plus(arbeid).plus(ouderen).minus(voorKorting));
	const bronnen = [schijven, ahk, ark, ouk]
		.filter((tabel) => tabel !== undefined)
		.map((tabel) => tabel.node);
	return {
		heffing,
		verrekendeArbeidskorting: nietNegatief(arbeid.minus(onbenut)),
		gebruikteKorting: kleinste(algemeen.plus(ouderen), voorKorting),
		bronnen
	};
}

/** Columns of the table: start of the bracket, percentage, tax at the start. Down to whole euros. */
function belasting(jaarloon: Bedrag, schijven: Tabel): Bedrag {
	let rij = schijven.rijen[0] as readonly Bedrag[];
	for (const kandidaat of schijven.rijen as readonly (readonly Bedrag[])[]) {
		if (isMeer(jaarloon, kandidaat[0] as Bedrag)) rij = kandidaat;
	}
	const [vanaf, percentage, vast] = rij as readonly [Bedrag, Bedrag, Bedrag];
	return eurosOmlaag(procentVan(percentage, jaarloon.minus(vanaf)).plus(vast));
}
