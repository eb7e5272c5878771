/// <reference types="@sveltejs/kit" />
/** What is kept for use without a connection. */
import { base, build, files, prerendered, version } from '$service-worker';
import type { PrecacheEntry } from 'workbox-precaching';

/** The empty page that any address starts from; the script then makes the page. */
export const SHELL = `${base}/404.html`;

const LEADING = 'nl';

/** Files for machines and shops, that the app itself never asks for. */
const NOT_FOR_THE_APP = ['/robots.txt', '/.well-known/', '/icons/app'];

/** Texts that `words/<lang>/teksten.json` holds as well: kept there only, which weighs less than half. */
const IN_ONE_FILE = /\/words\/[^/]+\/(onderwerpen|verhalen)\//;

/** All words of a language that are kept, as addresses. */
export function wordFiles(lang: string): string[] {
	return prerendered.filter(
		(path) => path.startsWith(`${base}/words/${lang}/`) && !IN_ONE_FILE.test(path)
	);
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
