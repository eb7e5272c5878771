/** The built pages keep to their own policy, in every file and in every state of an app in use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { allPages, buildDir, dutchSamples, htmlOf } from '../tools/pages';
import { kies, totUitkomst, verder } from './interview-steps';
import { open } from './open';

test.use({ serviceWorkers: 'allow' });

/** The two announced links out; they are followed only when someone taps them. */
const LOADS =
	/<(script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?\b(src|href)="(https?:)?\/\//;

test('every page and the shell carry the policy, and load nothing of another host', () => {
	const pages = allPages().map((page) => [page, htmlOf(page)] as const);
	const shell = ['404.html', readFileSync(join(buildDir, '404.html'), 'utf8')] as const;
	expect(pages.length).toBeGreaterThan(100);
	for (const [page, html] of [...pages, shell]) {
		const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(policy, page).toContain("default-src 'none'");
		expect(policy, page).toContain("require-trusted-types-for 'script'");
		expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval/);
		expect(html, page).not.toMatch(LOADS);
		expect(html, page).not.toMatch(/\son[a-z]+="/);
		// The policy comes before anything it is about, but for the one script of the app itself.
		const before = html.slice(0, html.indexOf('http-equiv'));
		expect(before.match(/<script/g) ?? [], page).toHaveLength(1);
		expect(before, page).toMatch(/<script src="[./]*\/?start-niet\.js" async>/);
	}
});

/** Collects what the browser holds against the pages, from their first moment. */
async function complaints(page: Page): Promise<string[]> {
	const found: string[] = [];
	await page.exposeFunction('complain', (text: string) => found.push(text));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			(globalThis as unknown as { complain: (text: string) => void }).complain(
				`${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`
			)
		);
	});
	return found;
}

test('nothing breaks the policy: all pages, an interview, its result, and offline', async ({
	page,
	context,
	baseURL
}) => {
	test.slow();
	const broken = await complaints(page);
	const hosts = new Set<string>();
	context.on('request', (request) => hosts.add(new URL(request.url()).origin));
	for (const path of dutchSamples()) await open(page, path);
	await open(page, '/vragen/werken/');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('14,99');
	await verder(page);
	await page.locator('#vraag-uren').fill('12');
	await verder(page);
	await totUitkomst(page, 'nl');
	await page.locator('main a[href$="/uitkomst/uren/"]').first().click();
	await expect(page.locator('#uren-schuif')).toBeVisible();
	await context.setOffline(true);
	for (const path of ['/', '/rechten/giften/', '/uitkomst/']) await open(page, path);
	expect(broken).toEqual([]);
	expect([...hosts]).toEqual([baseURL]);
});

test('a text is not made into a script, nor a worker of another site into a worker', async ({
	page
}) => {
	await open(page, '/');
	const refused = await page.evaluate(() => {
		const attempt = (doing: () => void) => {
			try {
				doing();
				return 'done';
			} catch (error) {
				return (error as Error).name;
			}
		};
		return [
			attempt(() => (document.body.innerHTML = '<img src=x onerror=alert(1)>')),
			attempt(() => document.createElement('script').setAttribute('src', '/x.js')),
			attempt(() => new Worker('/x.js'))
		];
	});
	expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
