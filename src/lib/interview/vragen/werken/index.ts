import type { Stand, Vraag } from '../../vraag.ts';
import { betaling, korting, kosten, pensioen, vakantiegeld } from './betaling.ts';
import { eersteBaan } from './eerste-baan.ts';
import { einde } from './einde.ts';
import { loon } from './loon.ts';
import { doorZiekte, partnerWerk, soort, werkBijZiekte } from './soort.ts';
import { uren } from './uren.ts';

export const WERKEN: readonly Vraag[] = [
	soort,
	partnerWerk,
	werkBijZiekte,
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
export function eerstWerken(stand: Stand): readonly string[] {
	const ziekte = doorZiekte(stand) ? ['werken.ziekte', 'gezin.medischUrenbeperkt'] : [];
	return ['werken.soort', 'werken.partner', ...ziekte, 'werken.loon', 'werken.uren'];
}
