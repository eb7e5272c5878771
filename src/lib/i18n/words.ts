import type { WordKey } from './namespaces';

/** What stands in the place of `{{name}}`. `count` also picks the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The content of a file of words. */
export interface WordTree {
	[key: string]: string | WordTree;
}

const NAMESPACE = ':';

/**
 * Files of words by language and namespace. A language that lacks a key has the marked Dutch text in its file already: see
 * merge.ts.
 */
const files = new Map<string, WordTree>();
const name = (lang: string, namespace: string) => lang + NAMESPACE + namespace;

/** Makes the words of one namespace in one language available. */
export function addWords(lang: string, namespace: string, words: WordTree): void {
	files.set(name(lang, namespace), words);
}

export function hasWords(lang: string, namespace: string): boolean {
	return files.has(name(lang, namespace));
}

/** What stands under a key: `start:vraag.titel` is `vraag`, `titel` in the file `start`. */
function found(lang: string, key: string): string | WordTree | undefined {
	const [namespace = '', path = ''] = key.split(NAMESPACE);
	let part: string | WordTree | undefined = files.get(name(lang, namespace));
	for (const step of path.split('.')) part = part instanceof Object ? part[step] : undefined;
	return part;
}

const rules = new Map<string, Intl.PluralRules>();

function pluralForm(lang: string, count: number): string {
	let rule = rules.get(lang);
	if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
	return rule.select(count);
}

/** The keys to look at, the first choice first: the form for nothing, of this number, of other numbers, no form. */
function candidates(lang: string, key: string, count: string | number | undefined): string[] {
	if (typeof count !== 'number') return [key];
	const forms = [`${key}_${pluralForm(lang, count)}`, `${key}_other`, key];
	return count === 0 ? [`${key}_zero`, ...forms] : forms;
}

function textOf(lang: string, key: string, values: Values): string | undefined {
	return candidates(lang, key, values.count)
		.map((one) => found(lang, one))
		.find((text) => typeof text === 'string');
}

/** The text of a key whose name is only known while running, such as the id of a step in a sum. */
export function translateId(lang: string, key: string, values: Values = {}): string {
	const text = textOf(lang, key, values);
	if (text === undefined) return missing(lang, key);
	return text.replaceAll(/{{(\w+)}}/g, (_, place: string) => String(values[place] ?? ''));
}

/** Whether there is a text for this key: for texts that are optional, such as a help line. */
export function hasText(lang: string, key: string): boolean {
	return textOf(lang, key, {}) !== undefined || textOf(lang, key, { count: 2 }) !== undefined;
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
