import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { dutchPages } from '../tools/pages';
import { open } from './open';

for (const path of [...dutchPages(), '/en/']) {
	test(`${path} has no fault that axe sees, in light and dark`, async ({ page }) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
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
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways).toBe(0);
	});
}
