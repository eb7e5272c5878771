import type { Casus } from '../../casus/schema.ts';
import type { Feiten } from '../../interview/geraden.ts';
import type { Resultaat } from '../../projection/index.ts';

/** What a report is made of. */
export interface Meldgegevens {
	readonly casus: Casus;
	readonly resultaat: Resultaat;
	/** Facts that nobody gave: a letter in someone's name leaves them open. */
	readonly geraden: Feiten;
}

/** To be filled in by hand. */
export const LEEG = '____';
/** Stays on one line. */
export const EURO_LEEG = `€\u00a0${LEEG}`;
