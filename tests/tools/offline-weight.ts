/** What is kept for use without a connection, weighed (kB of 1000 bytes), and the budgets of size.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { buildDir, languages } from './pages.ts';

/** kB: script of the start page; script and words before any page is of use; everything needed offline. */
export const BUDGET = { start: 60, page: 100, offline: 500 };

export function kB(content: string | Buffer): number {
	return gzipSync(content, { level: 9 }).length / 1000;
}

export function weigh(file: string): number {
	return kB(readFileSync(join(buildDir, file)));
}

function filesIn(folder: string): string[] {
	return (
		readdirSync(join(buildDir, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(buildDir, join(entry.parentPath, entry.name)))
			// Made by PRECOMPRESS=1, of the files themselves.
			.filter((file) => !/\.(br|gz)$/.test(file))
	);
}

function brotli(file: string): number {
	return brotliCompressSync(readFileSync(join(buildDir, file))).length / 1000;
}

/** Files for machines and shops; the service worker does not keep them (src/service-worker/kept.ts). */
const NOT_KEPT = /^(robots\.txt|\.well-known|schema|icons[\\/]app)/;

/** What the service worker fetches for Dutch and one other language, on the phone that has to fetch most. */
function weighOffline(weight: (file: string) => number) {
	const words = (lang: string) => weight(`words/${lang}/teksten.json`);
	const others = languages.filter((lang) => lang !== 'nl').map(words);
	const total = (files: readonly string[]) => files.reduce((all, file) => all + weight(file), 0);
	const parts = {
		app: total(filesIn('_app/immutable')),
		shell: total(['404.html', 'service-worker.js', ...filesIn('.').filter(isKept)]),
		Dutch: words('nl'),
		'largest other language': Math.max(0, ...others)
	};
	return { ...parts, total: Object.values(parts).reduce((a, b) => a + b) };
}

function isKept(file: string): boolean {
	return /^(icons|manifest|fonts)/.test(file) && !NOT_KEPT.test(file);
}

/** As `PRECOMPRESS=1` stores the files, and with gzip. */
export function offlineWeights() {
	return { brotli: weighOffline(brotli), gzip: weighOffline(weigh) };
}
