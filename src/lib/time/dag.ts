import { jaarVan, maandIn, maandnummer, maandTekst, type Maand } from './maand.ts';

/** A calendar day as a count of days since 1970-01-01. Ordered, and one apart for neighbours. */
export type Dag = number;

const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isSchrikkeljaar(jaar: number): boolean {
	return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

export function dagenIn(maand: Maand): number {
	const nummer = maandnummer(maand);
	return nummer === 2 && isSchrikkeljaar(jaarVan(maand)) ? 29 : (DAGEN[nummer - 1] as number);
}

/** Days since 1970-01-01 of a date in the Gregorian calendar. */
export function dagIn(jaar: number, nummer: number, dag: number): Dag {
	const y = nummer <= 2 ? jaar - 1 : jaar;
	const era = Math.floor(y / 400);
	const jaarVanEra = y - era * 400;
	const dagVanJaar = Math.floor((153 * (nummer + (nummer > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
	const dagVanEra =
		jaarVanEra * 365 + Math.floor(jaarVanEra / 4) - Math.floor(jaarVanEra / 100) + dagVanJaar;
	return era * 146097 + dagVanEra - 719468;
}

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isDagTekst(tekst: string): boolean {
	if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(tekst)) return false;
	return (
		Number(tekst.slice(8, 10)) <=
		dagenIn(maandIn(Number(tekst.slice(0, 4)), Number(tekst.slice(5, 7))))
	);
}

/** Reads `YYYY-MM-DD`, or `YYYY-MM` as its first day. */
export function dagVan(tekst: string): Dag {
	const dag = tekst.length > 7 ? Number(tekst.slice(8, 10)) : 1;
	return dagIn(Number(tekst.slice(0, 4)), Number(tekst.slice(5, 7)), dag);
}

export const eersteDag = (maand: Maand): Dag => dagIn(jaarVan(maand), maandnummer(maand), 1);

/** The month in which a day lies. */
export function maandVanDag(dag: Dag): Maand {
	const z = dag + 719468;
	const era = Math.floor(z / 146097);
	const dagVanEra = z - era * 146097;
	const jaarVanEra = Math.floor(
		(dagVanEra -
			Math.floor(dagVanEra / 1460) +
			Math.floor(dagVanEra / 36524) -
			Math.floor(dagVanEra / 146096)) /
			365
	);
	const dagVanJaar =
		dagVanEra - (365 * jaarVanEra + Math.floor(jaarVanEra / 4) - Math.floor(jaarVanEra / 100));
	const mp = Math.floor((5 * dagVanJaar + 2) / 153);
	const nummer = mp < 10 ? mp + 3 : mp - 9;
	return maandIn(jaarVanEra + era * 400 + (nummer <= 2 ? 1 : 0), nummer);
}

export function dagTekst(dag: Dag): string {
	const maand = maandVanDag(dag);
	return `${maandTekst(maand)}-${String(dag - eersteDag(maand) + 1).padStart(2, '0')}`;
}

/**
 * The day a number of months later. A day that does not exist becomes the first of the next month
 * (29 February → 1 March), as the rekenmodel §1 says for birthdays.
 */
export function maandenLater(datum: string, maanden: number): Dag {
	const maand = maandIn(Number(datum.slice(0, 4)), Number(datum.slice(5, 7))) + maanden;
	const dag = Number(datum.slice(8, 10));
	return dag > dagenIn(maand) ? eersteDag(maand + 1) : eersteDag(maand) + dag - 1;
}
