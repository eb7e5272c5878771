/**
 * "Wis alles" reaches every window of the app: each holds its own answers in memory. It goes over a channel, and through
 * the storage for browsers that know no channel.
 */
const NAME = 'wat-houd-ik-over.wis';

const holders = new Set<() => void>();

/** Called before a window leaves because of another: for who is writing just now, or asks before it leaves. */
export function forgetFirst(forget: () => void): void {
	holders.add(forget);
}

/** Tells the other windows that everything is wiped. Leaves nothing behind. */
export function tellWiped(): void {
	try {
		const channel = new BroadcastChannel(NAME);
		channel.postMessage('');
		channel.close();
	} catch {
		// Not in this browser.
	}
	try {
		localStorage.setItem(NAME, '');
		localStorage.removeItem(NAME);
	} catch {
		// No storage on this device.
	}
}

/** From now on: leaves for the empty page at `address` once another window wiped everything. */
export function followWipe(address: string): void {
	const leave = () => {
		for (const forget of holders) forget();
		startEmpty(address);
	};
	addEventListener('storage', ({ key }) => {
		if (key === NAME) leave();
	});
	if ('BroadcastChannel' in globalThis)
		new BroadcastChannel(NAME).addEventListener('message', leave);
}

/** Leaves for an empty page. What this one held does not come back, not out of the memory of the browser either. */
export function startEmpty(address: string): void {
	document.body.hidden = true;
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) location.reload();
	});
	location.replace(address);
}
