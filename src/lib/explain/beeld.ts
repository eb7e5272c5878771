import { bedrag, grootste, kleinste, type Bedrag } from '../money/bedrag.ts';
import { SCENARIOS, type Post, type Resultaat, type ResultaatMaand } from '../projection/index.ts';

/** Two exact amounts as text, the smaller first. */
export interface Bereik {
	readonly laag: string;
	readonly hoog: string;
}

/** What comes of one post in nu and straks, and how much that differs within one story; `null` is unknown. */
export interface PostBeeld {
	readonly nu: Bereik | null;
	readonly straks: Bereik | null;
	readonly verschil: Bereik | null;
}

/** One month as it is shown: hulls over the two stories and over all cases that span what is not known. */
export interface MaandBeeld {
	readonly maand: string;
	readonly voorlopig: boolean;
	readonly nu: Bereik;
	readonly straks: Bereik;
	readonly verschil: Bereik;
	readonly posten: Readonly<Record<Post, PostBeeld>>;
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
	const posten = {} as Record<Post, PostBeeld>;
	for (const post of Object.keys(eerste.nu.laag) as Post[]) posten[post] = postBeeld(maanden, post);
	const anders = (post: Post) =>
		maanden.some((m) => SCENARIOS.some((s) => m.nu[s][post] !== m.straks[s][post]));
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

/**
 * The difference is taken within one case and one story: ends of two cases say nothing about each other. What is unknown in
 * some cases counts for nothing there, as in their total; where the others have nothing either, it is unknown.
 */
function postBeeld(maanden: readonly ResultaatMaand[], post: Post): PostBeeld {
	const verhalen = maanden.flatMap(({ nu, straks }) =>
		SCENARIOS.map((verhaal) => ({ nu: nu[verhaal][post], straks: straks[verhaal][post] }))
	);
	const bereik = (wereld: 'nu' | 'straks') => {
		const alles = bereikVan(verhalen.map((verhaal) => verhaal[wereld] ?? '0.00'));
		return isNul(alles) && verhalen.some((verhaal) => verhaal[wereld] === null) ? null : alles;
	};
	const [nu, straks] = [bereik('nu'), bereik('straks')];
	if (nu === null || straks === null) return { nu, straks, verschil: null };
	const anders = verhalen.map((een) =>
		bedrag(een.straks ?? 0)
			.minus(een.nu ?? 0)
			.toFixed(2)
	);
	return { nu, straks, verschil: bereikVan(anders) };
}

export function omhulsel(bereiken: readonly Bereik[]): Bereik {
	return bereikVan(bereiken.flatMap(({ laag, hoog }) => [laag, hoog]));
}

/** The smallest and the largest of some amounts. */
export function bereikVan(waarden: readonly string[]): Bereik {
	const exact = waarden.map((waarde) => bedrag(waarde));
	return tekstBereik(exact.reduce(kleinste), exact.reduce(grootste));
}

/** The difference of two ranges of one case, as it is seen: within each end. */
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
