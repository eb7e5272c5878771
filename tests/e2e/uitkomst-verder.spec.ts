/** From the result back to exactly one question and to the result again; the sheet of paper; the rules of a gemeente. */
import { expect, test, type Page } from '@playwright/test';

import { axe, EERSTE_DRIE, kies, kop, sideways, verder } from './interview-steps';
import { open } from './open';

const UITKOMST = /\/uitkomst\/$/;

async function eersteUitkomst(page: Page, prefix = '', taal = 'nl'): Promise<void> {
	await open(page, `${prefix}/vragen/werken/`);
	await EERSTE_DRIE.werken?.(page, taal);
	await expect(page.locator('.totnutoe')).toBeVisible();
	await page.locator('p.meer button').first().click();
	await page.waitForURL(UITKOMST);
	await expect(page.locator('main h1 mark')).toBeVisible();
}

const openVragen = (page: Page) => page.locator('section.bereik a');

test('every open question leads to exactly that question, and back to a smaller list', async ({
	page
}) => {
	await eersteUitkomst(page);
	const titels = await openVragen(page).allInnerTexts();
	expect(titels.length).toBeGreaterThan(2);
	for (const titel of titels) {
		await openVragen(page).filter({ hasText: titel }).click();
		await expect(kop(page)).toHaveText(titel.trim());
		await page.goBack();
		await page.waitForURL(UITKOMST);
		await expect(page.locator('main h1 mark')).toBeVisible();
	}
	expect(await openVragen(page).allInnerTexts()).toEqual(titels);
});

test('an answer from the result comes back to the result, and the range is smaller', async ({
	page
}) => {
	await eersteUitkomst(page);
	const eerst = await kop(page).innerText();
	const titel = 'Met wie woont u?';
	await openVragen(page).filter({ hasText: titel }).click();
	await expect(kop(page)).toHaveText(titel);
	// "Ik woon alleen"
	await kies(page, 3);
	await page.getByRole('button', { name: 'Klaar' }).click();
	await page.waitForURL(UITKOMST);
	await expect(page.locator('main h1 mark')).toBeVisible();
	await expect(openVragen(page).filter({ hasText: titel })).toHaveCount(0);
	expect(await kop(page).innerText()).not.toBe(eerst);
	expect(await axe(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);
});

test('the questions are there in the language of the page, right to left too', async ({ page }) => {
	await eersteUitkomst(page, '/ar', 'ar');
	const titels = await openVragen(page).allInnerTexts();
	expect(titels.length).toBeGreaterThan(2);
	for (const titel of titels) expect(titel).toMatch(/[؀-ۿ]/);
	expect(await sideways(page)).toBe(0);
});

test('after a reload by a new version the result still says what is open', async ({ page }) => {
	await eersteUitkomst(page);
	const zin = await kop(page).innerText();
	const titels = await openVragen(page).allInnerTexts();
	await page.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	await page.getByRole('link', { name: 'Bewaar op dit toestel' }).click();
	await page.getByRole('button', { name: /^Bewaar/ }).click();
	await page.reload();
	await page.locator('main section button').first().click();
	await page.waitForURL(UITKOMST);
	await expect(page.locator('main h1 mark')).toBeVisible();
	// What was kept are the answers: the range around them is searched again.
	expect(await kop(page).innerText()).toBe(zin);
	expect(await openVragen(page).allInnerTexts()).toEqual(titels);
});

test('a gift over the limit: the rules leave room, and who decides is said', async ({ page }) => {
	await open(page, '/vragen/geld/');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('500');
	await verder(page);
	await page.locator('#vraag-bedrag').fill('900');
	await verder(page);
	await page.waitForURL(UITKOMST);
	await expect(page.getByText('De regels geven hier ruimte.')).toBeVisible();
});

test('the cover says what was filled in, and what must be reported comes before the other months', async ({
	page
}) => {
	await eersteUitkomst(page);
	await expect(page.locator('.cover .context')).toContainText('12 uur per week, €');
	const knop = await page.locator('main a[href$="/meldkaart/"]').boundingBox();
	const maanden = await page.getByRole('heading', { name: 'Andere maanden' }).boundingBox();
	expect(knop?.y).toBeLessThan(maanden?.y ?? 0);
});

test('one row leads to keeping, printing and sharing', async ({ page }) => {
	await eersteUitkomst(page);
	await expect(page.locator('main a[href$="/bewaard/"], main a[href$="/afdruk/"]')).toHaveCount(0);
	await page.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	await expect(page.getByRole('link', { name: 'Bewaar op dit toestel' })).toBeVisible();
	await page.getByRole('link', { name: 'Print op één vel' }).click();
	await page.waitForURL(/\/afdruk\/$/);
	await expect(page.locator('.papier')).toBeVisible();
});

test('a gemeente is offered, never asked; the result says by whose rules', async ({ page }) => {
	await eersteUitkomst(page);
	const regels = page.getByRole('region', { name: 'Regels van uw gemeente' });
	await expect(regels).toContainText('Wij rekenden met de regels voor heel Nederland.');
	await regels.getByRole('link', { name: 'Kies uw gemeente' }).click();
	await expect(kop(page)).toHaveText('In welke gemeente woont u?');
	await page.getByRole('combobox').selectOption('Rotterdam');
	await page.getByRole('button', { name: 'Klaar' }).click();
	await page.waitForURL(UITKOMST);
	await regels.getByText('Wij rekenden met de regels van Rotterdam.').click();
	await expect(regels).toContainText('Hier heeft Rotterdam een eigen regel voor.');
	await expect(regels).toContainText('Uw gemeente heeft dit niet ingevuld.');
	expect(await axe(page)).toEqual([]);
	await regels.getByRole('link', { name: 'Kies een andere gemeente' }).click();
	await page.getByRole('combobox').selectOption('Een andere gemeente');
	await page.getByRole('button', { name: 'Klaar' }).click();
	await page.waitForURL(UITKOMST);
	await expect(regels).toContainText(
		'Uw gemeente heeft dit niet ingevuld. Wij rekenen met de landelijke regel.'
	);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a gemeente chosen on its own page counts from the first answer', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Rechten en plichten' }).click();
	await page.getByRole('link', { name: 'Regels per gemeente' }).click();
	await page.getByText('Rotterdam', { exact: true }).click();
	await page.getByRole('button', { name: 'Reken met deze regels' }).click();
	await expect(page.getByText('Wij rekenen nu met Rotterdam.')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	// Without a reload: it is in the memory of the page.
	await page.getByRole('link', { name: 'Terug' }).click();
	await page.getByRole('link', { name: 'Terug' }).click();
	await page.getByRole('link', { name: 'Ik ga (meer) werken' }).click();
	await EERSTE_DRIE.werken?.(page, 'nl');
	await page.locator('p.meer button').first().click();
	await page.waitForURL(UITKOMST);
	await expect(page.getByText('Wij rekenden met de regels van Rotterdam.')).toBeVisible();
});

test('the way on is not longer: the gemeente is no question of the interview', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await EERSTE_DRIE.werken?.(page, 'nl');
	for (let aantal = 0; aantal < 15 && !UITKOMST.test(page.url()); aantal++) {
		await expect(kop(page)).not.toHaveText('In welke gemeente woont u?');
		const onbekend = page.locator('input[value="?"]');
		if ((await onbekend.count()) > 0) await onbekend.check();
		else await page.getByRole('button', { name: 'Weet ik niet' }).click();
		await verder(page);
	}
	await expect(page).toHaveURL(UITKOMST);
});
