/**
 * What a page about a rule gives the next page: the choice that the questions start with, or what the meldkaart is
 * about. In memory only, and gone once taken: a reload starts empty. A whole case goes to `gesprek.open`.
 */

/** A choice with which the questions start, such as `geld` and `gift`. */
export interface StartChoice {
	readonly onderwerp: 'werken' | 'geld' | 'thuis';
	readonly keuze: string;
}

let choice: StartChoice | undefined;
let report: string | undefined;

/** For the questions: what to start with. */
export function giveChoice(given: StartChoice): void {
	choice = given;
}

/**
 * The choice that was given for this subject, once. Call it in a component: `load` also runs when a link is only
 * hovered over.
 */
export function takeChoice(onderwerp: StartChoice['onderwerp']): StartChoice['keuze'] | undefined {
	const taken = choice?.onderwerp === onderwerp ? choice.keuze : undefined;
	choice = undefined;
	return taken;
}

/** For the meldkaart: what it is about, such as `gift`. */
export function giveReport(given: string): void {
	report = given;
}

/** What the meldkaart was asked to be about, once. */
export function takeReport(): string | undefined {
	const taken = report;
	report = undefined;
	return taken;
}
