import type { AfterNavigate } from '@sveltejs/kit';

import { withoutLanguage } from '$lib/i18n/links';

const PICKER = '/taal/';

/**
 * Where this visit came from, in memory only: for "back", and for the language page, which returns to
 * the page it was opened from.
 */
class Journey {
	/** Path without language of the last page that was not the language page. */
	lastPage = $state('/');
	/** How many pages "back" can go without leaving the app. */
	#depth = $state(0);

	get canGoBack(): boolean {
		return this.#depth > 0;
	}

	/** Called after every navigation. `base` is the address of the start page. */
	moved(navigation: AfterNavigate, base: string): void {
		if (navigation.type === 'popstate') this.#depth += navigation.delta;
		else if (navigation.type !== 'enter') this.#depth += 1;
		const path = navigation.to ? withoutLanguage(navigation.to.url.pathname, base) : PICKER;
		if (path !== PICKER) this.lastPage = path;
	}

	/** A step through the history that was dropped half-way; the page is then opened by a step that counts as forward. */
	dropped(delta: number): void {
		this.#depth += delta - 1;
	}
}

export const journey = new Journey();
