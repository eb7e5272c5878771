import type { Projectie } from './projectie.ts';

/** Something to know, with the month and world in which it first holds. */
export interface Aandacht {
	readonly code: string;
	readonly maand: string;
}

export function aandachtVan(_projectie: Projectie): Aandacht[] {
	return [];
}
