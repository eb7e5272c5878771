/**
 * SvelteKit writes scroll positions to sessionStorage when a page is hidden or left. They hold no
 * answers, but "nothing is kept" is easier to check when nothing at all is there. Costs: after a reload
 * the page starts at the top.
 */
const WRITTEN_BY_KIT = ['sveltekit:scroll', 'sveltekit:snapshot'];

/** Removes them right after Kit has written them. Returns the function that stops it. */
export function forgetScroll(): () => void {
	const forget = () => {
		try {
			for (const key of WRITTEN_BY_KIT) sessionStorage.removeItem(key);
		} catch {
			// No storage, no trace.
		}
	};
	// Kit starts listening just after the first page is there; listeners run in the order of arrival.
	const timer = setTimeout(() => {
		addEventListener('visibilitychange', forget);
		addEventListener('beforeunload', forget);
	});
	return () => {
		clearTimeout(timer);
		removeEventListener('visibilitychange', forget);
		removeEventListener('beforeunload', forget);
	};
}
