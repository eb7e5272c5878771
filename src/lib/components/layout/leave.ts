import { gevoelig } from '$lib/interview/gevoelig.svelte';
import { journey } from './journey.svelte';

/** A neutral page that tells nothing about who comes from here. */
export const ELSEWHERE = 'https://nl.wikipedia.org/';

/** When the browser does not answer, leave anyway. */
const PATIENCE = 300;

/**
 * Goes to another site and takes this page out of the history. A page with steps has an entry for each of them: then first
 * back to the page before, so that the new address wipes them out. What is on screen is hidden at once.
 */
function leaveFor(address: string, steps: number, hasPageBefore: boolean): void {
	document.body.hidden = true;
	if (steps === 0) {
		location.replace(address);
		return;
	}
	let left = false;
	const leave = () => {
		if (left) return;
		left = true;
		if (hasPageBefore) location.assign(address);
		else location.replace(address);
	};
	addEventListener('popstate', leave, { once: true });
	setTimeout(leave, PATIENCE);
	history.go(-steps - (hasPageBefore ? 1 : 0));
}

/** "Snel weg" on a page with this many steps in the history: forgets what was filled in, and leaves. */
export function leaveQuickly(event: MouseEvent, steps = 0): void {
	event.preventDefault();
	gevoelig.vergeet();
	leaveFor(ELSEWHERE, steps, journey.canGoBack);
}
