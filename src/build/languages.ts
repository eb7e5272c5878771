/**
 * Which languages a build has, from the folders of /locales. Runs in Node, while a build or the development server starts;
 * the app gets the outcome as a constant.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isOffered, share, type Pair, type Shares } from '../lib/i18n/completeness.ts';
import type { Json } from '../lib/i18n/merge.ts';
import { PSEUDO } from '../lib/i18n/pseudo.ts';

const FOLDER = join(import.meta.dirname, '../../locales');
const LEADING = 'nl';

/** Beside the words: facts of the language, and the translators' list of legal terms. */
const NO_WORDS = ['meta.json', 'begrippen.json'];

interface Meta {
	readonly name: string;
	readonly nameInDutch: string;
	readonly dir: 'ltr' | 'rtl';
	readonly reviewedBy: string | null;
	readonly notes?: LanguageNotes;
}

/** What the language page says about a translation, in that language itself. */
export interface LanguageNotes {
	/** "Computervertaling, niet nagekeken." */
	readonly unreviewed: string;
	/** "{{share}}% is vertaald." */
	readonly share: string;
}

/** A language as the app knows it. */
export interface BuiltLanguage {
	readonly lang: string;
	readonly name: string;
	readonly nameInDutch: string;
	readonly dir: 'ltr' | 'rtl';
}

/** What the language page tells besides. */
export interface BuiltNotes {
	readonly lang: string;
	readonly reviewed: boolean;
	/** How much is translated, in whole per cents, rounded down. */
	readonly percent: number;
	readonly notes: LanguageNotes | null;
}

function read<Content>(path: string): Content {
	return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

function pairs(lang: string, folder: string): Pair[] {
	return readdirSync(`${FOLDER}/${LEADING}${folder}`)
		.filter((file) => file.endsWith('.json') && !NO_WORDS.includes(file))
		.map((file) => {
			const own = `${FOLDER}/${lang}${folder}/${file}`;
			return {
				dutch: read<Json>(`${FOLDER}/${LEADING}${folder}/${file}`),
				own: existsSync(own) ? read<Json>(own) : undefined
			};
		});
}

/** How complete a language is, by its files. */
export function sharesOf(lang: string): Shares {
	if (lang === LEADING) return { screens: 1, subjects: 1 };
	return {
		screens: share(pairs(lang, '')),
		subjects: share([...pairs(lang, '/onderwerpen'), ...pairs(lang, '/verhalen')])
	};
}

/** Every folder with a language in it, complete or not: Dutch first, then by tag. */
export function languageFolders(): string[] {
	const rank = (lang: string) => (lang === LEADING ? '' : lang);
	return readdirSync(FOLDER)
		.filter((lang) => existsSync(`${FOLDER}/${lang}/meta.json`))
		.sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}

/**
 * The languages that a build has: those that are complete enough. With `pseudo` the language that nobody speaks comes
 * with them; a build for it (`only`) has just that one and Dutch.
 */
export function offeredLanguages(pseudo: false | 'too' | 'only' = pseudoWanted()): string[] {
	const offered = languageFolders().filter((lang) => isOffered(sharesOf(lang)));
	if (pseudo === 'only') return [LEADING, PSEUDO];
	return pseudo === 'too' ? [...offered, PSEUDO] : offered;
}

function pseudoWanted(): false | 'only' {
	return process.env.PSEUDO === '1' ? 'only' : false;
}

function metaOf(lang: string): Meta {
	if (lang !== PSEUDO) return read<Meta>(`${FOLDER}/${lang}/meta.json`);
	return { name: '⟦Žž⟧', nameInDutch: '⟦Pšéûdö⟧', dir: 'ltr', reviewedBy: null };
}

export function builtLanguages(langs: readonly string[]): BuiltLanguage[] {
	return langs.map((lang) => {
		const { name, nameInDutch, dir } = metaOf(lang);
		return { lang, name, nameInDutch, dir };
	});
}

export function builtNotes(langs: readonly string[]): BuiltNotes[] {
	return langs.map((lang) => {
		const { reviewedBy, notes } = metaOf(lang);
		const { screens, subjects } = lang === PSEUDO ? { screens: 1, subjects: 1 } : sharesOf(lang);
		return {
			lang,
			reviewed: lang === LEADING || reviewedBy !== null,
			percent: Math.floor(Math.min(screens, subjects) * 100),
			notes: notes ?? null
		};
	});
}
