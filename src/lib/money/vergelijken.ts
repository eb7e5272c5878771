import type { Bedrag } from './bedrag.ts';

/**
 * −1, 0 or 1 as `a` is less than, equal to or more than `b`. The library copies one side for every comparison; amounts
 * are compared so often that here their stored digits are read instead. Both are finite: `bedrag` makes nothing else.
 */
export function vergelijk(a: Bedrag, b: Bedrag): -1 | 0 | 1 {
	if (a === b) return 0;
	const [nulA, nulB] = [a.isZero(), b.isZero()];
	if (nulA || nulB) return nulA === nulB ? 0 : nulA ? tekenVan(-b.s) : tekenVan(a.s);
	if (a.s !== b.s) return tekenVan(a.s);
	const meer = tekenVan(a.s);
	const minder = tekenVan(-a.s);
	if (a.e !== b.e) return a.e > b.e ? meer : minder;
	const [cijfersA, cijfersB] = [a.d, b.d];
	const samen = Math.min(cijfersA.length, cijfersB.length);
	for (let i = 0; i < samen; i++) {
		const verschil = (cijfersA[i] as number) - (cijfersB[i] as number);
		if (verschil !== 0) return verschil > 0 ? meer : minder;
	}
	if (cijfersA.length === cijfersB.length) return 0;
	return cijfersA.length > cijfersB.length ? meer : minder;
}

const tekenVan = (s: number): -1 | 1 => (s < 0 ? -1 : 1);

export const isMeer = (a: Bedrag, b: Bedrag): boolean => vergelijk(a, b) > 0;
export const isMinder = (a: Bedrag, b: Bedrag): boolean => vergelijk(a, b) < 0;
export const isMinstens = (a: Bedrag, b: Bedrag): boolean => vergelijk(a, b) >= 0;
export const isHoogstens = (a: Bedrag, b: Bedrag): boolean => vergelijk(a, b) <= 0;
/** More than nothing. */
export const isPositief = (a: Bedrag): boolean => a.s > 0 && !a.isZero();
