import type { Stand, Vraag } from './vraag.ts';
import { vragenVan } from './vragen/index.ts';

/** Facts of the case, as `paden` of a question names them. */
export type Feiten = ReadonlySet<string>;

/**
 * The facts that nobody gave: the case holds something in their place, so that there is something to count with. What is
 * written in someone's name must not state them. `isGegeven`: the case under the answers was given whole.
 */
export function geradenFeiten(stand: Stand, isGegeven: boolean): Feiten {
	const vragen = vragenVan(stand.onderwerp).filter((vraag) => vraag.geldt(stand));
	return new Set(vragen.flatMap((vraag) => geradenVan(vraag, stand, isGegeven)));
}

function geradenVan(vraag: Vraag, stand: Stand, isGegeven: boolean): readonly string[] {
	const waarde = stand.waarden[vraag.id];
	if (typeof waarde === 'object') return vraag.geraden?.(waarde) ?? [];
	// What is asked of nobody holds for nearly everyone.
	const isGewoon = waarde === undefined && (isGegeven || vraag.apart === true);
	return isGewoon ? [] : vraag.paden;
}
