const SIGNS = ['pointerdown', 'keydown', 'input', 'scroll'] as const;
const LOOK_EVERY = 5_000;

/**
 * Calls `onIdle` once nobody has touched the screen for `after` milliseconds, also when the phone slept in between. `after`
 * is asked anew each time. Returns the function that stops it.
 */
export function whenIdle(after: () => number, onIdle: () => void): () => void {
	let last = Date.now();
	const look = () => {
		if (Date.now() - last < after()) return;
		stop();
		onIdle();
	};
	const touched = () => {
		look();
		last = Date.now();
	};
	const timer = setInterval(look, LOOK_EVERY);
	const options = { capture: true, passive: true };
	for (const sign of SIGNS) addEventListener(sign, touched, options);
	document.addEventListener('visibilitychange', look);
	function stop() {
		clearInterval(timer);
		for (const sign of SIGNS) removeEventListener(sign, touched, options);
		document.removeEventListener('visibilitychange', look);
	}
	return stop;
}
