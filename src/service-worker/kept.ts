/// <reference types="@sveltejs/kit" />
/** What is kept for use without a connection. */
import { base, build, files, version } from '$service-worker';
import type { PrecacheEntry } from 'workbox-precaching';

/** The empty page that any address starts from; the script then makes the page. */
export const SHELL = `${base}/404.html`;

const LEADING = 'nl';

/** Files for machines and shops, that the app itself never asks for. */
const NOT_FOR_THE_APP = ['/robots.txt', '/.well-known/', '/schema/', '/icons/app'];

/** All words of a language in one file: the small files that a first visit fetches stand in it. */
export function wordFile(lang: string): string {
	return `${base}/words/${lang}/teksten.json`;
}

function stamped(url: string): PrecacheEntry {
	return { url, revision: version };
}

/** The shell, every script and style, the static files and the Dutch words. */
export const kept: PrecacheEntry[] = [
	...build.map((url) => ({ url, revision: null })),
	...files
		.filter((url) => !NOT_FOR_THE_APP.some((path) => url.startsWith(base + path)))
		.map(stamped),
	stamped(wordFile(LEADING)),
	stamped(SHELL)
];
