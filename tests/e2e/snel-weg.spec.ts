import { expect, test } from '@playwright/test';

import { open } from './open';
import { CASE, fromResult, openResult } from './result-steps';

const THUIS = {
	...CASE,
	veranderingen: [
		{ soort: 'intrek', vanaf: '2026-12', persoon: { als: 'partner', geboortedatum: '1990-02-03' } }
	]
};

test('what is filled in about home has "Snel weg" on every page that shows it, and is forgotten', async ({
	page
}) => {
	await page.route('https://nl.wikipedia.org/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>elders</title>' })
	);
	await openResult(page, '', THUIS);
	const weg = page.getByRole('link', { name: 'Snel weg' });
	await expect(weg).toBeVisible();
	for (const address of [
		'/meldkaart/',
		'/uitkomst/maanden/',
		'/uitkomst/waarom/',
		'/vergelijken/',
		'/januari/',
		'/delen/'
	]) {
		await fromResult(page, address);
		await expect(weg, address).toBeVisible();
		await page.goBack();
		await page.waitForURL(/\/uitkomst\/$/);
	}
	await fromResult(page, '/delen/');
	await page.locator('main a[href$="/afdruk/"]').click();
	await page.waitForURL(/\/afdruk\/$/);
	await weg.click();
	await expect(page).toHaveURL('https://nl.wikipedia.org/');
	await page.goBack();
	await open(page, '/uitkomst/');
	await expect(page.locator('main')).toContainText('U hebt nog niets ingevuld.');
});

test('what is filled in about work has no "Snel weg"', async ({ page }) => {
	await openResult(page, '');
	await expect(page.getByRole('link', { name: 'Snel weg' })).toHaveCount(0);
});

test('the table of a helper has "Snel weg"', async ({ page }) => {
	await open(page, '/help/situatie/');
	await expect(page.getByRole('link', { name: 'Snel weg' })).toBeVisible();
});
