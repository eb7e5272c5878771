/**
 * What a page about a rule gives the meldkaart: what the report is about, such as `gift`. In memory only, and gone once
 * taken: a reload starts empty. A choice for the questions goes to `startMet`, a whole case to `gesprek.open`.
 */
let report: string | undefined;

export function giveReport(given: string): void {
	report = given;
}

/** What the meldkaart was asked to be about, once. Call it in a component: `load` also runs when a link is hovered. */
export function takeReport(): string | undefined {
	const taken = report;
	report = undefined;
	return taken;
}
