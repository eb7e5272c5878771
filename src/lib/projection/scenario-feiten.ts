import type { Scenario } from '../figures/figures.ts';

export type Feit = boolean | 'onbekend';

/** A fact with two values that is unfavourable when false: false in laag, true in hoog when unknown (rekenmodel §0). */
export function gunstigIndienWaar(feit: Feit, scenario: Scenario): boolean {
	return feit === 'onbekend' ? scenario === 'hoog' : feit;
}

/** A fact that is unfavourable when true (a toeslagpartner: his income counts). */
export function gunstigIndienOnwaar(feit: Feit, scenario: Scenario): boolean {
	return feit === 'onbekend' ? scenario === 'laag' : feit;
}
