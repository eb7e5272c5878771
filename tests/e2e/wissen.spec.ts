import { expect, test, type Page } from '@playwright/test';

import { visitFamily } from './family';
import { EERSTE_DRIE } from './interview-steps';
import { open } from './open';

const WORDS = 'vier losse woorden hier';

async function wipe(page: Page): Promise<void> {
	await open(page, '/help/');
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await isEmpty(page);
}

async function isEmpty(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u weten?');
	expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe('[{},{}]');
}

/** Neither on the pages that showed it, nor behind the back button. */
async function isGone(page: Page, secret: string | RegExp): Promise<void> {
	for (let steps = 0; steps < 8; steps++) {
		await expect(page.getByText(secret)).toHaveCount(0);
		if ((await page.goBack().catch(() => null)) === null && page.url() === 'about:blank') break;
	}
}

test('"Wis alles" empties another window with an interview, also behind the back button', async ({
	page,
	context
}) => {
	await open(page, '/vragen/werken/');
	await EERSTE_DRIE.werken?.(page, 'nl');
	await page.getByRole('button', { name: 'Naar de uitkomst tot nu toe' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^U houdt .* over\.$/);
	await wipe(await context.newPage());
	await isEmpty(page);
	await isGone(page, /^U houdt .* over\.$/);
	await open(page, '/uitkomst/');
	await expect(page.getByText(/^U houdt .* over\.$/)).toHaveCount(0);
});

test('"Wis alles" empties another window with a saved situation and with a gift booklet', async ({
	page,
	context
}) => {
	const booklet = await context.newPage();
	await open(booklet, '/giftenboekje/');
	await booklet.getByRole('button', { name: 'Gift opschrijven' }).click();
	await booklet.getByLabel('Geld', { exact: true }).check();
	await booklet.locator('#gift-waarde').fill('25');
	await booklet.locator('#gift-van').fill('Tante Mies');
	await booklet.getByRole('button', { name: 'Schrijf op', exact: true }).click();
	await expect(booklet.getByText('Tante Mies')).toBeVisible();

	await open(page, '/vragen/werken/');
	await EERSTE_DRIE.werken?.(page, 'nl');
	await page.getByRole('button', { name: 'Naar de uitkomst tot nu toe' }).click();
	await page.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	await page.getByRole('link', { name: 'Bewaar op dit toestel' }).click();
	await page.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
	await expect(page.getByText('Bewaard. Alleen op dit toestel.')).toBeVisible();

	await wipe(await context.newPage());
	await isEmpty(page);
	await isEmpty(booklet);
	await isGone(booklet, 'Tante Mies');
	await open(page, '/bewaard/');
	await expect(page.getByRole('button', { name: 'Open wat u bewaarde' })).toHaveCount(0);
});

test('"Wis alles" empties another window with dossiers, without a question there', async ({
	page,
	context
}) => {
	let questions = 0;
	page.on('dialog', (dialog) => {
		questions += 1;
		void dialog.accept();
	});
	await open(page, '/help/');
	await visitFamily(page, '');
	await wipe(await context.newPage());
	await isEmpty(page);
	expect(questions).toBe(0);
	await isGone(page, 'Zonnebloem');

	await open(page, '/help/');
	await visitFamily(page, '');
	await page.getByRole('link', { name: 'Terug' }).click();
	await page.getByLabel('Wachtzin').fill(WORDS);
	await page.getByRole('button', { name: 'Bewaar achter een wachtzin' }).click();
	await expect(page.getByText('achter uw wachtzin')).toBeVisible();
	await wipe(await context.newPage());
	await isEmpty(page);
	await isGone(page, 'Zonnebloem');
});
