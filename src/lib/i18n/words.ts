import { createInstance } from 'i18next';

import type { WordKey } from './namespaces';

/** What stands in the place of `{{name}}`. `count` also picks the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The content of a file of words. */
export interface WordTree {
	[key: string]: string | WordTree;
}

const NAMESPACE = ':';

const i18n = createInstance();
void i18n.init({
	initAsync: false,
	// A language that lacks a key has the marked Dutch text in its file already: see merge.ts.
	fallbackLng: false,
	lng: 'nl',
	ns: [],
	resources: {},
	nsSeparator: NAMESPACE,
	// Svelte escapes what it shows.
	interpolation: { escapeValue: false }
});

/** Makes the words of one namespace in one language available. */
export function addWords(lang: string, namespace: string, words: WordTree): void {
	i18n.addResourceBundle(lang, namespace, words);
}

/** What a language says itself where Intl does not know it: `intl` in its `meta.json`. Months from January on. */
export interface OwnIntl {
	readonly months: readonly string[];
	readonly and: string;
	readonly or: string;
}

/** Comes with the words of every page; nothing for a language that Intl knows. */
export function intlOf(lang: string): OwnIntl | undefined {
	return i18n.getResource(lang, 'algemeen', 'intl') as OwnIntl | undefined;
}

export function hasWords(lang: string, namespace: string): boolean {
	return i18n.hasResourceBundle(lang, namespace);
}

/** The text of a key whose name is only known while running, such as the id of a step in a sum. */
export function translateId(lang: string, key: string, values: Values = {}): string {
	if (!i18n.exists(key, { lng: lang, ...values })) return missing(lang, key);
	return i18n.t(key, { lng: lang, ...values });
}

/** Whether there is a text for this key: for texts that are optional, such as a help line. */
export function hasText(lang: string, key: string): boolean {
	return i18n.exists(key, { lng: lang }) || i18n.exists(key, { lng: lang, count: 2 });
}

export function translate(lang: string, key: WordKey, values?: Values): string {
	return translateId(lang, key, values);
}

/** A build and a test stop at a missing text; a person sees the last part of the key instead. */
function missing(lang: string, key: string): string {
	if (import.meta.env.DEV || import.meta.env.SSR) {
		throw new Error(`no text for "${key}" in "${lang}": is its namespace loaded by this page?`);
	}
	return key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf(NAMESPACE)) + 1);
}
