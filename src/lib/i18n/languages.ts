/** The languages, derived from the folders of /locales: a new folder that is complete enough is a new language. */

export type Direction = 'ltr' | 'rtl';

export interface Language {
	/** BCP 47 tag: the name of the folder, and the first part of the address. */
	readonly lang: string;
	/** The name in the language itself, in its own script. */
	readonly name: string;
	readonly nameInDutch: string;
	readonly dir: Direction;
}

/** Dutch leads: it has no prefix in the address, and only its text holds. */
export const LEADING = 'nl';

/** Every language that is complete enough to be offered: Dutch first, then by tag. */
export const languages: readonly Language[] = __LANGUAGES__;

/** Whether this first part of an address is a language other than Dutch. */
export function isLanguagePrefix(segment: string): boolean {
	return segment !== LEADING && languages.some(({ lang }) => lang === segment);
}

/** The direction in which a language is written; unknown languages run from left to right. */
export function directionOf(lang: string): Direction {
	return languages.find((language) => language.lang === lang)?.dir ?? 'ltr';
}
