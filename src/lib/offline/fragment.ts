/** The part of the address behind the `#`. A browser never sends it to a server. */

/**
 * Takes `#name=value` out of the address and returns the value. It is gone from the address, and so
 * from the history, at once.
 */
export function takeFragment(name: string): string | undefined {
	const start = `#${name}=`;
	if (!location.hash.startsWith(start)) return undefined;
	const value = location.hash.slice(start.length);
	history.replaceState(history.state, '', location.pathname + location.search);
	return value;
}
