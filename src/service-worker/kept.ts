/// <reference types="@sveltejs/kit" />
/** What is kept for use without a connection. */
import { base, build, files, prerendered, version } from '$service-worker';
import type { PrecacheEntry } from 'workbox-precaching';

/** The empty page that any address starts from; the script then makes the page. */
export const SHELL = `${base}/404.html`;

const LEADING = 'nl';

/** Files for machines and shops, that the app itself never asks for. */
const NOT_FOR_THE_APP = ['/robots.txt', '/.well-known/', '/icons/app'];

/** All words of a language, as addresses. */
export function wordFiles(lang: string): string[] {
	return prerendered.filter((path) => path.startsWith(`${base}/words/${lang}/`));
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
	...wordFiles(LEADING).map(stamped),
	stamped(SHELL)
];
