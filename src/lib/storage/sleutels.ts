/** Where things lie on this device, and only after a person asked for it. Light enough for the start page. */
export const SITUATIE = 'wat-houd-ik-over.situatie';
export const GIFTENBOEKJE = 'wat-houd-ik-over.giftenboekje';

export type Sleutel = typeof SITUATIE | typeof GIFTENBOEKJE;

/** Whether something was kept. A device that allows no storage has nothing. */
export function isBewaard(sleutel: Sleutel): boolean {
	try {
		return localStorage.getItem(sleutel) !== null;
	} catch {
		return false;
	}
}

/** Takes it away for good. */
export function wisBewaard(sleutel: Sleutel): void {
	try {
		localStorage.removeItem(sleutel);
	} catch {
		// No storage: nothing to take away.
	}
}
