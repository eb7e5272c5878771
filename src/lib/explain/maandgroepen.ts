import type { MaandBeeld } from './beeld.ts';

/** Neighbouring months with the same amounts, taken together. A month with an event stands alone. */
export interface Maandgroep {
	readonly maanden: readonly MaandBeeld[];
	/** Number of what happens in it. */
	readonly nummer: number | null;
}

/** Folds equal months of one year. `nummers` gives the number of the event of a month. */
export function maandgroepen(
	maanden: readonly MaandBeeld[],
	nummers: ReadonlyMap<string, number>
): Maandgroep[] {
	const groepen: { maanden: MaandBeeld[]; nummer: number | null }[] = [];
	for (const maand of maanden) {
		const nummer = nummers.get(maand.maand) ?? null;
		const vorige = groepen.at(-1);
		const buur = vorige?.maanden.at(-1);
		if (vorige?.nummer === null && nummer === null && buur !== undefined && isGelijk(buur, maand))
			vorige.maanden.push(maand);
		else groepen.push({ maanden: [maand], nummer });
	}
	return groepen;
}

function isGelijk(a: MaandBeeld, b: MaandBeeld): boolean {
	return a.maand.slice(0, 4) === b.maand.slice(0, 4) && bedragen(a) === bedragen(b);
}

/** What is shown of a month, as one text. */
function bedragen({ nu, straks, verschil, posten }: MaandBeeld): string {
	return JSON.stringify([nu, straks, verschil, posten]);
}
