import type { LawRef } from '../law/lawref.ts';
import type { FigureKey } from './schema.ts';

/** One row of a published table; what each column means stands at the rule that reads it. */
export type Rij = readonly string[];

/** A published amount, a range where the source leaves doubt (laag, hoog), or a table. */
export type FigureWaarde =
	string | { readonly laag: string; readonly hoog: string } | readonly Rij[];

/** A figure with the article that sets it. */
export type Regel = readonly [waarde: FigureWaarde, basis: LawRef];

/**
 * One official publication of figures. `van` and `tot` are its first and last day (ISO). After `tot` the newest figure
 * is carried forward and every result that used it is `voorlopig`. An announced publication is `voorlopig` from its
 * first day.
 */
export interface Publicatie {
	readonly id: string;
	readonly titel: string;
	readonly bron: string;
	readonly van: string;
	readonly tot: string;
	/** Day on which someone last compared the figures with the source. */
	readonly gecontroleerd: string;
	readonly voorlopig?: boolean;
	readonly waarden: Partial<Readonly<Record<FigureKey, Regel>>>;
}

export function publicatie(definitie: Publicatie): Publicatie {
	return definitie;
}
