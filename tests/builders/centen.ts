import {
	POSTEN,
	SCENARIOS,
	WERELDEN,
	type MaandBedragen,
	type Post,
	type Resultaat,
	type Wereldnaam
} from '../../src/lib/projection/index.ts';
import type { Scenario } from '../../src/lib/figures/figures.ts';

/** Whole cents of a printed amount; nothing for an unknown one. */
export const centen = (tekst: string | null | undefined): number =>
	tekst == null ? 0 : Math.round(Number(tekst) * 100);

export interface Regel {
	readonly maand: string;
	readonly wereld: Wereldnaam;
	readonly scenario: Scenario;
	readonly bedragen: MaandBedragen;
}

/** Every month of both worlds in both scenarios. */
export function regels(resultaat: Resultaat): Regel[] {
	return resultaat.maanden.flatMap((m) =>
		WERELDEN.flatMap((wereld) =>
			SCENARIOS.map((scenario) => ({
				maand: m.maand,
				wereld,
				scenario,
				bedragen: m[wereld][scenario]
			}))
		)
	);
}

/** One post of every month, in cents. */
export const reeks = (r: Resultaat, wereld: Wereldnaam, scenario: Scenario, post: Post): number[] =>
	r.maanden.map((m) => centen(m[wereld][scenario][post]));

/** The whole bijstand of every month: what is paid and what is set aside. */
export const bijstand = (r: Resultaat, wereld: Wereldnaam, scenario: Scenario): number[] =>
	r.maanden.map(
		(m) => centen(m[wereld][scenario].bijstand) + centen(m[wereld][scenario].bijstandReserve)
	);

export { POSTEN, SCENARIOS, WERELDEN };
