import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';

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

	/** Where the page was left that "back" now leads to; `null` when the visit is no way back. */
	leftAt: { readonly x: number; readonly y: number } | null = null;

	get canGoBack(): boolean {
		return this.#depth > 0;
	}

	/** Called before every navigation: only then the place is known that it goes back to. */
	leaving(navigation: BeforeNavigate): void {
		this.leftAt = navigation.type === 'popstate' ? (navigation.to?.scroll ?? null) : null;
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
