import type { Kind, Medebewoner, Partner, Persoon, Wonen } from '../casus/schema.ts';
import type { Scenario } from '../figures/figures.ts';
import type { Dag } from '../time/dag.ts';
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
	readonly uitsluiting: Persoon['uitsluiting'];
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

/** What holds of someone on a day. */
export function feitenOp<F>(stappen: readonly Vanaf<F>[], dag: Dag): F {
	let feiten = (stappen[0] as Vanaf<F>).feiten;
	for (const stap of stappen) if (stap.van <= dag) feiten = stap.feiten;
	return feiten;
}

export const isThuis = (bewoner: Bewoner<unknown>, dag: Dag): boolean =>
	bewoner.van <= dag && dag < bewoner.tot;

/** A person of the gezin as the case gives him. */
export type Gegeven = Persoon | Partner;

/** Each unknown fact as this scenario reads it. */
export function persoonFeiten(gegeven: Gegeven, scenario: Scenario): PersoonFeiten {
	const ja = (feit: boolean | 'onbekend') => gunstigIndienWaar(feit, scenario);
	const partner = 'rechtOpBijstand' in gegeven ? gegeven : null;
	return {
		medischUrenbeperkt: ja(gegeven.medischUrenbeperkt),
		loonkostensubsidie: ja(gegeven.loonkostensubsidie),
		geenOuderlijkeSteun: ja(gegeven.geenOuderlijkeSteun ?? 'onbekend'),
		verzekerd: ja(gegeven.verzekerd),
		traject: ja(gegeven.traject),
		inInrichting: gegeven.inInrichting,
		uitsluiting: gegeven.uitsluiting,
		rechtOpBijstand: partner === null || ja(partner.rechtOpBijstand),
		toeslagpartner: partner !== null && gunstigIndienOnwaar(partner.toeslagpartner, scenario),
		verblijfsrecht: partner === null || ja(partner.verblijfsrecht)
	};
}

export function medebewonerFeiten(gegeven: Medebewoner, scenario: Scenario): MedebewonerFeiten {
	return {
		relatie: gegeven.relatie,
		student: gunstigIndienWaar(gegeven.student, scenario),
		commercieelContract: gunstigIndienWaar(gegeven.commercieelContract, scenario),
		zelfdeVerhuurder: gunstigIndienWaar(gegeven.zelfdeVerhuurder, scenario),
		jaarinkomen: gegeven.jaarinkomen
	};
}

export const kindFeiten = (gegeven: Kind): KindFeiten => ({ opvang: gegeven.opvang });

export function wonenFeiten(wonen: Wonen, scenario: Scenario): WonenFeiten {
	return {
		soort: wonen.soort,
		kaleHuur: wonen.kaleHuur === 'onbekend' ? null : wonen.kaleHuur,
		mantelzorgTijdelijkElders: gunstigIndienWaar(wonen.mantelzorgTijdelijkElders, scenario)
	};
}
