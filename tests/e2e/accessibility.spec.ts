import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { dutchSamples } from '../tools/pages';
import { open } from './open';

/** How many pixels the page is wider than the screen. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

for (const path of [...dutchSamples(), '/en/']) {
	test(`${path} has no fault that axe sees, in light and dark`, async ({ page }) => {
		// So high that the bar at the bottom lies over nothing: what is half under it counts as too small.
		await page.setViewportSize({ width: 360, height: 2400 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, path);
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			const faults = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`
			);
			expect(faults, colorScheme).toEqual([]);
		}
	});

	test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		expect(await sideways(page)).toBe(0);
	});

	test(`${path} does not scroll sideways with text at 200%`, async ({ page, context }) => {
		const device = await context.newCDPSession(page);
		// The setting of the device: it also counts in the breakpoints, which are in em.
		await device.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
		await open(page, path);
		const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
		expect(size).toBe('32px');
		expect(await sideways(page)).toBe(0);
	});
}
