import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { visitFamily } from './family';
import { open } from './open';

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the pages of a home visit have no fault that axe sees, ${colorScheme}`, async ({
		page
	}) => {
		test.setTimeout(60_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, '/help/');
		await visitFamily(page, 'ar');
		await expect(page.getByText(/^U houdt .* over\.$/).first()).toBeVisible();
		expect(await faults(page)).toEqual([]);
		expect(await sideways(page)).toBe(0);
		for (const name of ['Twee talen naast elkaar', 'Print op één vel', 'Delen of meenemen']) {
			await page.getByRole('link', { name }).click();
			await page.waitForURL(/tweetalig|afdruk|delen/);
			await page.waitForTimeout(600);
			expect(await faults(page), name).toEqual([]);
			expect(await sideways(page), name).toBe(0);
			await page.goBack();
		}
	});

	test(`the counter with a card has no fault that axe sees, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, '/balie/');
		await page.getByRole('button', { name: 'Zet op de lijst' }).click();
		await expect(page.getByText('1 van de 30 kaarten')).toBeVisible();
		expect(await faults(page)).toEqual([]);
		expect(await sideways(page)).toBe(0);
	});
}
