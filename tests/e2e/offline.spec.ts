import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';

import { expect, test, type Page } from '@playwright/test';

import { buildDir, dutchSamples } from '../tools/pages';
import { startSite, stopSite } from '../tools/static-site';
import { open } from './open';

const NEXT = `${buildDir}-next`;

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

let folder = buildDir;
let url: string;
let server: Server;

test.beforeEach(async () => {
	folder = buildDir;
	({ url, server } = await startSite(() => folder));
});

test.afterEach(async () => {
	if (server.listening) await stopSite(server);
});

/** Waits until the service worker has everything it keeps. */
async function kept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('after one visit every page works with the server gone', async ({ page, context }) => {
	test.slow();
	await open(page, `${url}/`);
	await kept(page);
	await stopSite(server);
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u weten?');
	for (const path of dutchSamples()) {
		await open(page, url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto(`${url}/over?x=1`);
	await expect(page).toHaveURL(`${url}/over/?x=1`);
	await page.goto(`${url}/bestaat-niet/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
});

test('loaded again while the first worker installs: that is no new version', async ({ page }) => {
	for (const wait of [300, 1200]) {
		await page.goto(`${url}/`);
		await page.waitForTimeout(wait);
		await open(page, `${url}/ar/`);
	}
	await kept(page);
	// The library tells of a waiting worker after a fifth of a second.
	await page.waitForTimeout(1000);
	await expect(page.getByText('توجد نسخة جديدة')).toBeHidden();
});

test('a language that was chosen works offline, in its own language from the start', async ({
	page,
	context
}) => {
	await open(page, `${url}/`);
	await kept(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect
		.poll(() => page.evaluate(async () => Boolean(await caches.match('/words/en/teksten.json'))))
		.toBe(true);
	await stopSite(server);
	await context.setOffline(true);
	const response = await page.goto(`${url}/en/over/`);
	expect(await response?.text()).toContain('<html lang="en" dir="ltr"');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this app');
});

test.describe('a new version', () => {
	test.beforeAll(() => {
		execFileSync('npm', ['run', '--silent', 'build'], {
			env: {
				...process.env,
				APP_VERSION: 'next',
				BUILD_DIR: NEXT,
				KIT_OUT_DIR: `.svelte-kit-${NEXT}`
			},
			stdio: 'pipe'
		});
	});

	async function deployed(page: Page): Promise<void> {
		folder = NEXT;
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	}

	const version = (page: Page) => page.getByText(/^Versie /);
	const offer = (page: Page) => page.getByRole('button', { name: 'Nu vernieuwen' });

	test('waits until the person agrees', async ({ page }) => {
		await open(page, `${url}/over/`);
		await kept(page);
		const before = await version(page).textContent();
		await deployed(page);
		await expect(offer(page)).toBeVisible();
		await page.reload();
		await expect(version(page)).toHaveText(before ?? '');
		await offer(page).click();
		await expect(version(page)).toHaveText('Versie next');
		await expect(offer(page)).toBeHidden();
	});

	test('asks a second window before it reloads there', async ({ page, context }) => {
		await open(page, `${url}/over/`);
		await kept(page);
		const second = await context.newPage();
		await open(second, `${url}/over/`);
		const before = await version(second).textContent();
		await deployed(page);
		await offer(page).click();
		await expect(version(page)).toHaveText('Versie next');
		await expect(offer(second)).toBeVisible();
		await expect(version(second)).toHaveText(before ?? '');
		// The old code still finds its own files, with the server gone.
		await stopSite(server);
		await context.setOffline(true);
		await second.getByRole('link', { name: 'Terug' }).click();
		await expect(second.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u weten?');
		const reloaded = second.waitForEvent('load');
		await offer(second).click();
		await reloaded;
		await open(second, `${url}/over/`);
		await expect(version(second)).toHaveText('Versie next');
	});
});
