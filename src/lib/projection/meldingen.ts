import type { Casus } from '../casus/schema.ts';

/** Something that must be reported: to whom, by when, with which proof, by which article, and whether it is certain. */
export interface Melding {
	readonly code: string;
	readonly bij: 'gemeente' | 'toeslagen' | 'svb' | 'duo';
	readonly uiterlijk: string;
	readonly bewijs: readonly string[];
	readonly artikel: string;
	readonly zeker: boolean;
}

export function meldingenVan(_casus: Casus): Melding[] {
	return [];
}
