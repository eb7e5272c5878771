import { getContext, setContext } from 'svelte';

import * as format from './format';
import { directionOf, type Direction } from './languages';
import { pageHref, type PagePath } from './links';
import type { WordKey } from './namespaces';
import { hasText, translate, translateId, type Values } from './words';

const KEY = Symbol('words');

/**
 * Words and figures in the language of the page. The functions read the language when they are called,
 * so a template that uses them follows a change of language; they may be taken out of the object.
 */
export interface Words {
	readonly lang: string;
	readonly dir: Direction;
	t(this: void, key: WordKey, values?: Values): string;
	/** For keys made while running (`uitleg:${node.id}`). */
	tId(this: void, key: string, values?: Values): string;
	hasText(this: void, key: string): boolean;
	euro(this: void, amount: string, rounding?: format.WholeRounding): string;
	euroCents(this: void, amount: string): string;
	number(this: void, value: number | string): string;
	month(this: void, yearMonth: string): string;
	monthName(this: void, yearMonth: string, width?: 'long' | 'short'): string;
	day(this: void, isoDay: string): string;
	list(this: void, items: readonly string[], type?: 'and' | 'or'): string;
	href(this: void, path: PagePath): string;
}

/** Words in one language; `lang` is asked anew at each use. */
export function wordsIn(lang: () => string): Words {
	return {
		get lang() {
			return lang();
		},
		get dir() {
			return directionOf(lang());
		},
		t: (key, values) => translate(lang(), key, values),
		tId: (key, values) => translateId(lang(), key, values),
		hasText: (key) => hasText(lang(), key),
		euro: (amount, rounding) => format.euro(lang(), amount, rounding),
		euroCents: (amount) => format.euroCents(lang(), amount),
		number: (value) => format.number(lang(), value),
		month: (yearMonth) => format.month(lang(), yearMonth),
		monthName: (yearMonth, width) => format.monthName(lang(), yearMonth, width),
		day: (isoDay) => format.day(lang(), isoDay),
		list: (items, type) => format.list(lang(), items, type),
		href: (path) => pageHref(lang(), path)
	};
}

/** Called once, by the layout of all pages. */
export function setWords(lang: () => string): Words {
	return setContext(KEY, wordsIn(lang));
}

/** The words of the page, in any component below the layout. */
export function useWords(): Words {
	return getContext<Words>(KEY);
}
