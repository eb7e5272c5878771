import type { Brief } from '$lib/explain';

/** What someone typed over from the letter. */
export interface Ingevuld {
	/** `YYYY-MM` */
	readonly maand: string;
	readonly brief: Brief;
	/** Date of the letter, when it was filled in (ISO). */
	readonly datum: string | null;
}
