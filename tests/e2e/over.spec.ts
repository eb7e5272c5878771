/** "Over deze app" leads to every amount with its source, and to what is known of accessibility. */
import { expect, test } from '@playwright/test';

import { expectNoFaults } from './axe';
import { sideways } from './interview-steps';
import { open } from './open';

for (const lang of ['', '/ar', '/so']) {
	test(`amounts and accessibility in "${lang}"`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, `${lang}/over/`);
		await page.locator(`a[href$="/over/bedragen/"]`).click();
		const fold = page.locator('details').first();
		await fold.locator('summary').click();
		await expect(fold.locator('dd').first()).toBeVisible();
		expect(await page.locator('dd').filter({ hasText: '€' }).count()).toBeGreaterThan(80);
		await expect(page.locator('a[href*="officielebekendmakingen"]').first()).toBeAttached();
		expect(await sideways(page)).toBe(0);
		await expectNoFaults(page);
		if (process.env.LOOK)
			await page.screenshot({ path: `${process.env.LOOK}/bedragen${lang.replace('/', '-')}.png` });
		await open(page, `${lang}/over/`);
		await page.locator(`a[href$="/toegankelijkheid/"]`).click();
		await expect(page.locator('dt')).toHaveCount(5);
		expect(await sideways(page)).toBe(0);
		await expectNoFaults(page);
		if (process.env.LOOK)
			await page.screenshot({
				path: `${process.env.LOOK}/toegankelijk${lang.replace('/', '-')}.png`,
				fullPage: true
			});
	});
}
