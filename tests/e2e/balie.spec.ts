import type { Page } from '@playwright/test';

import { expect, test } from './cut-off';
import { open } from './open';
import { printed } from './paper';
import { readQr } from './qr';

test.use({ serviceWorkers: 'allow' });
// The app is fetched whole before the connection goes.
test.setTimeout(60_000);

const A4 = '595 x 842';
const A4_LYING = '842 x 595';

test('a card opens exactly its situation, made and read without a connection', async ({
	cutOff: { page: offline, site }
}) => {
	await open(offline, `${site}/balie/`);
	const card = offline.locator('article.kaart').first();
	await expect(card.getByRole('heading')).toHaveText('Je bent 19 en je gaat werken');
	expect(await card.locator('.zin').count()).toBe(3);
	await expect(card.getByText('Neem mee')).toBeVisible();
	await offline.getByLabel('Welke gemeente?').selectOption({ label: 'Rotterdam' });
	await expect(card).toContainText('Vragen? Rotterdam');
	await offline.setViewportSize({ width: 820, height: 1100 });
	const link = await readQr(card.locator('svg.qr'));
	expect(link.startsWith(`${site}/open/#s=`)).toBe(true);
	await open(offline, link);
	await expect(offline.getByRole('heading', { level: 1 })).toHaveText(/^U houdt .* over\.$/);
	await offline.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	await offline.getByRole('link', { name: 'Print op één vel' }).click();
	await expect(offline.locator('article.vel')).toContainText('Alleenstaand, 19 jaar');
	await expect(offline.locator('article.vel')).toContainText('10 uur per week');
});

test('two A5 cards or four A6 cards lie on one A4', async ({ page }) => {
	await open(page, '/balie/');
	await page.getByLabel('English').check();
	await page.getByRole('button', { name: 'Zet op de lijst' }).click();
	await page.getByLabel('Met welke situatie').selectOption('gift');
	await page.getByRole('button', { name: 'Zet op de lijst' }).click();
	await expect(page.getByText('4 van de 30 kaarten')).toBeVisible();
	expect(await printed(page)).toEqual({ pages: 2, sizes: [A4_LYING] });
	await page.getByRole('button', { name: /A6/ }).click();
	expect(await printed(page)).toEqual({ pages: 1, sizes: [A4] });
});

test('the code on the paper card is large enough, and reads', async ({ page }) => {
	await open(page, '/balie/');
	await page.getByLabel('Met welke situatie').selectOption('ouder-16-uur');
	await page.getByRole('button', { name: 'Zet op de lijst' }).click();
	await page.setViewportSize({ width: 1123, height: 794 });
	await page.emulateMedia({ media: 'print' });
	const code = page.locator('.vel svg.qr');
	const box = await code.boundingBox();
	// 96 pixels are an inch of 25.4 mm.
	expect(((box?.width ?? 0) / 96) * 25.4).toBeGreaterThanOrEqual(30);
	expect(await readQr(code)).toContain('/open/#s=');
});

test('thirty different cards go into one print, and no more', async ({ page }) => {
	await open(page, '/balie/');
	for (const name of ['العربية', 'English', 'Français', 'Polski', 'Türkçe'])
		await page.getByLabel(name).check();
	const starts = page.getByLabel('Met welke situatie').locator('option:not([value=""])');
	const values = await starts.evaluateAll((all) =>
		all.map((one) => (one as HTMLOptionElement).value)
	);
	for (const [index, value] of values.slice(0, 5).entries()) {
		await page.getByLabel('Met welke situatie').selectOption(value);
		await page.getByRole('button', { name: 'Zet op de lijst' }).click();
		await expect(page.getByText(`${(index + 1) * 6} van de 30 kaarten`)).toBeVisible();
	}
	await expect(page.getByRole('button', { name: 'Zet op de lijst' })).toHaveCount(0);
	await expect(page.getByText('Er passen 30 kaarten in één keer.')).toBeVisible();
	expect(await printed(page)).toEqual({ pages: 15, sizes: [A4_LYING] });
	const codes = await page
		.locator('.vel svg.qr path')
		.evaluateAll((all) => all.map((one) => one.getAttribute('d')));
	expect(new Set(codes).size).toBe(30);
});

/** What of the cards falls off the paper, and codes that are smaller than a phone reads well. */
const cutOffCards = (page: Page, smallest: number) =>
	page.locator('.vel .kaart').evaluateAll((all, mm) => {
		const size = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
		return all.flatMap((card) => {
			const edge = parseFloat(getComputedStyle(card).paddingBlockEnd);
			const isOff = size(card.querySelector('footer')).bottom > size(card).bottom - edge + 1;
			const isSmall = (size(card.querySelector('svg.qr')).width / 96) * 25.4 < mm;
			return isOff || isSmall
				? [`${card.getAttribute('lang')} ${card.textContent.slice(0, 60)}`]
				: [];
		});
	}, smallest);

test('nothing falls off a card: situations and long subjects, in every language, A5 and A6', async ({
	page
}) => {
	test.setTimeout(120_000);
	await open(page, '/balie/');
	await expect(page.locator('#talen input').first()).toBeVisible();
	const boxes = await page.locator('#talen input').all();
	for (const box of boxes) await box.check();
	const cards = async (name: string) => {
		await page.getByRole('button', { name: 'Zet op de lijst' }).click();
		await expect(page.locator('.vel .kaart')).toHaveCount(boxes.length, { timeout: 20_000 });
		for (const [size, smallest] of [
			['A5', 30],
			['A6', 25]
		] as const) {
			await page.getByRole('button', { name: new RegExp(`^${size}`) }).click();
			await page.emulateMedia({ media: 'print' });
			expect(await cutOffCards(page, smallest), `${name} ${size}`).toEqual([]);
			await page.emulateMedia({ media: 'screen' });
		}
		const drop = page.getByRole('button', { name: /^Haal .* weg$/ });
		while ((await drop.count()) > 0) await drop.first().click();
	};
	const starts = page.getByLabel('Met welke situatie').locator('option:not([value=""])');
	const values = await starts.evaluateAll((all) =>
		all.map((one) => (one as HTMLOptionElement).value)
	);
	for (const value of values) {
		await page.getByLabel('Met welke situatie').selectOption(value);
		await cards(value);
	}
	await page.getByRole('button', { name: 'Een onderwerp' }).click();
	for (const subject of ['loonkostensubsidie-en-beschut-werk', 'medische-urenbeperking']) {
		await page.getByLabel('Welk onderwerp?').selectOption(subject);
		await cards(subject);
	}
});

test('a card about a subject opens that subject, in the language of the card', async ({ page }) => {
	await open(page, '/balie/');
	await page.getByRole('button', { name: 'Een onderwerp' }).click();
	await page.getByLabel('Welk onderwerp?').selectOption('giften');
	await page.getByLabel('Nederlands').uncheck();
	await page.getByLabel('English').check();
	const card = page.locator('article.kaart').first();
	await expect(card).toHaveAttribute('lang', 'en');
	await page.setViewportSize({ width: 820, height: 1100 });
	const link = await readQr(card.locator('svg.qr'));
	expect(link).toMatch(/\/en\/rechten\/giften\/$/);
	await open(page, link);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
