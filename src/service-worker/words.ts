/// <reference types="@sveltejs/kit" />
/** The words of the languages that were chosen on this device; Dutch is kept with the app itself. */
import { base, version } from '$service-worker';

import { wordFile } from './kept';
import { languages } from './languages';

declare const self: ServiceWorkerGlobalScope;

const LEADING = 'nl';
const PREFIX = 'words-';
const CACHE = PREFIX + version;

/** What `words/<lang>/teksten.json` holds: the content of each file under its address below `words/<lang>/`. */
type Words = Readonly<Record<string, unknown>>;

export function isWords(url: URL): boolean {
	return url.origin === self.location.origin && url.pathname.startsWith(`${base}/words/`);
}

/** Finds a file that is kept with the app itself. */
type Kept = (url: string) => Promise<Response | undefined>;

/** From what is kept, else from the network. */
export async function fetchWords(request: Request, kept: Kept): Promise<Response> {
	const path = new URL(request.url).pathname.slice(`${base}/words/`.length);
	const [lang = '', ...rest] = path.split('/');
	const words = await wordsOf(lang, kept);
	const file = rest.join('/').replace(/\.json$/, '');
	const content =
		words && (file === 'zoeken' ? searchList(words) : await withFacts(lang, file, words, kept));
	return content === undefined ? fetch(request) : Response.json(content);
}

/** Read once while the worker lives: a page asks for several files at once. */
const read = new Map<string, Promise<Words>>();

async function wordsOf(lang: string, kept: Kept): Promise<Words | undefined> {
	const known = read.get(lang);
	if (known) return known.catch(() => undefined);
	const file = wordFile(lang);
	const response = (await caches.match(file, { cacheName: CACHE })) ?? (await kept(file));
	if (!response) return undefined;
	const words = response.json() as Promise<Words>;
	read.set(lang, words);
	return words.catch(() => {
		// Damaged: the network has it whole.
		read.delete(lang);
		return undefined;
	});
}

/** The facts about a subject or a story (`meta`) are the Dutch ones in every language: kept once. */
async function withFacts(lang: string, file: string, words: Words, kept: Kept): Promise<unknown> {
	const content = words[file];
	if (lang === LEADING || content === undefined || !file.includes('/')) return content;
	const dutch = (await wordsOf(LEADING, kept))?.[file] as { readonly meta: unknown } | undefined;
	return dutch && { ...content, meta: dutch.meta };
}

/** What search looks in: `words/<lang>/zoeken.json`, made of the texts themselves. */
function searchList(words: Words): unknown[] | undefined {
	const asked = words['zoekwoorden'] as Record<string, unknown> | undefined;
	return (
		asked &&
		Object.entries(asked).map(([slug, woorden]) => {
			const { titel, kort } = words[`onderwerpen/${slug}`] as { titel: unknown; kort: unknown };
			return { slug, titel, kort, woorden };
		})
	);
}

/** Keeps all words of one language. Dutch, and an unknown language, have nothing to keep here. */
export async function keepLanguage(lang: string): Promise<void> {
	if (lang === LEADING || !languages.has(lang)) return;
	const cache = await caches.open(CACHE);
	const file = wordFile(lang);
	if (!(await cache.match(file))) await cache.add(new Request(file, { cache: 'no-cache' }));
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
