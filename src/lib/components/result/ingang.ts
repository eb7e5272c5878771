import type { Casus, Verandering } from '../../casus/schema.ts';
import type { Melding } from '../../projection/index.ts';
import { dagTekst, dagVan } from '../../time/dag.ts';

/** Whose work or income changes; what is about nobody in particular is about the aanvrager. */
export function wieVan(verandering: Verandering | undefined, { inkomsten }: Casus): string {
	if (verandering === undefined || !('wie' in verandering)) return 'aanvrager';
	const [soort = '', nummer] = verandering.wie.split(':');
	return soort === 'inkomsten' ? (inkomsten[Number(nummer)]?.wie ?? 'aanvrager') : soort;
}

/**
 * From when a change counts in this house. The income of a partner belongs to him before he moves in (rekenmodel §10): it
 * becomes something to report when he is there.
 */
export function ingangVan(verandering: Verandering, casus: Casus): string {
	const { vanaf } = verandering;
	if (wieVan(verandering, casus) !== 'partner') return vanaf;
	const komst = casus.veranderingen.find(
		({ soort, ...item }) =>
			soort === 'intrek' && 'persoon' in item && item.persoon.als === 'partner'
	);
	return komst !== undefined && dagVan(komst.vanaf) > dagVan(vanaf) ? komst.vanaf : vanaf;
}

/** What counts from a later day than that of its change: an end, or the gift that passes the limit. */
export const LATER = /einde|boven/;

/** The report with the same term from the day on which it counts here. */
export function vanafIngang(melding: Melding, casus: Casus): Melding {
	const verandering = casus.veranderingen[melding.verandering];
	if (verandering === undefined || !/^\d/.test(melding.uiterlijk) || LATER.test(melding.code))
		return melding;
	const later = dagVan(ingangVan(verandering, casus)) - dagVan(verandering.vanaf);
	return { ...melding, uiterlijk: dagTekst(dagVan(melding.uiterlijk) + later) };
}
