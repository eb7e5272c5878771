/** The site under a folder of a server: built once with BASE_PATH, then online, offline and in another language. */
import { execFileSync } from 'node:child_process';

import { expect, test } from '@playwright/test';

import { buildDir } from '../tools/pages';
import { faultySite, kept, type FaultySite } from './faulty-site';
import { kies, kop, verder } from './interview-steps';
import { open } from './open';

const BASE = '/rekenhulp/bijstand';
const FOLDER = `${buildDir}-map`;

test.use({ serviceWorkers: 'allow' });
test.slow();

let site: FaultySite;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	execFileSync('npm', ['run', '--silent', 'build'], {
		env: {
			...process.env,
			BASE_PATH: BASE,
			BUILD_DIR: FOLDER,
			KIT_OUT_DIR: `.svelte-kit-${FOLDER}`
		},
		stdio: 'pipe'
	});
	site = await faultySite(BASE);
	site.folder = FOLDER;
});
test.afterAll(() => site.stop());

test('works under a folder, also without a connection', async ({ page, context }) => {
	const outside: string[] = [];
	context.on('request', (request) => {
		if (!request.url().startsWith(`${site.url}/`)) outside.push(request.url());
	});
	await open(page, `${site.url}/`);
	await kept(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`${site.url}/en/`);
	await expect
		.poll(() =>
			page.evaluate(
				async (base) => Boolean(await caches.match(`${base}/words/en/teksten.json`)),
				BASE
			)
		)
		.toBe(true);
	await site.stop();
	await context.setOffline(true);
	await open(page, `${site.url}/en/rechten/giften/`);
	await expect(kop(page)).toBeVisible();
	await open(page, `${site.url}/vragen/werken/`);
	await kies(page, 0);
	await verder(page);
	await expect(page.locator('#vraag-bedrag')).toBeVisible();
	await page.goto(`${site.url}/bestaat-niet/`);
	await expect(kop(page)).toHaveText('Deze pagina is er niet');
	expect(outside).toEqual([]);
});
