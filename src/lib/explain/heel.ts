import { bedrag } from '../money/bedrag.ts';
import type { Bereik } from './beeld.ts';

/** How a difference reads: more, less, the same, or between less and more. */
export type Richting = 'meer' | 'minder' | 'gelijk' | 'wisselt';

/**
 * A range in whole euros, as sentences have it: each end rounded to the nearest euro, as every other whole amount on the
 * page. `a` and `b` are without sign, in the order in which they are said: of a loss the smaller loss first.
 */
export interface HeelVerschil {
	readonly richting: Richting;
	readonly a: string;
	readonly b: string;
	/** Both ends are the same amount of whole euros. */
	readonly enkel: boolean;
}

/** Below half a euro is nothing that anyone notices. */
const MERKBAAR = bedrag('0.5');

export function heelVerschil({ laag, hoog }: Bereik): HeelVerschil {
	const exactLaag = bedrag(laag);
	const exactHoog = bedrag(hoog);
	if (exactLaag.abs().lt(MERKBAAR) && exactHoog.abs().lt(MERKBAAR))
		return { richting: 'gelijk', a: '0', b: '0', enkel: true };
	const l = exactLaag.round();
	const h = exactHoog.round();
	const tekst = (waarde: typeof l) => waarde.abs().toFixed(0);
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
