import { resolve } from '$app/paths';
import type { RouteId } from '$app/types';

import { isLanguagePrefix, LEADING } from './languages';

type Filled<Path extends string> = Path extends `${infer Before}[${string}]${infer After}`
	? `${Before}${string}${Filled<After>}`
	: Path;

type PathOf<Id> = Id extends `/[[lang=taal]]${infer Path}` ? `${Filled<Path>}/` : never;

/** The address of a page without its language, with a slash at both ends: `/over/`. */
export type PagePath = PathOf<RouteId>;

/** The link to a page in a language. A page that does not exist fails to compile. */
export function pageHref(lang: string, path: PagePath): string {
	return resolve('/') + (lang === LEADING ? '' : `${lang}/`) + path.slice(1);
}

/** The path without base and language: `/en/over/` becomes `/over/`. `base` ends with a slash. */
export function withoutLanguage(pathname: string, base: string): string {
	const [first = '', ...rest] = pathname.slice(base.length).split('/');
	return '/' + (isLanguagePrefix(first) ? rest : [first, ...rest]).join('/');
}
