/**
 * The files of words: one line for each `locales/nl/<namespace>.json`. It only serves the types (a key
 * that does not exist fails to compile); a test compares it with the folder.
 */
import type algemeen from '../../../locales/nl/algemeen.json';
import type over from '../../../locales/nl/over.json';
import type start from '../../../locales/nl/start.json';
import type taal from '../../../locales/nl/taal.json';

export interface WordFiles {
	algemeen: typeof algemeen;
	over: typeof over;
	start: typeof start;
	taal: typeof taal;
}

export type Namespace = keyof WordFiles;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

type Leaves<Words, Prefix extends string = ''> = {
	[Key in keyof Words & string]: Words[Key] extends string
		? `${Prefix}${WithoutPlural<Key>}`
		: Leaves<Words[Key], `${Prefix}${Key}.`>;
}[keyof Words & string];

/** `namespace:nested.key`, without the plural ending. */
export type WordKey = {
	[Name in Namespace]: `${Name}:${Leaves<WordFiles[Name]>}`;
}[Namespace];
