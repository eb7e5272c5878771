import { Decimal } from 'decimal.js';
import { vergelijk } from './vergelijken.ts';

/**
 * Exact decimal arithmetic for money and percentages. 40 digits: more than any sum of the rekenmodel needs, so that
 * nothing is rounded by accident. Rounding happens only through the named functions of `afronding.ts`.
 */
const Exact = Decimal.clone({
	precision: 40,
	rounding: Decimal.ROUND_HALF_UP,
	toExpNeg: -40,
	toExpPos: 40
});

/** An exact decimal: euros, or a fraction of one. Never a JavaScript number. */
export type Bedrag = Decimal;

export const NUL: Bedrag = new Exact(0);
export const EEN: Bedrag = new Exact(1);

/** Reads a decimal text such as `"14.99"`, or a count. Throws on anything that is not a decimal. */
export function bedrag(tekst: string | number): Bedrag {
	return new Exact(tekst);
}

const EEN_PROCENT: Bedrag = new Exact('0.01');

/** A percentage as printed (`"8.324"`) as the fraction to multiply with (0.08324). */
export function procent(tekst: string): Bedrag {
	return new Exact(tekst).times(EEN_PROCENT);
}

/** So many hundredths of an amount: a percentage as a published table prints it. */
export function procentVan(percentage: Bedrag, van: Bedrag): Bedrag {
	return van.isZero() || percentage.isZero() ? NUL : van.times(percentage).times(EEN_PROCENT);
}

export function isBedrag(waarde: unknown): waarde is Bedrag {
	return waarde instanceof Exact;
}

/** The sum. The same amount several times in a row (months that repeat) is counted, not added each time. */
export function som(bedragen: readonly Bedrag[]): Bedrag {
	return somVan(bedragen, (bedrag) => bedrag);
}

/** The sum of one amount of each item. */
export function somVan<T>(items: readonly T[], bedragVan: (item: T) => Bedrag): Bedrag {
	let totaal = NUL;
	for (let i = 0; i < items.length;) {
		const deel = bedragVan(items[i] as T);
		let einde = i + 1;
		while (einde < items.length && bedragVan(items[einde] as T) === deel) einde += 1;
		totaal = plus(totaal, einde - i === 1 || deel.isZero() ? deel : deel.times(einde - i));
		i = einde;
	}
	return totaal;
}

/** The sum of two, without work where one of them is zero. */
export function plus(a: Bedrag, b: Bedrag): Bedrag {
	if (b.isZero()) return a;
	return a.isZero() ? b : a.plus(b);
}

/** The difference of two, without work where nothing is taken off. */
export function min(a: Bedrag, b: Bedrag): Bedrag {
	return b.isZero() ? a : a.minus(b);
}

export function grootste(a: Bedrag, b: Bedrag): Bedrag {
	return vergelijk(a, b) >= 0 ? a : b;
}

export function kleinste(a: Bedrag, b: Bedrag): Bedrag {
	return vergelijk(a, b) <= 0 ? a : b;
}

/** Never below zero. */
export function nietNegatief(a: Bedrag): Bedrag {
	return a.isNegative() ? NUL : a;
}

/** Two decimals with a point, as case files and results print amounts. */
export function alsTekst(waarde: Bedrag): string {
	return waarde.toFixed(2);
}
