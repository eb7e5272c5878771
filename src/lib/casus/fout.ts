import type * as v from 'valibot';

/** A fault in a case: where (JSON path) and what is wrong, with what is allowed. */
export interface Fout {
	readonly pad: string;
	readonly melding: string;
}

export function foutTekst(fout: Fout): string {
	return `${fout.pad === '' ? '(casus)' : fout.pad}: ${fout.melding}`;
}

/** Path as in JavaScript: `huishouden.kinderen[0].geboortedatum`. */
function pad(issue: v.BaseIssue<unknown>): string {
	let tekst = '';
	for (const stap of issue.path ?? []) {
		const sleutel = stap.key;
		if (typeof sleutel === 'number') tekst += `[${String(sleutel)}]`;
		else tekst += tekst === '' ? String(sleutel) : `.${String(sleutel)}`;
	}
	return tekst;
}

function getoond(waarde: unknown): string {
	if (waarde === undefined) return 'ontbreekt';
	const tekst = JSON.stringify(waarde) as string | undefined;
	return `is ${tekst === undefined || tekst.length > 60 ? 'ongeldig' : tekst}`;
}

function melding(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return 'is geen bekend veld; haal het weg';
	if (issue.type === 'strict_object' && issue.expected === 'Object')
		return `${getoond(issue.input)}; geef een object`;
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return 'ontbreekt; dit veld is verplicht';
	return `${getoond(issue.input)}; geef ${issue.message}`;
}

/** Every fault once: a value that breaks two checks of one field is told once. */
export function foutenVan(issues: readonly v.BaseIssue<unknown>[]): Fout[] {
	const fouten = new Map<string, Fout>();
	for (const issue of issues) {
		const fout = { pad: pad(issue), melding: melding(issue) };
		fouten.set(foutTekst(fout), fout);
	}
	return [...fouten.values()];
}
