import type { CasusInvoer } from '../casus/schema.ts';
import type { Antwoorden, Onderwerp, Rekenaar } from './vraag.ts';

export interface Bouwstof {
	readonly onderwerp: Onderwerp | null;
	readonly antwoorden: Antwoorden;
	readonly gesteld: readonly string[];
	readonly basis: CasusInvoer | null;
	readonly vandaag: string;
	readonly rekenaar: Rekenaar | null;
}

/** The case that the answers make, on top of a case that was taken over; `null` when there is too little. */
export function bouw({ basis }: Bouwstof): CasusInvoer | null {
	return basis;
}
