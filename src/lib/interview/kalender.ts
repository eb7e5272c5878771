import { dagTekst, dagVan, maandenLater } from '../time/dag.ts';
import { maandTekst, maandVan } from '../time/maand.ts';

/** First month a case may start in. */
export const EERSTE_MAAND = '2026-01';

/** A month so many months from the one of a day or month. */
export function maandErbij(dagOfMaand: string, maanden: number): string {
	return maandTekst(maandVan(dagOfMaand) + maanden);
}

/** The months one can choose: from so many months ago, not before the first that can be computed, unless `vroeger`. */
export function maandKeuzes(vandaag: string, terug = 0, vooruit = 12, vroeger = false): string[] {
	const begin = maandVan(vandaag) - terug;
	const eerste = vroeger ? begin : Math.max(begin, maandVan(EERSTE_MAAND));
	const laatste = Math.max(maandVan(vandaag) + vooruit, eerste);
	return Array.from({ length: laatste - eerste + 1 }, (_, i) => maandTekst(eerste + i));
}

/** When nothing was said: the coming month. */
export function komendeMaand(vandaag: string): string {
	const volgende = maandErbij(vandaag, 1);
	return volgende < EERSTE_MAAND ? EERSTE_MAAND : volgende;
}

/**
 * A date of birth for someone of whom only the age is known: the next birthday is half a year from now. So the birthday
 * of the coming year is never missed, and is at most half a year beside the truth.
 */
export function geborenBij(leeftijd: number, vandaag: string): string {
	return dagTekst(maandenLater(vandaag, 6 - 12 * (leeftijd + 1)));
}

/** Whole years on a day. */
export function leeftijdOp(geboortedatum: string, dag: string): number {
	const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
	return dag.slice(5).padEnd(5, '-01') < geboortedatum.slice(5) ? jaren - 1 : jaren;
}

/** Birthdays on which an amount can change: children, the norms, sharing costs, the AOW. */
const DREMPELS = [12, 16, 18, 21, 27, 67];

/** Field that says that another one was given as an age: `leeftijd` and `leeftijd.jaren`. */
export const JAREN = '.jaren';

/**
 * When an age was given and the next birthday can change an amount: the same answer with that birthday tomorrow, and with
 * it a year from now. Otherwise nothing is open.
 */
export function verjaardagUitersten(
	waarde: Readonly<Record<string, string>>,
	vandaag: string
): Record<string, string>[] {
	const open = Object.entries(waarde).filter(
		([veld, jaren]) => veld.endsWith(JAREN) && DREMPELS.includes(Number(jaren) + 1)
	);
	if (open.length === 0) return [];
	const morgen = dagTekst(dagVan(vandaag) + 1);
	const met = (geboren: (jaren: number) => string) => ({
		...waarde,
		...Object.fromEntries(
			open.map(([veld, jaren]) => [veld.slice(0, -JAREN.length), geboren(Number(jaren))])
		)
	});
	return [
		met((jaren) => dagTekst(maandenLater(morgen, -12 * (jaren + 1)))),
		met((jaren) => dagTekst(maandenLater(vandaag, -12 * jaren)))
	];
}
