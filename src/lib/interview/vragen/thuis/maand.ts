import { komendeMaand } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import type { Stand } from '../../vraag.ts';

/** The month in which something changes at home; it may be past, for who reports late. */
export const maandVeld = (stand: Stand): Veld => ({
	id: 'vanaf',
	soort: 'maand',
	terug: 12,
	standaard: straks(stand)
});

export const straks = ({ vandaag }: Stand): string => komendeMaand(vandaag);
