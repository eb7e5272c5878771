import type { Casus, Verandering } from '../../casus/schema.ts';

/** Whose work or income changes; what is about nobody in particular is about the aanvrager. */
export function wieVan(verandering: Verandering | undefined, { inkomsten }: Casus): string {
	if (verandering === undefined || !('wie' in verandering)) return 'aanvrager';
	const [soort = '', nummer] = verandering.wie.split(':');
	return soort === 'inkomsten' ? (inkomsten[Number(nummer)]?.wie ?? 'aanvrager') : soort;
}

/** From when a change counts in this house. */
export function ingangVan({ vanaf }: Verandering): string {
	return vanaf;
}
