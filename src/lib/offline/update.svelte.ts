import { resolve } from '$app/paths';
import type { Workbox } from 'workbox-window';

import { ownScript } from './own-script';

/** Makes the text that carries the state of the page through a reload, for behind the `#`. */
export type Handover = () => string | undefined | Promise<string | undefined>;

/**
 * A new version of the app. It waits until the person agrees: amounts never change under someone's
 * hands. With two windows open, one may agree; the other then asks as well before it reloads.
 */
class AppUpdate {
	/** A new version is ready, and the person has not said "later". */
	offered = $state(false);
	#accepted = false;
	#inControl = false;
	#workbox: Workbox | undefined;
	#handover: Handover | undefined;

	/** The page that holds answers says how they travel through the reload. Returns the undo. */
	carry(handover: Handover): () => void {
		this.#handover = handover;
		return () => {
			if (this.#handover === handover) this.#handover = undefined;
		};
	}

	accept(): void {
		this.#accepted = true;
		if (this.#inControl) void this.#reload();
		else this.#workbox?.messageSkipWaiting();
	}

	later(): void {
		this.offered = false;
	}

	listen(workbox: Workbox): void {
		this.#workbox = workbox;
		// The first worker of all, seen by a page that was loaded again while it installed, is no new version.
		let isControlled = navigator.serviceWorker.controller !== null;
		workbox.addEventListener('waiting', () => {
			if (isControlled) this.offered = true;
		});
		workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
			const isFirst = !isControlled;
			isControlled = true;
			if (isFirst || (!isUpdate && !isExternal)) return;
			this.#inControl = true;
			if (this.#accepted) void this.#reload();
			else this.offered = true;
		});
	}

	async #reload(): Promise<void> {
		const state = await this.#handover?.();
		if (state) history.replaceState(history.state, '', `#${state}`);
		location.reload();
	}
}

export const appUpdate = new AppUpdate();

/** Registers the service worker, and looks for a new version whenever the person comes back. */
export async function startOffline(): Promise<void> {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const { Workbox } = await import('workbox-window');
	const workbox = new Workbox(ownScript(`${resolve('/')}service-worker.js`));
	appUpdate.listen(workbox);
	try {
		await workbox.register();
	} catch {
		// A browser that refuses: the app works, with a connection.
		return;
	}
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible' && navigator.onLine) void workbox.update();
	});
}

/** Asks the service worker to keep all words of this language, for when there is no connection. */
export function keepLanguageOffline(lang: string): void {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	void navigator.serviceWorker.ready.then(({ active }) =>
		active?.postMessage({ type: 'LANGUAGE', lang })
	);
}
