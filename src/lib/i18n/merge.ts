/**
 * Completes the words of a language with the Dutch ones while building, so that a phone only fetches
 * one file and a missing translation is seen: it shows the Dutch text with `[nl]` behind it.
 */

/** What a file of words may hold: mostly texts; a subject also has lists and facts about itself. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** Facts about a text, the same in every language and never shown: always the Dutch ones. */
const FACTS = 'meta';

// Keeps a Dutch text in one piece between text that runs the other way.
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** Marks a Dutch text as standing in for a missing translation. */
export function markDutch(text: string): string {
	return `${ISOLATE}${text} [nl]${END_ISOLATE}`;
}

/** The words of `lang`: its own, and the marked Dutch one for everything it lacks. */
export function mergeWords(lang: string, dutch: Json, own: Json | undefined): Json {
	if (typeof dutch === 'string') return typeof own === 'string' ? own : markDutch(dutch);
	if (isList(dutch)) return mergeList(lang, dutch, own);
	if (isObject(dutch)) return mergeObject(lang, dutch, isObject(own) ? own : {});
	return dutch;
}

function isList(value: Json | undefined): value is readonly Json[] {
	return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !isList(value);
}

/** A translated list counts only when it has as many parts: otherwise nobody knows which is missing. */
function mergeList(lang: string, dutch: readonly Json[], own: Json | undefined): Json {
	const translated = isList(own) && own.length === dutch.length ? own : [];
	return dutch.map((part, index) => mergeWords(lang, part, translated[index]));
}

function mergeObject(lang: string, dutch: JsonObject, own: JsonObject): JsonObject {
	const merged: Record<string, Json> = {};
	for (const [key, text] of Object.entries(dutch)) {
		if (key === FACTS) merged[key] = text;
		else if (PLURAL.test(key)) Object.assign(merged, pluralForms(lang, key, dutch, own));
		else merged[key] = mergeWords(lang, text, own[key]);
	}
	return merged;
}

/** Every plural form that `lang` knows: Arabic has six where Dutch has two. */
function pluralForms(lang: string, key: string, dutch: JsonObject, own: JsonObject): JsonObject {
	const base = PLURAL.exec(key)?.[1] ?? key;
	const forms: Record<string, Json> = {};
	for (const category of new Intl.PluralRules(lang).resolvedOptions().pluralCategories) {
		const form = `${base}_${category}`;
		const translation = own[form] ?? own[`${base}_other`];
		const text = dutch[form] ?? dutch[`${base}_other`] ?? dutch[key];
		forms[form] = mergeWords(lang, text ?? '', translation);
	}
	return forms;
}
