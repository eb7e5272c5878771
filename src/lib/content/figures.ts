/**
 * The dated figures for texts. Reads the same publications as the rules do, but as plain text: a page that only
 * explains needs no exact arithmetic. A test compares every figure with what the rules read.
 */
import type { FigureWaarde, Publicatie, Rij } from '../figures/publicatie.ts';
import { FIGUREN, type FigureKey, type FigureUnit } from '../figures/schema.ts';

const publicaties = Object.values(
	import.meta.glob<Publicatie>('../figures/[0-9]*/*.ts', { eager: true, import: 'default' })
).sort((a, b) => a.van.localeCompare(b.van));

/** One figure on one day. `waarde` is an exact decimal as published; a percentage is the number before "%". */
export interface TextFigure {
	readonly waarde: string;
	/** The source leaves doubt: `waarde` is the low reading, and it may be more. */
	readonly minstens: boolean;
	readonly unit: FigureUnit;
	/** Announced, or carried forward after its last day. */
	readonly voorlopig: boolean;
	readonly publicatie: Publicatie;
}

export function isFigureKey(key: string): key is FigureKey {
	return key in FIGUREN;
}

/**
 * The figure as it holds on `dag` (ISO): the newest publication on that day, the oldest when the day lies before it.
 * Throws when the figure was never published, or is a table: a text cannot show that.
 */
export function figureOn(key: FigureKey, dag: string): TextFigure {
	const reeks = publicaties.filter(({ waarden }) => waarden[key] !== undefined);
	const publicatie = reeks.findLast(({ van }) => van <= dag) ?? reeks[0];
	const published = publicatie?.waarden[key]?.[0];
	if (publicatie === undefined || published === undefined || isTable(published)) {
		throw new RangeError(`${key} is geen enkel bedrag`);
	}
	const voorlopig = publicatie.voorlopig === true || dag > publicatie.tot;
	const minstens = typeof published !== 'string';
	const waarde = minstens ? published.laag : published;
	return { waarde, minstens, unit: FIGUREN[key], voorlopig, publicatie };
}

function isTable(waarde: FigureWaarde): waarde is readonly Rij[] {
	return Array.isArray(waarde);
}
