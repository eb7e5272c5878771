import { isBedrag } from '../money/bedrag.ts';
import type { Eenheid, TraceNode } from '../trace/node.ts';

/** How a value is shown. `tekst` is an exact decimal for amounts, numbers and percentages (`25` is 25%). */
export interface GetoondeWaarde {
	readonly soort: 'bedrag' | 'getal' | 'percentage' | 'ja' | 'nee' | 'tabel' | 'onbekend';
	readonly tekst: string;
	readonly eenheid: Eenheid;
}

const CENTEN = 2;
const DECIMALEN_PERCENTAGE = 3;

export function waardeVan(node: TraceNode): GetoondeWaarde {
	const { value, unit: eenheid } = node;
	if (value === null) return { soort: 'onbekend', tekst: '', eenheid };
	if (typeof value === 'boolean') return { soort: value ? 'ja' : 'nee', tekst: '', eenheid };
	if (typeof value === 'string') return { soort: 'tabel', tekst: '', eenheid };
	if (typeof value === 'number') return { soort: 'getal', tekst: String(value), eenheid };
	if (!isBedrag(value)) return { soort: 'onbekend', tekst: '', eenheid };
	if (eenheid === 'percentage') {
		const tekst = value.times(100).toDecimalPlaces(DECIMALEN_PERCENTAGE).toFixed();
		return { soort: 'percentage', tekst, eenheid };
	}
	if (eenheid.startsWith('EUR')) return { soort: 'bedrag', tekst: value.toFixed(CENTEN), eenheid };
	return { soort: 'getal', tekst: value.toFixed(), eenheid };
}
