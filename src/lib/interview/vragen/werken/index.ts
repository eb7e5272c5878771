import type { Stand, Vraag } from '../../vraag.ts';
import { betaling, korting, kosten, pensioen, vakantiegeld } from './betaling.ts';
import { eersteBaan } from './eerste-baan.ts';
import { einde } from './einde.ts';
import { loon } from './loon.ts';
import { partnerWerk, soort } from './soort.ts';
import { uren } from './uren.ts';

export const WERKEN: readonly Vraag[] = [
	soort,
	partnerWerk,
	eersteBaan,
	loon,
	uren,
	betaling,
	vakantiegeld,
	korting,
	pensioen,
	einde,
	kosten
];

/** The questions that make a first answer possible. */
export function eerstWerken(_stand: Stand): readonly string[] {
	return ['werken.soort', 'werken.partner', 'werken.loon', 'werken.uren'];
}
