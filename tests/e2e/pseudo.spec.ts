/**
 * Every page in the language that nobody speaks: a text that does not stand between its brackets does not come from the
 * files of words. Its texts are two fifths longer than Dutch, and still have to fit.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';

import { expect, test, type Page } from '@playwright/test';

import { startSite, stopSite } from '../tools/static-site';
import { sideways } from './interview-steps';
import { open } from './open';
import { fromResult, openResult } from './result-steps';

const FOLDER = process.env.PSEUDO_DIR ?? 'build-pseudo';

/** Outside the brackets by right: names, and what Intl writes (in Dutch here). */
const KNOWN =
	/EUPL-1\.2|\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b|\ben\b|\bof\b|\bt\/m\b/giu;

/** Names of gemeenten, which have a pack. */
const PLACES = new Set(
	readdirSync('src/lib/figures/gemeenten')
		.map((file) => readFileSync(`src/lib/figures/gemeenten/${file}`, 'utf8'))
		.flatMap((pack) => /\bnaam: '([^']+)'/.exec(pack)?.[1] ?? [])
);

let url: string;
let server: Server;

test.beforeAll(async () => {
	if (process.env.PSEUDO_DIR === undefined) {
		execFileSync('npm', ['run', '--silent', 'build'], {
			env: { ...process.env, PSEUDO: '1', BUILD_DIR: FOLDER, KIT_OUT_DIR: '.svelte-kit-pseudo' },
			stdio: 'pipe'
		});
	}
	({ url, server } = await startSite(() => FOLDER));
});

test.afterAll(() => stopSite(server));

/** Text of the page that stands outside brackets, and names for a screen reader without any. */
function outside(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const silent = 'script, style, noscript, template, [hidden], [translate="no"]';
		const foreign = (element: Element | null) => element?.closest('[lang]:not([lang="zz"])');
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		let depth = 0;
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (node.parentElement?.closest(silent) || foreign(node.parentElement)) continue;
			let loose = '';
			for (const letter of node.data) {
				if (letter === '⟦') depth += 1;
				else if (letter === '⟧') depth -= 1;
				else if (depth <= 0) loose += letter;
			}
			found.push(loose);
		}
		for (const element of document.body.querySelectorAll(
			'[aria-label], [alt], [placeholder], [title]'
		)) {
			if (foreign(element)) continue;
			for (const name of ['aria-label', 'alt', 'placeholder', 'title']) {
				const value = element.getAttribute(name) ?? '';
				if (!value.includes('⟦')) found.push(value);
			}
		}
		return found;
	});
}

async function check(page: Page, name: string): Promise<void> {
	const loose = (await outside(page))
		.map((text) => text.replace(KNOWN, '').trim())
		.filter((text) => /\p{L}{2,}/u.test(text) && !PLACES.has(text));
	expect.soft(loose, name).toEqual([]);
	expect.soft(await sideways(page), `${name} is too wide`).toBe(0);
}

test('every page that was built', async ({ page }) => {
	test.setTimeout(300_000);
	const pages = readdirSync(`${FOLDER}/zz`, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|[\\/])index\.html$/.test(file))
		.map((file) => `/zz/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
		// Subjects and stories look alike: the first few of each.
		.filter((path) => !/\/(rechten|verhalen)\/[d-z]/.test(path));
	expect(pages.length).toBeGreaterThan(20);
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of pages) {
		await open(page, url + path);
		await check(page, path);
	}
});

test('the result and what lies behind it', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 320, height: 640 });
	await openResult(page, `${url}/zz`);
	await check(page, '/uitkomst/');
	for (const path of [
		'/uitkomst/maanden/',
		'/uitkomst/uren/',
		'/uitkomst/waarom/',
		'/meldkaart/',
		'/vergelijken/',
		'/januari/',
		'/delen/'
	]) {
		await fromResult(page, `/zz${path}`);
		await check(page, path);
		await page.goBack();
		await page.waitForURL(/\/uitkomst\/$/);
	}
});
