/** How everything of ours on the device begins; another site on the same address keeps its own. */
const OURS = 'wat-houd-ik-over.';
/** What the framework writes for a moment: scroll positions. */
const OF_KIT = 'sveltekit:';

/**
 * Everything that this app keeps on the device, but for the app itself: the files that make it work without a connection
 * hold no answers.
 */
export function wipeDevice(): void {
	for (const storage of [() => localStorage, () => sessionStorage]) {
		try {
			const kept = storage();
			for (const key of Object.keys(kept))
				if (key.startsWith(OURS) || key.startsWith(OF_KIT)) kept.removeItem(key);
		} catch {
			// No storage, nothing kept.
		}
	}
}
