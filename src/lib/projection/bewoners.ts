import type {
	Casus,
	Kind,
	Medebewoner,
	Partner,
	Persoon,
	Van,
	Verandering,
	Wonen
} from '../casus/schema.ts';
import type { Scenario } from '../figures/figures.ts';
import { dagTekst, dagVan, maandenLater, type Dag } from '../time/dag.ts';
import { gunstigIndienOnwaar, gunstigIndienWaar } from './scenario-feiten.ts';

export const ALTIJD: Dag = -Infinity;
export const NOOIT: Dag = Infinity;

/** What holds from a day on. */
export interface Vanaf<F> {
	readonly van: Dag;
	readonly feiten: F;
}

/** Someone at home from `van` up to (not including) `tot`, with what is true of him from which day. */
export interface Bewoner<F> {
	readonly wie: string;
	readonly pad: string;
	readonly geboren: string;
	readonly van: Dag;
	readonly tot: Dag;
	readonly feiten: readonly Vanaf<F>[];
}

export interface PersoonFeiten {
	readonly medischUrenbeperkt: boolean;
	readonly loonkostensubsidie: boolean;
	readonly geenOuderlijkeSteun: boolean;
	readonly verzekerd: boolean;
	readonly traject: boolean;
	readonly inInrichting: boolean;
	readonly uitsluiting: boolean;
	readonly rechtOpBijstand: boolean;
	readonly toeslagpartner: boolean;
	readonly verblijfsrecht: boolean;
}

export interface MedebewonerFeiten {
	readonly relatie: Medebewoner['relatie'];
	readonly student: boolean;
	readonly commercieelContract: boolean;
	readonly zelfdeVerhuurder: boolean;
	readonly jaarinkomen: string;
}

export interface KindFeiten {
	readonly opvang: Kind['opvang'];
}

export interface WonenFeiten {
	readonly soort: Wonen['soort'];
	readonly kaleHuur: string | null;
	readonly mantelzorgTijdelijkElders: boolean;
}

/** Everyone and everything at home over time, in one world and one scenario. */
export interface Bewoners {
	readonly aanvrager: Bewoner<PersoonFeiten>;
	readonly partner: Bewoner<PersoonFeiten> | null;
	readonly kinderen: readonly Bewoner<KindFeiten>[];
	readonly medebewoners: readonly Bewoner<MedebewonerFeiten>[];
	readonly wonen: readonly Vanaf<WonenFeiten>[];
}

type Gegeven = Persoon | Partner;

function persoonFeiten(gegeven: Gegeven, scenario: Scenario): PersoonFeiten {
	const ja = (feit: boolean | 'onbekend') => gunstigIndienWaar(feit, scenario);
	const partner = 'rechtOpBijstand' in gegeven ? gegeven : null;
	return {
		medischUrenbeperkt: ja(gegeven.medischUrenbeperkt),
		loonkostensubsidie: ja(gegeven.loonkostensubsidie),
		geenOuderlijkeSteun: ja(gegeven.geenOuderlijkeSteun ?? 'onbekend'),
		verzekerd: ja(gegeven.verzekerd),
		traject: ja(gegeven.traject),
		inInrichting: gegeven.inInrichting,
		uitsluiting: gegeven.uitsluiting !== null,
		rechtOpBijstand: partner === null || ja(partner.rechtOpBijstand),
		toeslagpartner: partner !== null && gunstigIndienOnwaar(partner.toeslagpartner, scenario),
		verblijfsrecht: partner === null || ja(partner.verblijfsrecht)
	};
}

function medebewonerFeiten(gegeven: Medebewoner, scenario: Scenario): MedebewonerFeiten {
	return {
		relatie: gegeven.relatie,
		student: gunstigIndienWaar(gegeven.student, scenario),
		commercieelContract: gunstigIndienWaar(gegeven.commercieelContract, scenario),
		zelfdeVerhuurder: gunstigIndienWaar(gegeven.zelfdeVerhuurder, scenario),
		jaarinkomen: gegeven.jaarinkomen
	};
}

const kindFeiten = (gegeven: Kind): KindFeiten => ({ opvang: gegeven.opvang });

function wonenFeiten(wonen: Wonen, scenario: Scenario): WonenFeiten {
	return {
		soort: wonen.soort,
		kaleHuur: wonen.kaleHuur === 'onbekend' ? null : wonen.kaleHuur,
		mantelzorgTijdelijkElders: gunstigIndienWaar(wonen.mantelzorgTijdelijkElders, scenario)
	};
}

interface Plaats<G> {
	readonly wie: string;
	readonly pad: string;
	readonly gegeven: G;
	readonly van: Dag;
}

type Als = Van<'intrek'>['persoon']['als'];

/** Those who move in as this, in the order of the list. */
function erbij<A extends Als>(als: A, veranderingen: readonly Verandering[]) {
	return veranderingen.flatMap((v, i) =>
		v.soort === 'intrek' && v.persoon.als === als
			? [
					{
						gegeven: v.persoon as Extract<Van<'intrek'>['persoon'], { als: A }>,
						van: dagVan(v.vanaf),
						pad: `veranderingen[${String(i)}].persoon`
					}
				]
			: []
	);
}

/** The list of the household first, then those who move in; `kind:1` counts them so. */
function genummerd<G>(
	soort: Als,
	veld: string,
	erAl: readonly G[],
	nieuw: readonly Omit<Plaats<G>, 'wie'>[]
): Plaats<G>[] {
	const lijst = erAl.map((gegeven, i) => ({
		gegeven,
		van: ALTIJD,
		pad: `huishouden.${veld}[${String(i)}]`
	}));
	return [...lijst, ...nieuw].map((plaats, i) => ({ ...plaats, wie: `${soort}:${String(i)}` }));
}

function bewonerVan<G extends { geboortedatum: string }, F>(
	plaats: Plaats<G>,
	veranderingen: readonly Verandering[],
	feiten: (g: G) => F
): Bewoner<F> {
	return {
		wie: plaats.wie,
		pad: plaats.pad,
		geboren: plaats.gegeven.geboortedatum,
		van: plaats.van,
		tot: vertrekdag(plaats.wie, veranderingen),
		feiten: gewijzigd(plaats.wie, plaats.gegeven, veranderingen, feiten)
	};
}

function partnerVan(casus: Casus, veranderingen: readonly Verandering[]): Plaats<Gegeven> | null {
	const { partner } = casus.huishouden;
	if (partner !== null)
		return { wie: 'partner', pad: 'huishouden.partner', gegeven: partner, van: ALTIJD };
	const nieuw = erbij('partner', veranderingen)[0];
	return nieuw === undefined ? null : { wie: 'partner', ...nieuw };
}

/** Who lives at home, from the case and its changes; in the world `nu` the list of changes is empty. */
export function bewonersVan(
	casus: Casus,
	veranderingen: readonly Verandering[],
	scenario: Scenario
): Bewoners {
	const { huishouden } = casus;
	const persoon = (plaats: Plaats<Gegeven>) =>
		metInrichting(
			bewonerVan(plaats, veranderingen, (g) => persoonFeiten(g, scenario)),
			scenario
		);
	const partner = partnerVan(casus, veranderingen);
	const kinderen = genummerd<Kind>(
		'kind',
		'kinderen',
		huishouden.kinderen,
		erbij('kind', veranderingen)
	);
	const medebewoners = genummerd<Medebewoner>(
		'medebewoner',
		'medebewoners',
		huishouden.medebewoners,
		erbij('medebewoner', veranderingen)
	);
	return {
		aanvrager: persoon({
			wie: 'aanvrager',
			pad: 'huishouden.aanvrager',
			gegeven: huishouden.aanvrager,
			van: ALTIJD
		}),
		partner: partner === null ? null : persoon(partner),
		kinderen: kinderen.map((plaats) => bewonerVan(plaats, veranderingen, kindFeiten)),
		medebewoners: medebewoners.map((plaats) =>
			bewonerVan(plaats, veranderingen, (g) => medebewonerFeiten(g, scenario))
		),
		wonen: wonenVan(huishouden.wonen, veranderingen, scenario)
	};
}

function vertrekdag(wie: string, veranderingen: readonly Verandering[]): Dag {
	const dagen = veranderingen
		.filter((v) => v.soort === 'vertrek' && v.wie === wie)
		.map((v) => dagVan(v.vanaf));
	return Math.min(NOOIT, ...dagen);
}

/** The facts of a person from each day on which one of them changes, in the order of days, then of the list. */
function gewijzigd<G, F>(
	wie: string,
	begin: G,
	veranderingen: readonly Verandering[],
	feiten: (g: G) => F
): Vanaf<F>[] {
	const wijzigingen = veranderingen
		.filter((v): v is Van<'wijziging'> => v.soort === 'wijziging' && v.wie === wie)
		.map((v) => ({ van: dagVan(v.vanaf), velden: v.velden }))
		.sort((a, b) => a.van - b.van);
	const stappen: Vanaf<F>[] = [{ van: ALTIJD, feiten: feiten(begin) }];
	let gegeven = begin;
	for (const { van, velden } of wijzigingen) {
		gegeven = { ...gegeven, ...velden };
		stappen.push({ van, feiten: feiten(gegeven) });
	}
	return stappen;
}

function wonenVan(
	begin: Wonen,
	veranderingen: readonly Verandering[],
	scenario: Scenario
): Vanaf<WonenFeiten>[] {
	const verhuizingen = veranderingen
		.filter((v): v is Van<'verhuizing'> => v.soort === 'verhuizing')
		.map((v) => ({ van: dagVan(v.vanaf), feiten: wonenFeiten(v.wonen, scenario) }))
		.sort((a, b) => a.van - b.van);
	return [{ van: ALTIJD, feiten: wonenFeiten(begin, scenario) }, ...verhuizingen];
}

const MAANDEN_VOOR_OPNAME = 3;

/**
 * An admission during the projection counts from the day itself in laag, and from the day three months later in hoog
 * (practice of SVB and gemeenten, rekenmodel §2). Who is inside from the start is inside in both.
 */
function metInrichting(
	bewoner: Bewoner<PersoonFeiten>,
	scenario: Scenario
): Bewoner<PersoonFeiten> {
	if (
		scenario === 'laag' ||
		bewoner.feiten.every(
			(stap) => stap.feiten.inInrichting === bewoner.feiten[0]?.feiten.inInrichting
		)
	) {
		return bewoner;
	}
	const stappen: Vanaf<PersoonFeiten>[] = [];
	let binnenVanaf: Dag | null = bewoner.feiten[0]?.feiten.inInrichting === true ? ALTIJD : null;
	for (const [i, stap] of bewoner.feiten.entries()) {
		const einde = bewoner.feiten[i + 1]?.van ?? NOOIT;
		if (!stap.feiten.inInrichting) binnenVanaf = null;
		else if (binnenVanaf === null)
			binnenVanaf = maandenLater(dagTekst(stap.van), MAANDEN_VOOR_OPNAME);
		const buiten = { ...stap.feiten, inInrichting: false };
		if (binnenVanaf === null || binnenVanaf >= einde)
			stappen.push({ van: stap.van, feiten: buiten });
		else if (binnenVanaf <= stap.van) stappen.push(stap);
		else stappen.push({ van: stap.van, feiten: buiten }, { van: binnenVanaf, feiten: stap.feiten });
	}
	return { ...bewoner, feiten: stappen };
}

/** What holds of someone on a day. */
export function feitenOp<F>(stappen: readonly Vanaf<F>[], dag: Dag): F {
	let feiten = (stappen[0] as Vanaf<F>).feiten;
	for (const stap of stappen) if (stap.van <= dag) feiten = stap.feiten;
	return feiten;
}

export const isThuis = (bewoner: Bewoner<unknown>, dag: Dag): boolean =>
	bewoner.van <= dag && dag < bewoner.tot;
