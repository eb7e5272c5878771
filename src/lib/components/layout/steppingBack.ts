import { beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';

import { journey } from './journey.svelte';

/**
 * Two quick steps back: while the page of the first is still being fetched, the router takes the second, to another step
 * of that same page, for one within the page on screen. It drops the first and the old page stays under a new address.
 * Then the page of the address is opened after all. Call while the layout is made.
 */
export function finishSteppingBack(): void {
	beforeNavigate((navigation) => {
		if (navigation.type !== 'popstate') return;
		const { route } = page;
		navigation.complete.catch(() => {
			const stayed = page.route.id === route.id && page.url.href === location.href;
			if (!stayed) return;
			journey.dropped(navigation.delta);
			void goto(location.href, { replaceState: true, noScroll: true, state: page.state });
		});
	});
}
