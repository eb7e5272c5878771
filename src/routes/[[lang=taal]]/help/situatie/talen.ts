import { getContext, setContext } from 'svelte';

import type { Words } from '$lib/i18n/context';

const KEY = Symbol('second language');

/** The second language of the form, for every label in it. */
export function setSecond(second: () => Words | null): void {
	setContext(KEY, second);
}

export function useSecond(): () => Words | null {
	return getContext<() => Words | null>(KEY);
}
