/**
 * The files of words: one line for each `locales/nl/<namespace>.json`. It only serves the types (a key
 * that does not exist fails to compile); a test compares it with the folder.
 */
import type aandacht from '../../../locales/nl/aandacht.json';
import type afdruk from '../../../locales/nl/afdruk.json';
import type algemeen from '../../../locales/nl/algemeen.json';
import type balie from '../../../locales/nl/balie.json';
import type bewaren from '../../../locales/nl/bewaren.json';
import type brief from '../../../locales/nl/brief.json';
import type delen from '../../../locales/nl/delen.json';
import type gemeenten from '../../../locales/nl/gemeenten.json';
import type giften from '../../../locales/nl/giften.json';
import type helpen from '../../../locales/nl/helpen.json';
import type januari from '../../../locales/nl/januari.json';
import type klopt from '../../../locales/nl/klopt.json';
import type melden from '../../../locales/nl/melden.json';
import type misIkIets from '../../../locales/nl/mis-ik-iets.json';
import type naast from '../../../locales/nl/naast.json';
import type nood from '../../../locales/nl/nood.json';
import type over from '../../../locales/nl/over.json';
import type rechten from '../../../locales/nl/rechten.json';
import type start from '../../../locales/nl/start.json';
import type taal from '../../../locales/nl/taal.json';
import type uitkomst from '../../../locales/nl/uitkomst.json';
import type uitleg from '../../../locales/nl/uitleg.json';
import type vergelijken from '../../../locales/nl/vergelijken.json';
import type vragenGeld from '../../../locales/nl/vragen-geld.json';
import type vragenGezin from '../../../locales/nl/vragen-gezin.json';
import type vragenThuis from '../../../locales/nl/vragen-thuis.json';
import type vragenWerken from '../../../locales/nl/vragen-werken.json';
import type vragen from '../../../locales/nl/vragen.json';

export interface WordFiles {
	aandacht: typeof aandacht;
	afdruk: typeof afdruk;
	algemeen: typeof algemeen;
	balie: typeof balie;
	bewaren: typeof bewaren;
	brief: typeof brief;
	delen: typeof delen;
	gemeenten: typeof gemeenten;
	giften: typeof giften;
	helpen: typeof helpen;
	januari: typeof januari;
	klopt: typeof klopt;
	melden: typeof melden;
	'mis-ik-iets': typeof misIkIets;
	naast: typeof naast;
	nood: typeof nood;
	over: typeof over;
	rechten: typeof rechten;
	start: typeof start;
	taal: typeof taal;
	uitkomst: typeof uitkomst;
	uitleg: typeof uitleg;
	vergelijken: typeof vergelijken;
	vragen: typeof vragen;
	'vragen-geld': typeof vragenGeld;
	'vragen-gezin': typeof vragenGezin;
	'vragen-thuis': typeof vragenThuis;
	'vragen-werken': typeof vragenWerken;
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
