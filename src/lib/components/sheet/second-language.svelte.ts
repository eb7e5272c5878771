import { wordsIn, type Words } from '$lib/i18n/context';
import { LEADING } from '$lib/i18n/languages';
import { loadWords } from '$lib/i18n/load';
import type { Namespace } from '$lib/i18n/namespaces';
import { keepLanguageOffline } from '$lib/offline/update.svelte';

/** Words of a second language beside those of the page, once they are there. */
export class SecondLanguage {
	words = $state.raw<Words | null>(null);
	/** Not on this device, and no connection. */
	isMissing = $state(false);
	readonly #namespaces: readonly Namespace[];
	#asked = 0;

	constructor(...namespaces: Namespace[]) {
		this.#namespaces = namespaces;
	}

	/** '' for none. */
	async choose(lang: string): Promise<void> {
		const asked = ++this.#asked;
		this.isMissing = false;
		if (lang === '') {
			this.words = null;
			return;
		}
		try {
			// Dutch beside Dutch would help nobody.
			await loadWords({ fetch }, lang, ['algemeen', ...this.#namespaces], true);
			if (asked !== this.#asked) return;
			this.words = wordsIn(() => lang);
			if (lang !== LEADING) keepLanguageOffline(lang);
		} catch {
			if (asked !== this.#asked) return;
			this.words = null;
			this.isMissing = true;
		}
	}
}
