import { expect, test } from '@playwright/test';

import { open } from './open';

test('the start page asks what you want to know, in Dutch', async ({ page }) => {
	await open(page, '/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u weten?');
	const choices = page.getByRole('list', { name: 'Wat wilt u weten?' }).getByRole('link');
	await expect(choices).toHaveText([
		/Ik ga \(meer\) werken/,
		/Ik krijg geld of spullen/,
		/Er verandert iets thuis/
	]);
	await choices.first().click();
	await expect(page).toHaveURL(/\/vragen\/werken\/$/);
});

test('every way in from the start page leads to a page with a heading', async ({ page }) => {
	await open(page, '/');
	const links = await page
		.locator('main a')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThanOrEqual(6);
	for (const link of links) {
		await open(page, link);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('a language chip changes the language and its direction marks', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to know?');
	await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true');
});

test('the language page returns to the page it was opened from', async ({ page }) => {
	await open(page, '/over/');
	await page.getByRole('link', { name: 'Taal kiezen' }).click();
	await page.getByRole('main').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/over\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this app');
});

test('back goes to the page before, and to the start when there is none', async ({ page }) => {
	await open(page, '/over/');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u weten?');
	await page.getByRole('link', { name: 'Ik help iemand' }).click();
	await expect(page).toHaveURL(/\/help\/$/);
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(page).toHaveURL(/:\d+\/$/);
});

test('an address that does not exist says so, in the language of the address', async ({ page }) => {
	await page.goto('/en/bestaat-niet/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await page.getByRole('link', { name: 'To the start' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
});

test('"Snel weg" replaces the page in the history', async ({ page }) => {
	await page.route('https://nl.wikipedia.org/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>elders</title>' })
	);
	await open(page, '/');
	await page.getByRole('link', { name: 'Er verandert iets thuis' }).click();
	await page.getByRole('link', { name: 'Snel weg' }).click();
	await expect(page).toHaveURL('https://nl.wikipedia.org/');
	await page.goBack();
	await expect(page).toHaveURL(/:\d+\/$/);
});

test('the first stops of the keyboard are the skip link and the bar', async ({ page }) => {
	await open(page, '/vragen/thuis/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});
