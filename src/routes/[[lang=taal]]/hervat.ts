import { gesprek } from '$lib/interview/gesprek.svelte';
import { takeFragment } from '$lib/offline/fragment';

const NAAM = 'gesprek';

/** What was filled in, for behind the `#` when a new version reloads the page. */
export function gesprekVoorHerladen(): string | undefined {
	return gesprek.isLeeg ? undefined : `${NAAM}=${gesprek.alsMoment()}`;
}

/** Takes up what travelled through a reload. What is not whole is left behind. */
export function hervat(): void {
	const tekst = takeFragment(NAAM);
	if (tekst !== undefined) gesprek.vanMoment(tekst);
}
