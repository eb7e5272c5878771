/**
 * Weighs what a phone has to fetch, compressed (kB of 1000 bytes), against the budgets. What a page needs before it is of
 * use is weighed with gzip, which every server has. What is fetched afterwards for offline is weighed as `PRECOMPRESS=1`
 * stores it beside each file, with Brotli (docs/hosting.md); the weight with gzip is shown as well.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { BUDGET, kB, offlineWeights, weigh } from './offline-weight.ts';
import { allPages, buildDir, dutchPages, htmlOf, languages } from './pages.ts';

/** Pages that do not calculate carry no decimal arithmetic; this text occurs in decimal.js only. */
const WITHOUT_SUMS = ['/', '/taal/'];
const DECIMAL = '[DecimalError]';

const failures: string[] = [];

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

// Every page is weighed, the Dutch ones are shown: other languages only differ in their words.
const weights = new Map(allPages().map((page) => [page, weighPage(page)]));
console.table(Object.fromEntries(dutchPages().map((page) => [page, weights.get(page)])));
const offline = offlineWeights();
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
