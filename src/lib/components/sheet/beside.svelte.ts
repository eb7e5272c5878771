/**
 * The language that stands beside Dutch on the pages of a home visit: chosen at "Ik help iemand", kept in memory only.
 */
import type { Words } from '$lib/i18n/context';
import type { Namespace } from '$lib/i18n/namespaces';
import type * as Loaded from './beside-words.svelte.ts';

class Beside {
	/** '' for Dutch alone. */
	lang = $state('');
	/** Off for a while, without losing the choice. */
	isShown = $state(true);

	choose(lang: string): void {
		this.lang = lang;
		this.isShown = true;
	}
}

export const beside = new Beside();

/** What a page with two languages works with. */
export interface BesideWords {
	/** Everything that only two languages need; nothing for who has one. */
	readonly kit: typeof Loaded | null;
	/** The second language, while it is shown. */
	readonly words: Words | null;
	/** Chosen, but not on this device. */
	readonly isMissing: boolean;
}

/**
 * The language beside that of the page, with the words that the page needs of it. Whoever chose none fetches nothing.
 * Call it while a component is made.
 */
export function useBeside(page: Words, ...namespaces: Namespace[]): BesideWords {
	let kit = $state.raw<typeof Loaded | null>(null);
	/** The language of the page for which the kit has its words. */
	let ready = $state('');
	let second = $state.raw<Loaded.BesidePage | null>(null);
	$effect(() => {
		const { lang } = beside;
		const pageLang = page.lang;
		if (lang === '' && second === null) return;
		void import('./beside-words.svelte.ts').then(async (loaded) => {
			second ??= new loaded.BesidePage(namespaces);
			await second.show(pageLang, lang);
			kit = loaded;
			ready = lang === '' ? '' : pageLang;
		});
	});
	return {
		get kit() {
			return ready === page.lang ? kit : null;
		},
		get words() {
			return beside.isShown ? (second?.words ?? null) : null;
		},
		get isMissing() {
			return second?.isMissing ?? false;
		}
	};
}
