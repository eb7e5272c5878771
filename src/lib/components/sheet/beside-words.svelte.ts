/** What a page needs only when two languages stand on it: fetched then. */
import { LEADING } from '$lib/i18n/languages';
import { loadWords } from '$lib/i18n/load';
import type { Namespace } from '$lib/i18n/namespaces';
import { SecondLanguage } from './second-language.svelte.ts';

export { default as Talen } from './Talen.svelte';
export { otherText } from '$lib/components/text/other';

/** The words of both languages. On a page in the second language itself Dutch stands beside it. */
export class BesidePage extends SecondLanguage {
	constructor(namespaces: readonly Namespace[]) {
		super('naast', ...namespaces);
	}

	async show(page: string, lang: string): Promise<void> {
		// The switch has its words before it appears.
		if (lang !== '') await loadWords({ fetch }, page, ['naast']);
		await this.choose(lang === page ? LEADING : lang);
	}
}
