import { expect, test } from '@playwright/test';

import { dutchSamples } from '../tools/pages';
import { open } from './open';

test.use({ serviceWorkers: 'allow' });

test('no page asks anything of another host, or breaks its own rules', async ({
	context,
	page,
	baseURL
}) => {
	test.slow();
	const hosts = new Set<string>();
	const complaints: string[] = [];
	context.on('request', (request) => hosts.add(new URL(request.url()).origin));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	for (const path of [...dutchSamples(), '/en/']) await open(page, path);
	expect([...hosts]).toEqual([baseURL]);
	expect(complaints).toEqual([]);
});

test('nothing is kept on the device but the app itself', async ({ context, page }) => {
	test.slow();
	await open(page, '/');
	for (const path of dutchSamples()) await open(page, path);
	await page.getByRole('link', { name: 'Taal kiezen' }).click();
	await page.getByRole('main').getByRole('link', { name: 'English' }).click();
	// Leaving a page is when scroll positions would be written.
	await page.reload();
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		cookie: document.cookie
	}));
	expect(kept).toEqual({ local: [], session: [], databases: [], cookie: '' });
	expect(await context.cookies()).toEqual([]);
});
