import type { FiguresOp, Scenario } from '../figures/figures.ts';
import { dagnorm } from '../rules/participatiewet/bijstandsnorm.ts';
import type {
	Leeftijdsgroep,
	NormPersoon,
	NormSituatie
} from '../rules/participatiewet/situatie.ts';
import { dagVan, type Dag } from '../time/dag.ts';
import { aowDag, verjaardag } from '../time/leeftijd.ts';
import type { BedragNode } from '../trace/node.ts';
import {
	feitenOp,
	isThuis,
	type Bewoner,
	type KindFeiten,
	type MedebewonerFeiten,
	type PersoonFeiten,
	type WonenFeiten
} from './bewoner.ts';
import type { Bewoners } from './bewoners.ts';

/** An adult of the gezin on one day. */
export interface PersoonOp {
	readonly bewoner: Bewoner<PersoonFeiten>;
	readonly groep: Leeftijdsgroep;
	/** First day of the AOW-leeftijd. */
	readonly aow: Dag;
	readonly vanaf27: boolean;
	readonly feiten: PersoonFeiten;
	/** Has a right to bijstand of his own: of age, not excluded, not refused. */
	readonly recht: boolean;
}

export interface KindOp {
	readonly bewoner: Bewoner<KindFeiten>;
	readonly leeftijd: number;
	readonly feiten: KindFeiten;
}

/** Someone else at home, also a child of the aanvrager from its 18th birthday. */
export interface MedebewonerOp {
	readonly bewoner: Bewoner<unknown>;
	readonly feiten: MedebewonerFeiten;
	readonly van18: boolean;
	readonly onder21: boolean;
}

/** The household between two days on which anything about it changes. */
export interface Situatie {
	readonly aanvrager: PersoonOp;
	readonly partner: PersoonOp | null;
	/** Children under 18. */
	readonly kinderen: readonly KindOp[];
	readonly medebewoners: readonly MedebewonerOp[];
	readonly wonen: WonenFeiten;
	/** Kostendelende medebewoners (art. 19a); none with mantelzorg elsewhere (art. 22a lid 4). */
	readonly kostendelers: number;
	readonly norm: NormSituatie;
}

const leeftijdOp = (geboren: string, dag: Dag): number => {
	let jaren = 0;
	while (jaren < 150 && verjaardag(geboren, jaren + 1) <= dag) jaren += 1;
	return jaren;
};

function groepOp(geboren: string, aow: Dag, dag: Dag): Leeftijdsgroep {
	if (dag >= aow) return 'AOW';
	if (dag >= verjaardag(geboren, 21)) return '21-AOW';
	return dag >= verjaardag(geboren, 18) ? '18-20' : 'minderjarig';
}

function persoonOp(bewoner: Bewoner<PersoonFeiten>, dag: Dag): PersoonOp {
	const aow = aowDag(bewoner.geboren);
	const groep = groepOp(bewoner.geboren, aow, dag);
	const feiten = feitenOp(bewoner.feiten, dag);
	const vanaf27 = dag >= verjaardag(bewoner.geboren, 27);
	const recht =
		groep !== 'minderjarig' &&
		!isUitgesloten(feiten.uitsluiting, vanaf27) &&
		feiten.rechtOpBijstand;
	return { bewoner, groep, aow, vanaf27, feiten, recht };
}

/** Art. 13 Pw: detentie and a stay abroad at any age (lid 1), school only under 27 (lid 2 c). */
function isUitgesloten(grond: PersoonFeiten['uitsluiting'], vanaf27: boolean): boolean {
	return grond === 'onderwijs' ? !vanaf27 : grond !== null;
}

const VOLWASSEN_KIND: MedebewonerFeiten = {
	relatie: 'kind',
	student: false,
	commercieelContract: false,
	zelfdeVerhuurder: false,
	jaarinkomen: '0'
};

function medebewonersOp(bewoners: Bewoners, dag: Dag): MedebewonerOp[] {
	const leeftijd = (b: Bewoner<unknown>) => ({
		van18: dag >= verjaardag(b.geboren, 18),
		onder21: dag < verjaardag(b.geboren, 21)
	});
	const anderen = bewoners.medebewoners
		.filter((b) => isThuis(b, dag))
		.map((b) => ({ bewoner: b, feiten: feitenOp(b.feiten, dag), ...leeftijd(b) }));
	const kinderen = bewoners.kinderen
		.filter((b) => isThuis(b, dag) && dag >= verjaardag(b.geboren, 18))
		.map((b) => ({ bewoner: b, feiten: VOLWASSEN_KIND, ...leeftijd(b) }));
	return [...anderen, ...kinderen];
}

/** Art. 19a Pw: of 27 or older, and not a student, commercial tenant or fellow tenant of the same landlord. */
function isKostendeler({ bewoner, feiten }: MedebewonerOp, dag: Dag): boolean {
	if (dag < verjaardag(bewoner.geboren, 27)) return false;
	if (feiten.student || feiten.zelfdeVerhuurder) return false;
	return !(feiten.commercieelContract && feiten.relatie === 'ander');
}

const normPersoon = (persoon: PersoonOp): NormPersoon => ({
	groep: persoon.groep,
	recht: persoon.recht,
	inInrichting: persoon.feiten.inInrichting,
	geenOuderlijkeSteun: persoon.feiten.geenOuderlijkeSteun
});

function situatieOp(bewoners: Bewoners, scenario: Scenario, dag: Dag): Situatie {
	const aanvrager = persoonOp(bewoners.aanvrager, dag);
	const partner =
		bewoners.partner !== null && isThuis(bewoners.partner, dag)
			? persoonOp(bewoners.partner, dag)
			: null;
	const kinderen = bewoners.kinderen
		.filter((b) => isThuis(b, dag) && dagVan(b.geboren) <= dag && dag < verjaardag(b.geboren, 18))
		.map((b) => ({
			bewoner: b,
			leeftijd: leeftijdOp(b.geboren, dag),
			feiten: feitenOp(b.feiten, dag)
		}));
	const medebewoners = medebewonersOp(bewoners, dag);
	const wonen = feitenOp(bewoners.wonen, dag);
	const delers = medebewoners.filter((m) => isKostendeler(m, dag)).length;
	const kostendelers = wonen.mantelzorgTijdelijkElders ? 0 : delers;
	const norm: NormSituatie = {
		aanvrager: normPersoon(aanvrager),
		partner: partner === null ? null : normPersoon(partner),
		metKind: kinderen.length > 0,
		medebewoners: kostendelers,
		toeslagpartner: partner?.feiten.toeslagpartner ?? false,
		scenario
	};
	return { aanvrager, partner, kinderen, medebewoners, wonen, kostendelers, norm };
}

const LEEFTIJDEN = {
	persoon: [18, 21, 27],
	kind: [0, 6, 12, 16, 18, 21, 27],
	medebewoner: [18, 21, 27]
} as const;

/** All days on which the household, or an age that matters, changes. */
function grensdagen(bewoners: Bewoners): Dag[] {
	const dagen = new Set<Dag>();
	const volg = (b: Bewoner<unknown>, leeftijden: readonly number[]) => {
		dagen.add(b.van).add(b.tot);
		for (const stap of b.feiten) dagen.add(stap.van);
		for (const jaren of leeftijden) dagen.add(verjaardag(b.geboren, jaren));
	};
	for (const persoon of [
		bewoners.aanvrager,
		...(bewoners.partner === null ? [] : [bewoners.partner])
	]) {
		volg(persoon, LEEFTIJDEN.persoon);
		dagen.add(aowDag(persoon.geboren));
	}
	for (const kind of bewoners.kinderen) volg(kind, LEEFTIJDEN.kind);
	for (const medebewoner of bewoners.medebewoners) volg(medebewoner, LEEFTIJDEN.medebewoner);
	for (const stap of bewoners.wonen) dagen.add(stap.van);
	return [...dagen].filter(Number.isFinite).sort((a, b) => a - b);
}

/** The household over time: one `Situatie` object for each stretch of days without a change. */
export class Tijdlijn {
	readonly bewoners: Bewoners;
	readonly scenario: Scenario;
	readonly grenzen: readonly Dag[];
	readonly #situaties = new Map<number, Situatie>();
	readonly #normen = new Map<Situatie, Map<FiguresOp, BedragNode>>();

	constructor(bewoners: Bewoners, scenario: Scenario) {
		this.bewoners = bewoners;
		this.scenario = scenario;
		this.grenzen = grensdagen(bewoners);
	}

	op(dag: Dag): Situatie {
		let stuk = 0;
		for (const grens of this.grenzen) {
			if (grens > dag) break;
			stuk += 1;
		}
		let situatie = this.#situaties.get(stuk);
		if (situatie === undefined) {
			situatie = situatieOp(this.bewoners, this.scenario, dag);
			this.#situaties.set(stuk, situatie);
		}
		return situatie;
	}

	/** The exact norm of a day in this situation. */
	norm(situatie: Situatie, figures: FiguresOp): BedragNode {
		let perFigures = this.#normen.get(situatie);
		if (perFigures === undefined)
			this.#normen.set(situatie, (perFigures = new Map<FiguresOp, BedragNode>()));
		let norm = perFigures.get(figures);
		if (norm === undefined) perFigures.set(figures, (norm = dagnorm(situatie.norm, figures)));
		return norm;
	}
}
