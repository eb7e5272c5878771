/**
 * Weighs what a phone has to fetch, compressed (kB of 1000 bytes), against the budgets. What a page needs before it is of
 * use is weighed with gzip, which every server has. What is fetched afterwards for offline is weighed as `PRECOMPRESS=1`
 * stores it beside each file, with Brotli (docs/hosting.md); the weight with gzip is shown as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { allPages, buildDir, dutchPages, htmlOf, languages } from './pages.ts';

/** kB: script of the start page; script and words before any page is of use; everything needed offline. */
const BUDGET = { start: 60, page: 100, offline: 500 };

/** Pages that do not calculate carry no decimal arithmetic; this text occurs in decimal.js only. */
const WITHOUT_SUMS = ['/', '/taal/'];
const DECIMAL = '[DecimalError]';

const failures: string[] = [];

function kB(content: string | Buffer): number {
	return gzipSync(content, { level: 9 }).length / 1000;
}

function weigh(file: string): number {
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

function sum(files: readonly string[]): number {
	return files.reduce((total, file) => total + weigh(file), 0);
}

function links(html: string, rel: string): string[] {
	return [...html.matchAll(/<link [^>]*>/g)]
		.map(([link]) => link)
		.filter((link) => link.includes(`rel="${rel}"`))
		.map((link) => /href="[./]*([^"]+)"/.exec(link)?.[1] ?? '');
}

function within(name: string, size: number, budget: number): void {
	if (size > budget) failures.push(`${name}: ${size.toFixed(1)} kB is over ${budget} kB`);
}

function isStart(page: string): boolean {
	return page === '/' || languages.some((lang) => page === `/${lang}/`);
}

function weighPage(page: string) {
	const html = htmlOf(page);
	const scripts = links(html, 'modulepreload');
	// The words stand in the page itself, as data.
	const words = [...html.matchAll(/<script type="application\/json"[^>]*>(.*?)<\/script>/gs)];
	const script = sum(scripts);
	const size = script + kB(words.map(([, text]) => text).join(''));
	if (isStart(page)) within(`${page}, script`, script, BUDGET.start);
	within(page, size, BUDGET.page);
	const text = scripts.map((file) => readFileSync(join(buildDir, file), 'utf8')).join('');
	if (WITHOUT_SUMS.includes(page) && text.includes(DECIMAL)) {
		failures.push(`${page}: carries decimal.js, but does not calculate`);
	}
	return {
		script: script.toFixed(1),
		'script and words': size.toFixed(1),
		files: scripts.length,
		styles: sum(links(html, 'stylesheet')).toFixed(1),
		html: kB(html).toFixed(1)
	};
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

// Every page is weighed, the Dutch ones are shown: other languages only differ in their words.
const weights = new Map(allPages().map((page) => [page, weighPage(page)]));
console.table(Object.fromEntries(dutchPages().map((page) => [page, weights.get(page)])));
const offline = { brotli: weighOffline(brotli), gzip: weighOffline(weigh) };
console.table(
	Object.fromEntries(
		Object.entries(offline.brotli).map(([part, size]) => [
			part,
			{ brotli: size.toFixed(1), gzip: offline.gzip[part as keyof typeof offline.gzip].toFixed(1) }
		])
	)
);
within('offline', offline.brotli.total, BUDGET.offline);

for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
