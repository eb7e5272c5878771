import type { Scenario } from '../figures/figures.ts';
import { grootste, kleinste, NUL, som, type Bedrag } from '../money/bedrag.ts';
import { isMinder, isMinstens } from '../money/vergelijken.ts';
import type { Post } from './maanduitkomst.ts';
import { postInPeriode, SCENARIOS, type Spreiding, type Verhaal } from './projectie.ts';

/** A stretch of hours in which more hours bring little (`vlak`) or less (`daling`), or bring more to the end (`stijging`). */
export interface Urenstuk {
	readonly van: number;
	readonly tot: number;
	readonly soort: 'vlak' | 'daling' | 'stijging';
	/** Kept of one more hour a week, on average a month: in the one story and in the other. */
	readonly perUur: Spreiding;
	/** What takes it away; `null` where more is kept. */
	readonly oorzaak: Oorzaak | null;
}

/** The worlds with a whole number of hours of work a week. */
export interface Heel {
	readonly uren: number;
	readonly straks: Readonly<Record<Scenario, Verhaal>>;
}

/** What can take away what an hour brings: tax and premiums on the wage itself, or a payment that falls. */
const OORZAKEN = {
	loonheffing: ['loon', 'loonVakantiegeld'],
	bijstand: ['bijstand', 'bijstandVakantiegeld'],
	zorgtoeslag: ['zorgtoeslag'],
	huurtoeslag: ['huurtoeslag'],
	kindgebondenBudget: ['kindgebondenBudget'],
	kinderopvangtoeslag: ['kinderopvangtoeslag']
} as const satisfies Readonly<Record<string, readonly Post[]>>;
export type Oorzaak = keyof typeof OORZAKEN;

/**
 * Joins neighbouring hours of the same kind into stretches. A kind holds in both stories: where one of them rises and the
 * other does not there is none. `grens`: less of an hour than this is a plateau.
 */
export function urenstukken(hele: readonly Heel[], maanden: number, grens: Bedrag): Urenstuk[] {
	const soortVan = (i: number) => soortBij(perUurTussen(hele, i, i + 1, maanden), grens);
	const stukken: Urenstuk[] = [];
	for (let i = 0; i < hele.length - 1;) {
		const soort = soortVan(i);
		let einde = i + 1;
		while (einde < hele.length - 1 && soortVan(einde) === soort) einde += 1;
		if (soort !== null && (soort !== 'stijging' || einde === hele.length - 1))
			stukken.push(stuk(hele, i, einde, soort, maanden));
		i = einde;
	}
	return stukken;
}

function soortBij({ laag, hoog }: Spreiding, grens: Bedrag): Urenstuk['soort'] | null {
	if (isMinder(hoog, NUL)) return 'daling';
	if (isMinder(hoog, grens)) return 'vlak';
	return isMinstens(laag, grens) ? 'stijging' : null;
}

function stuk(
	hele: readonly Heel[],
	i: number,
	einde: number,
	soort: Urenstuk['soort'],
	maanden: number
): Urenstuk {
	const [van, tot] = [hele[i] as Heel, hele[einde] as Heel];
	const perUur = perUurTussen(hele, i, einde, maanden);
	const oorzaak = soort === 'stijging' ? null : oorzaakVan(hele, i, einde, soort);
	return { van: van.uren, tot: tot.uren, soort, perUur, oorzaak };
}

/** Of one hour more, on average a month, in order of size. */
function perUurTussen(hele: readonly Heel[], i: number, j: number, maanden: number): Spreiding {
	const [van, tot] = [hele[i] as Heel, hele[j] as Heel];
	const delen = SCENARIOS.map((scenario) =>
		tot.straks[scenario].saldo
			.minus(van.straks[scenario].saldo)
			.div(maanden)
			.div(tot.uren - van.uren)
	) as [Bedrag, Bedrag];
	return { laag: kleinste(...delen), hoog: grootste(...delen) };
}

/** A plateau: what falls most, or the tax when nothing does. A fall: what became worse than in the hour before it. */
function oorzaakVan(
	hele: readonly Heel[],
	i: number,
	einde: number,
	soort: Urenstuk['soort']
): Oorzaak {
	const slechter = (oorzaak: Oorzaak): Bedrag => {
		const hier = helling(hele, i, einde, oorzaak);
		if (soort === 'daling' && i > 0) return hier.minus(helling(hele, i - 1, i, oorzaak));
		return oorzaak === 'loonheffing' ? NUL : hier;
	};
	const alle = Object.keys(OORZAKEN) as Oorzaak[];
	return alle.reduce((meest, oorzaak) =>
		isMinder(slechter(oorzaak), slechter(meest)) ? oorzaak : meest
	);
}

/** What an hour more does to these posts over the period, in both stories together. */
function helling(hele: readonly Heel[], i: number, j: number, oorzaak: Oorzaak): Bedrag {
	const [van, tot] = [hele[i] as Heel, hele[j] as Heel];
	return opgeteld(tot, oorzaak)
		.minus(opgeteld(van, oorzaak))
		.div(tot.uren - van.uren);
}

const opgeteld = ({ straks }: Heel, oorzaak: Oorzaak): Bedrag =>
	som(
		SCENARIOS.flatMap((scenario) =>
			OORZAKEN[oorzaak].map((post) => postInPeriode(straks[scenario].maanden, post))
		)
	);
