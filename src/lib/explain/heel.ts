import { bedrag } from '../money/bedrag.ts';
import type { Bereik } from './beeld.ts';

/** How a difference reads: more, less, the same, or between less and more. */
export type Richting = 'meer' | 'minder' | 'gelijk' | 'wisselt';

/**
 * A range in whole euros, as sentences have it: the low end rounded down, the high end up, so that the truth lies between
 * them. `a` and `b` are without sign, in the order in which they are said: of a loss the smaller loss first.
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
	const zelfde = exactLaag.eq(exactHoog);
	const l = zelfde ? exactLaag.round() : afgerond(exactLaag, 'omlaag');
	const h = zelfde ? exactHoog.round() : afgerond(exactHoog, 'omhoog');
	const tekst = (waarde: typeof l) => waarde.abs().toFixed(0);
	if (l.isNegative() && !l.isZero() && h.gt(0))
		return { richting: 'wisselt', a: tekst(l), b: tekst(h), enkel: false };
	const minder = l.isNegative() && !l.isZero();
	const [a, b] = minder ? [tekst(h), tekst(l)] : [tekst(l), tekst(h)];
	return { richting: minder ? 'minder' : 'meer', a, b, enkel: a === b };
}

/** A few cents are no reason to name another euro. */
const CENTEN = bedrag('0.05');

function afgerond(waarde: ReturnType<typeof bedrag>, naar: 'omlaag' | 'omhoog') {
	const dichtbij = waarde.round();
	if (waarde.minus(dichtbij).abs().lte(CENTEN)) return dichtbij;
	return naar === 'omlaag' ? waarde.floor() : waarde.ceil();
}

/** The key of equal months: their difference in whole euros. */
export function gelijkeSleutel(bereik: Bereik): string {
	const { richting, a, b } = heelVerschil(bereik);
	return `${richting} ${a} ${b}`;
}
