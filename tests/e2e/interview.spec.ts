import { expect, test } from '@playwright/test';

import {
	axe,
	EERSTE_DRIE,
	kies,
	kop,
	sideways,
	totUitkomst,
	verder,
	WOORDEN
} from './interview-steps';
import { momentTekst } from '../../src/lib/interview/moment';
import { open } from './open';

const VOOR = { nl: '', en: '/en' } as const;

for (const taal of ['nl', 'en'] as const) {
	for (const onderwerp of Object.keys(EERSTE_DRIE)) {
		test(`${onderwerp} in ${taal}: three questions, a range, and on to the result`, async ({
			page
		}) => {
			test.slow();
			await open(page, `${VOOR[taal]}/vragen/${onderwerp}/`);
			await expect(page.locator('.voortgang')).toContainText(WOORDEN[taal].voortgang);
			await EERSTE_DRIE[onderwerp]?.(page, taal);
			const strook = page.locator('.totnutoe');
			await expect(strook).toBeVisible();
			await expect(strook).toContainText('€');
			await totUitkomst(page, taal);
			await expect(kop(page).first()).toContainText('€');
		});
	}
}

test('every state is free of faults that axe sees, in light and dark, also at 320 px', async ({
	page
}) => {
	test.setTimeout(120_000);
	// So high that the bar at the bottom lies over nothing: what is half under it counts as too small.
	await page.setViewportSize({ width: 320, height: 1800 });
	const kijk = async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			// Without motion: colours are measured while they would still be on their way.
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			expect(
				await axe(page),
				`${page.url()} ${colorScheme} ${await kop(page).innerText()}`
			).toEqual([]);
		}
		expect(await sideways(page), await kop(page).innerText()).toBe(0);
	};
	for (const onderwerp of ['werken', 'thuis']) {
		await open(page, `/vragen/${onderwerp}/`);
		await verder(page);
		await kijk();
		await EERSTE_DRIE[onderwerp]?.(page, 'nl');
		await expect(page.locator('.totnutoe')).toBeVisible();
		await totUitkomst(page, 'nl', kijk);
	}
	await open(page, '/vragen/geld/');
	await EERSTE_DRIE.geld?.(page, 'nl');
	await page.getByRole('link', { name: 'Bekijk uw antwoorden' }).click();
	await expect(kop(page)).toHaveText('Uw antwoorden');
	await kijk();
});

test('nonsense gets a message beside the field and on top, and nothing is lost', async ({
	page
}) => {
	await open(page, '/vragen/werken/');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('veertien');
	await verder(page);
	const alert = page.getByRole('alert');
	await expect(alert).toBeFocused();
	await expect(alert).toContainText('Er is 1 ding niet goed');
	await expect(page.locator('#vraag-bedrag-fout')).toHaveText(
		'Vul een bedrag in cijfers in, zoals 14,99. U schreef “veertien”.'
	);
	await expect(page.locator('#vraag-bedrag')).toHaveValue('veertien');
	await alert.getByRole('link').click();
	await expect(page.locator('#vraag-bedrag')).toBeFocused();
	await page.locator('#vraag-bedrag').fill('14,99');
	await verder(page);
	await expect(kop(page)).toHaveText('Hoeveel uur per week gaat u werken?');
	await expect(page.getByRole('alert')).toHaveCount(0);
	// Half an answer, back twice and on again: all is still there.
	await page.locator('#vraag-uren').fill('12');
	await page.goBack();
	await expect(page.locator('#vraag-bedrag')).toHaveValue('14,99');
	await page.goBack();
	await expect(page.locator('input[type=radio]').first()).toBeChecked();
	await page.goForward();
	await page.goForward();
	await expect(page.locator('#vraag-uren')).toHaveValue('12');
});

test('another language keeps the question and the answers', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('15,40');
	await page.getByRole('link', { name: 'Taal kiezen' }).click();
	await page.getByRole('main').getByRole('link', { name: 'English' }).click();
	await expect(kop(page)).toHaveText('What are you going to earn?');
	await expect(page.locator('#vraag-bedrag')).toHaveValue('15,40');
});

test('what was typed passes the reload of an update, and leaves the address', async ({ page }) => {
	const moment = momentTekst({
		onderwerp: 'werken',
		antwoorden: {
			'werken.soort/soort': 'start',
			'werken.loon/bedrag': '14,99',
			'werken.loon/vanaf': '2026-12',
			'werken.uren/uren': 'twaalf'
		},
		gesteld: ['werken.soort', 'werken.loon'],
		basis: null,
		isOvergenomen: false,
		plek: 'werken.uren'
	});
	await open(page, `/vragen/werken/#gesprek=${moment}`);
	await expect(kop(page)).toHaveText('Hoeveel uur per week gaat u werken?');
	await expect(page.locator('#vraag-uren')).toHaveValue('twaalf');
	expect(new URL(page.url()).hash).toBe('');
	await page.goBack();
	expect(page.url()).not.toContain('gesprek');
});

test('works with the keyboard alone, and the heading gets the focus', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await page.locator('input[type=radio]').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(kop(page)).toHaveText('Wat gaat u verdienen?');
	await expect(kop(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('#vraag-per')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.type('14,99');
	await page.keyboard.press('Enter');
	await expect(kop(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(page.locator('.totnutoe')).toBeVisible();
});

test('a soft keyboard hides neither the field nor the button', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('14,99');
	await verder(page);
	// What is left of 740 px above a keyboard of half the screen.
	await page.setViewportSize({ width: 360, height: 370 });
	const veld = page.locator('#vraag-uren');
	await veld.fill('12');
	await veld.focus();
	await veld.scrollIntoViewIfNeeded();
	await expect(veld).toBeInViewport({ ratio: 1 });
	const knop = page.getByRole('button', { name: 'Verder' });
	await knop.scrollIntoViewIfNeeded();
	await expect(knop).toBeInViewport({ ratio: 1 });
	await knop.click();
	await expect(kop(page)).not.toHaveText('Hoeveel uur per week gaat u werken?');
});

test('"Snel weg" leaves no question in the history', async ({ page }) => {
	await page.route('https://nl.wikipedia.org/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>elders</title>' })
	);
	await open(page, '/');
	await page.getByRole('link', { name: 'Er verandert iets thuis' }).click();
	await kies(page, 0);
	await verder(page);
	await kies(page, 0);
	await verder(page);
	await page.getByRole('link', { name: 'Snel weg' }).click();
	await expect(page).toHaveURL('https://nl.wikipedia.org/');
	await page.goBack();
	await expect(page).toHaveURL(/:\d+\/$/);
	await page.goForward();
	await expect(page).toHaveURL('https://nl.wikipedia.org/');
});

test('"Snel weg" is there wherever living together is asked', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await expect(page.getByRole('link', { name: 'Snel weg' })).toHaveCount(0);
	await kies(page, 5);
	await verder(page);
	await expect(kop(page)).toHaveText('Wat verandert er aan het werk van uw partner?');
	await expect(page.getByRole('link', { name: 'Snel weg' })).toBeVisible();
});

test('an answer can be changed from the page with all answers', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await EERSTE_DRIE.werken?.(page, 'nl');
	await page.getByRole('link', { name: 'Bekijk uw antwoorden' }).click();
	await page.getByRole('button', { name: 'Wijzig: Uren per week' }).click();
	await expect(page.locator('#vraag-uren')).toHaveValue('12');
	await page.locator('#vraag-uren').fill('20');
	await page.getByRole('button', { name: 'Klaar' }).click();
	await expect(kop(page)).toHaveText('Uw antwoorden');
	await expect(page.getByRole('main')).toContainText('20 uur per week');
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await expect(page.getByRole('main')).toContainText('U heeft nog niets ingevuld.');
});

test.describe('with the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the whole interview works offline', async ({ page, context }) => {
		test.slow();
		await open(page, '/');
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await context.setOffline(true);
		for (const onderwerp of ['werken', 'geld', 'thuis']) {
			await open(page, `/vragen/${onderwerp}/`);
			await EERSTE_DRIE[onderwerp]?.(page, 'nl');
			await expect(page.locator('.totnutoe')).toBeVisible();
		}
	});
});
