/** A calendar month as a count: year × 12 + (month − 1). Ordered, and one apart for neighbours. */
export type Maand = number;

const PATROON = /^(\d{4})-(0[1-9]|1[0-2])$/;

export function isMaandTekst(tekst: string): boolean {
	return PATROON.test(tekst);
}

/** Reads `YYYY-MM`, also from the start of a date. */
export function maandVan(tekst: string): Maand {
	return Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7)) - 1;
}

export function maandIn(jaar: number, maandnummer: number): Maand {
	return jaar * 12 + maandnummer - 1;
}

export const jaarVan = (maand: Maand): number => Math.floor(maand / 12);
/** 1 for January to 12 for December. */
export const maandnummer = (maand: Maand): number => (maand % 12) + 1;

export function maandTekst(maand: Maand): string {
	return `${String(jaarVan(maand)).padStart(4, '0')}-${String(maandnummer(maand)).padStart(2, '0')}`;
}
