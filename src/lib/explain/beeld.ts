import { bedrag, grootste, kleinste, type Bedrag } from '../money/bedrag.ts';
import type { Post, Resultaat, ResultaatMaand } from '../projection/index.ts';

/** Two exact amounts as text, the smaller first. */
export interface Bereik {
	readonly laag: string;
	readonly hoog: string;
}

/** One month as it is shown: hulls over the two stories and over all cases that span what is not known. */
export interface MaandBeeld {
	readonly maand: string;
	readonly voorlopig: boolean;
	readonly nu: Bereik;
	readonly straks: Bereik;
	readonly verschil: Bereik;
	/** Per post what comes in nu and straks; `null` is unknown. */
	readonly posten: Readonly<
		Record<Post, { readonly nu: Bereik | null; readonly straks: Bereik | null }>
	>;
	/** What is paid once a year differs in this month: holiday pay of work or gemeente. */
	readonly eenmalig: boolean;
	/** Something differs between nu and straks. */
	readonly geraakt: boolean;
}

/** All months, and the period together. */
export interface Beeld {
	readonly maanden: readonly MaandBeeld[];
	readonly periode: Bereik;
	readonly toeslagenEerder: Bereik;
}

type Wereld = 'nu' | 'straks';
const POSTEN_EENMALIG: readonly Post[] = ['loonVakantiegeld', 'bijstandVakantiegeld'];
/** Not money that comes in. */
const GEEN_CASH: readonly Post[] = ['norm', 'bijstandReserve'];

/** The hull of one or more results of the same months; the first is the case itself. */
export function beeldVan(resultaten: readonly Resultaat[]): Beeld {
	const [eerste] = resultaten;
	if (eerste === undefined) return { maanden: [], periode: leeg, toeslagenEerder: leeg };
	return {
		maanden: eerste.maanden.map((_, i) =>
			maandBeeld(resultaten.flatMap(({ maanden }) => maanden[i] ?? []))
		),
		periode: omhulsel(resultaten.map(({ periode }) => periode.verschil)),
		toeslagenEerder: omhulsel(resultaten.map(({ periode }) => periode.toeslagenEerder))
	};
}

const leeg: Bereik = { laag: '0.00', hoog: '0.00' };

function maandBeeld(maanden: readonly ResultaatMaand[]): MaandBeeld {
	const eerste = maanden[0] as ResultaatMaand;
	const posten = {} as Record<Post, { nu: Bereik | null; straks: Bereik | null }>;
	for (const post of Object.keys(eerste.nu.laag) as Post[]) {
		posten[post] = { nu: vanPost(maanden, 'nu', post), straks: vanPost(maanden, 'straks', post) };
	}
	const anders = (post: Post) =>
		maanden.some((m) =>
			(['laag', 'hoog'] as const).some((s) => m.nu[s][post] !== m.straks[s][post])
		);
	return {
		maand: eerste.maand,
		voorlopig: eerste.voorlopig,
		nu: posten.totaal.nu ?? leeg,
		straks: posten.totaal.straks ?? leeg,
		verschil: omhulsel(maanden.map(({ verschil }) => verschil)),
		posten,
		eenmalig: POSTEN_EENMALIG.some(anders),
		geraakt: (Object.keys(posten) as Post[]).some(
			(post) => !GEEN_CASH.includes(post) && anders(post)
		)
	};
}

function vanPost(maanden: readonly ResultaatMaand[], wereld: Wereld, post: Post): Bereik | null {
	const waarden = maanden.flatMap((m) => [m[wereld].laag[post], m[wereld].hoog[post]]);
	return waarden.some((waarde) => waarde === null) ? null : bereikVan(waarden as string[]);
}

export function omhulsel(bereiken: readonly Bereik[]): Bereik {
	return bereikVan(bereiken.flatMap(({ laag, hoog }) => [laag, hoog]));
}

/** The smallest and the largest of some amounts. */
export function bereikVan(waarden: readonly string[]): Bereik {
	const exact = waarden.map((waarde) => bedrag(waarde));
	return tekstBereik(exact.reduce(kleinste), exact.reduce(grootste));
}

/** The difference of two ranges as it is seen: within each end. */
export function verschilVan(nu: Bereik, straks: Bereik): Bereik {
	return bereikVan([
		bedrag(straks.laag).minus(nu.laag).toFixed(2),
		bedrag(straks.hoog).minus(nu.hoog).toFixed(2)
	]);
}

export function plus(a: Bereik, b: Bereik): Bereik {
	return tekstBereik(bedrag(a.laag).plus(b.laag), bedrag(a.hoog).plus(b.hoog));
}

/** Several posts of one world together, an unknown one left out. */
export function samen(bereiken: readonly (Bereik | null)[]): Bereik {
	return bereiken.reduce<Bereik>((som, deel) => (deel === null ? som : plus(som, deel)), leeg);
}

export function isNul({ laag, hoog }: Bereik): boolean {
	return bedrag(laag).isZero() && bedrag(hoog).isZero();
}

const tekstBereik = (laag: Bedrag, hoog: Bedrag): Bereik => ({
	laag: laag.toFixed(2),
	hoog: hoog.toFixed(2)
});
