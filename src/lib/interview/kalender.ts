import { maandenLater, dagTekst } from '../time/dag.ts';
import { maandTekst, maandVan } from '../time/maand.ts';

/** First month a case may start in. */
export const EERSTE_MAAND = '2026-01';

/** A month so many months from the one of a day or month. */
export function maandErbij(dagOfMaand: string, maanden: number): string {
	return maandTekst(maandVan(dagOfMaand) + maanden);
}

/** The months one can choose: from so many months ago, never before the first that can be computed. */
export function maandKeuzes(vandaag: string, terug = 0, vooruit = 12): string[] {
	const eerste = Math.max(maandVan(vandaag) - terug, maandVan(EERSTE_MAAND));
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
