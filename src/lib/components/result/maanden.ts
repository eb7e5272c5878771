import {
	maandgroepen,
	type Gebeurtenis,
	type MaandBeeld,
	type Maandgroep
} from '../../explain/index.ts';
import type { Words } from '../../i18n/context.ts';
import type { Berekend } from './berekening.svelte.ts';
import { gebeurtenisTekst } from './gebeurtenis.ts';

/** A month with events has one number; the same in picture, rows, table and on paper. */
export function nummersVan({ gebeurtenissen, beeld }: Berekend): ReadonlyMap<string, number> {
	const maanden = beeld.maanden
		.map(({ maand }) => maand)
		.filter((maand) => gebeurtenissen.has(maand));
	return new Map(maanden.map((maand, i) => [maand, i + 1]));
}

export interface MaandTekst {
	readonly nummer: number;
	readonly titel: string;
	readonly tekst: string;
}

/** All events of a month as one title and one text. */
export function maandTekst(
	words: Words,
	gebeurtenissen: readonly Gebeurtenis[] | undefined,
	nummer: number | null
): MaandTekst | undefined {
	if (gebeurtenissen === undefined || nummer === null) return undefined;
	const teksten = gebeurtenissen.map((g) => gebeurtenisTekst(words, g));
	const [eerste, ...rest] = teksten;
	if (eerste === undefined) return undefined;
	const meer = rest.map(({ titel, tekst }) => `${titel} ${tekst}`);
	return { nummer, titel: eerste.titel, tekst: [eerste.tekst, ...meer].join(' ') };
}

/** The months of the result by year, equal ones folded. */
export function jaren(berekend: Berekend): {
	readonly jaar: string;
	readonly voorlopig: boolean;
	readonly groepen: readonly Maandgroep[];
}[] {
	const groepen = maandgroepen(berekend.beeld.maanden, nummersVan(berekend));
	const perJaar = groepenPerJaar(groepen);
	return [...perJaar].map(([jaar, groepenInJaar]) => ({
		jaar,
		voorlopig: groepenInJaar.some(({ maanden }) => maanden.some((maand) => maand.voorlopig)),
		groepen: groepenInJaar
	}));
}

export const eersteVan = (maanden: readonly MaandBeeld[]): MaandBeeld => maanden[0] as MaandBeeld;

/** "december", or "februari tot en met april" for months that are the same. */
export function groepNaam(words: Words, maanden: readonly MaandBeeld[]): string {
	const van = words.monthName(eersteVan(maanden).maand);
	const laatste = maanden.at(-1);
	if (maanden.length === 1 || laatste === undefined) return van;
	return words.t('uitkomst:maanden.totEnMet', { van, tot: words.monthName(laatste.maand) });
}

function groepenPerJaar(groepen: readonly Maandgroep[]): Map<string, Maandgroep[]> {
	const perJaar = new Map<string, Maandgroep[]>();
	for (const groep of groepen) {
		const jaar = eersteVan(groep.maanden).maand.slice(0, 4);
		const rij = perJaar.get(jaar);
		if (rij === undefined) perJaar.set(jaar, [groep]);
		else rij.push(groep);
	}
	return perJaar;
}
