import type { Casus, Kind, Medebewoner, Van, Verandering, Wonen } from '../casus/schema.ts';
import type { Scenario } from '../figures/figures.ts';
import { dagVan, type Dag } from '../time/dag.ts';
import {
	ALTIJD,
	kindFeiten,
	medebewonerFeiten,
	NOOIT,
	persoonFeiten,
	wonenFeiten,
	type Bewoner,
	type Gegeven,
	type KindFeiten,
	type MedebewonerFeiten,
	type PersoonFeiten,
	type Vanaf,
	type WonenFeiten
} from './bewoner.ts';
import { metInrichting } from './opname.ts';

/** Everyone and everything at home over time, in one world and one scenario. */
export interface Bewoners {
	readonly aanvrager: Bewoner<PersoonFeiten>;
	readonly partner: Bewoner<PersoonFeiten> | null;
	readonly kinderen: readonly Bewoner<KindFeiten>[];
	readonly medebewoners: readonly Bewoner<MedebewonerFeiten>[];
	readonly wonen: readonly Vanaf<WonenFeiten>[];
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
