/** Weighs what a phone has to fetch, compressed (gzip -9, kB of 1000 bytes), against the budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { allPages, buildDir, dutchPages, htmlOf, languages } from './pages.ts';

/** kB: script and words before the start page, or any page, is of use; everything needed offline. */
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
	return readdirSync(join(buildDir, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(buildDir.length + 1));
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

function weighPage(page: string) {
	const html = htmlOf(page);
	const scripts = links(html, 'modulepreload');
	// The words stand in the page itself, as data.
	const words = [...html.matchAll(/<script type="application\/json"[^>]*>(.*?)<\/script>/gs)];
	const size = sum(scripts) + kB(words.map(([, text]) => text).join(''));
	within(page, size, page === '/' ? BUDGET.start : BUDGET.page);
	const text = scripts.map((file) => readFileSync(join(buildDir, file), 'utf8')).join('');
	if (WITHOUT_SUMS.includes(page) && text.includes(DECIMAL)) {
		failures.push(`${page}: carries decimal.js, but does not calculate`);
	}
	return {
		'script and words': size.toFixed(1),
		files: scripts.length,
		styles: sum(links(html, 'stylesheet')).toFixed(1),
		html: kB(html).toFixed(1)
	};
}

function weighOffline() {
	// Subjects and stories are kept in one file, teksten.json; apart they are for a first visit.
	const keptWords = (file: string) => !/[\\/](onderwerpen|verhalen)[\\/]/.test(file);
	const words = (lang: string) => sum(filesIn(`words/${lang}`).filter(keptWords));
	const others = languages.filter((lang) => lang !== 'nl').map(words);
	const parts = {
		app: sum(filesIn('_app/immutable')),
		shell: weigh('404.html') + weigh('service-worker.js'),
		Dutch: words('nl'),
		'largest other language': Math.max(0, ...others)
	};
	const total = Object.values(parts).reduce((a, b) => a + b);
	within('offline', total, BUDGET.offline);
	return { ...parts, total };
}

// Every page is weighed, the Dutch ones are shown: other languages only differ in their words.
const weights = new Map(allPages().map((page) => [page, weighPage(page)]));
console.table(Object.fromEntries(dutchPages().map((page) => [page, weights.get(page)])));
console.table(
	Object.fromEntries(Object.entries(weighOffline()).map(([part, size]) => [part, size.toFixed(1)]))
);

for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
