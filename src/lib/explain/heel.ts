import { bedrag, NUL, type Bedrag } from '../money/bedrag.ts';
import type { Bereik } from './beeld.ts';

/** How a difference reads: more, less, the same, or between less and more. */
export type Richting = 'meer' | 'minder' | 'gelijk' | 'wisselt';

/** Below half a euro is nothing that anyone notices. */
const MERKBAAR = bedrag('0.5');

/**
 * A range in whole euros, wherever those stand: its ends are rounded outwards, so that the truth lies within. One amount,
 * or two that are the same to the nearest euro, is rounded to the nearest.
 */
export function heleEuros({ laag, hoog }: Bereik): Bereik {
	const [l, h] = [bedrag(laag), bedrag(hoog)];
	const enkel = l.round().eq(h.round());
	const heel = (exact: Bedrag, naarBuiten: Bedrag) =>
		(exact.abs().lt(MERKBAAR) ? NUL : enkel ? exact.round() : naarBuiten).toFixed(0);
	return { laag: heel(l, l.floor()), hoog: heel(h, h.ceil()) };
}

/**
 * A difference in whole euros, as sentences have it. `a` and `b` are without sign, in the order in which they are said: of
 * a loss the smaller loss first.
 */
export interface HeelVerschil {
	readonly richting: Richting;
	readonly a: string;
	readonly b: string;
	/** Both ends are the same amount of whole euros. */
	readonly enkel: boolean;
}

export function heelVerschil(bereik: Bereik): HeelVerschil {
	const heel = heleEuros(bereik);
	const [l, h] = [bedrag(heel.laag), bedrag(heel.hoog)];
	const tekst = (waarde: Bedrag) => waarde.abs().toFixed(0);
	if (l.isZero() && h.isZero()) return { richting: 'gelijk', a: '0', b: '0', enkel: true };
	if (l.lt(0) && h.gt(0)) return { richting: 'wisselt', a: tekst(l), b: tekst(h), enkel: false };
	const minder = l.lt(0);
	const [a, b] = minder ? [tekst(h), tekst(l)] : [tekst(l), tekst(h)];
	return { richting: minder ? 'minder' : 'meer', a, b, enkel: a === b };
}

/** The key of equal months: their difference in whole euros. */
export function gelijkeSleutel(bereik: Bereik): string {
	const { richting, a, b } = heelVerschil(bereik);
	return `${richting} ${a} ${b}`;
}
