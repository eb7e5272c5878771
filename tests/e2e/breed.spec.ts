/** From 900 px pages have two columns; a phone, and large text, stay as they are. */
import { expect, test, type Locator } from '@playwright/test';

import { axe, sideways } from './interview-steps';
import { open } from './open';
import { fromResult, openResult } from './result-steps';

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (box === null) throw new Error('not on screen');
	return box;
}

test('a phone has one column, and the months on a page of their own', async ({ page }) => {
	await openResult(page, '');
	await expect(page.locator('.naast')).toHaveCount(0);
	await fromResult(page, '/uitkomst/maanden/');
	const zuilen = await boxOf(page.locator('.plaatje figure').first());
	expect(zuilen.width).toBeGreaterThan(300);
});

for (const breedte of [900, 1280]) {
	test.describe(`${String(breedte)} px`, () => {
		test.use({ viewport: { width: breedte, height: 800 }, isMobile: false, hasTouch: false });

		for (const prefix of ['', '/ar']) {
			test(`cover first, months or hours second: ${prefix || 'nl'}`, async ({ page }) => {
				await openResult(page, prefix);
				const naast = page.locator('.naast');
				await expect(naast.locator('figure').first()).toBeVisible();
				const [kop, tweede] = [await boxOf(page.locator('h1')), await boxOf(naast)];
				if (prefix === '') expect(tweede.x).toBeGreaterThanOrEqual(kop.x + kop.width);
				else expect(tweede.x + tweede.width).toBeLessThanOrEqual(kop.x);
				expect(tweede.y).toBeLessThan(kop.y + 1);
				expect(await sideways(page)).toBe(0);
				expect(await axe(page)).toEqual([]);
				await naast.getByRole('group').first().getByRole('button').nth(1).click();
				await expect(naast.locator('input[type=range]')).toBeVisible();
				expect(await sideways(page)).toBe(0);
				expect(await axe(page)).toEqual([]);
			});
		}

		test('other pages of the result too', async ({ page }) => {
			await openResult(page, '');
			for (const pad of ['/uitkomst/maanden/', '/uitkomst/uren/', '/vergelijken/']) {
				await fromResult(page, pad);
				const delen = page.locator('.twee-kolommen > *');
				await expect(delen.nth(1)).toBeVisible();
				const [eerste, tweede] = [await boxOf(delen.nth(0)), await boxOf(delen.nth(1))];
				expect(tweede.x, pad).toBeGreaterThanOrEqual(eerste.x + eerste.width);
				expect(await sideways(page)).toBe(0);
				await page.goBack();
				await page.waitForURL(/\/uitkomst\/$/);
				await expect(page.locator('main h1 mark')).toBeVisible();
			}
		});

		test('the start page', async ({ page }) => {
			await open(page, '/');
			const [tegel, rij] = [page.locator('.keuzes'), page.locator('.meer')];
			expect((await boxOf(rij)).x).toBeGreaterThan((await boxOf(tegel)).x);
			expect(await sideways(page)).toBe(0);
			expect(await axe(page)).toEqual([]);
		});
	});
}

test.describe('large text in a wide window', () => {
	test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

	test('is one column: there is no room for two', async ({ page }) => {
		const client = await page.context().newCDPSession(page);
		await client.send('Emulation.setDeviceMetricsOverride', {
			width: 640,
			height: 400,
			deviceScaleFactor: 2,
			mobile: false
		});
		await openResult(page, '');
		await expect(page.locator('.naast')).toHaveCount(0);
	});
});
