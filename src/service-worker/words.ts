/// <reference types="@sveltejs/kit" />
/** The words of the languages that were chosen on this device; Dutch is kept with the app itself. */
import { base, version } from '$service-worker';

import { wordFiles } from './kept';

declare const self: ServiceWorkerGlobalScope;

const PREFIX = 'words-';
const CACHE = PREFIX + version;

export function isWords(url: URL): boolean {
	return url.origin === self.location.origin && url.pathname.startsWith(`${base}/words/`);
}

/** Finds a file that is kept with the app itself. */
type Kept = (url: string) => Promise<Response | undefined>;

/** From what is kept, else from the network: then the whole language is kept from now on. */
export async function fetchWords(request: Request, kept: Kept): Promise<Response> {
	const known = await caches.match(request, { cacheName: CACHE, ignoreSearch: true });
	return known ?? (await oneOfTheTexts(request.url, kept)) ?? fetch(request);
}

/** One text of a subject or a story, out of the file that holds them all. */
async function oneOfTheTexts(address: string, kept: Kept): Promise<Response | undefined> {
	const path = new URL(address).pathname.slice(`${base}/words/`.length);
	const [lang = '', ...rest] = path.split('/');
	const file = `${base}/words/${lang}/teksten.json`;
	const all = (await caches.match(file, { cacheName: CACHE })) ?? (await kept(file));
	const texts = (await all?.json()) as Record<string, unknown> | undefined;
	const text = texts?.[rest.join('/').replace(/\.json$/, '')];
	return text === undefined ? undefined : Response.json(text);
}

/** Keeps all words of one language. Dutch, and an unknown language, have nothing to keep here. */
export async function keepLanguage(lang: string): Promise<void> {
	if (lang === 'nl') return;
	const cache = await caches.open(CACHE);
	const missing: string[] = [];
	for (const path of wordFiles(lang)) if (!(await cache.match(path))) missing.push(path);
	await cache.addAll(missing.map((path) => new Request(path, { cache: 'no-cache' })));
}

/** A new version brings the words of the languages in use along: open windows and earlier choices. */
export async function keepUsedLanguages(): Promise<void> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const used = new Set(windows.map(({ url }) => firstSegment(new URL(url).pathname)));
	for (const name of await wordCaches()) {
		for (const { url } of await (await caches.open(name)).keys()) {
			used.add(firstSegment(new URL(url).pathname.replace('/words/', '/')));
		}
	}
	await Promise.all([...used].map(keepLanguage));
}

/** Drops the words of former versions. */
export async function forgetOldWords(): Promise<void> {
	const old = (await wordCaches()).filter((name) => name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function wordCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

function firstSegment(pathname: string): string {
	return pathname.slice(base.length + 1).split('/')[0] ?? '';
}
