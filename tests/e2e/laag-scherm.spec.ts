import { expect, test, type Page } from '@playwright/test';

import { EERSTE_DRIE } from './interview-steps';
import { open } from './open';

/** A phone with its keyboard open, and a desktop window of 1280 by 1024 at 400% zoom. */
const WINDOWS = [
	{ width: 360, height: 380 },
	{ width: 320, height: 256 }
] as const;

/** Whether the button is on screen, and the part of the window that its bar takes. */
function bar(page: Page) {
	return page.locator('form.blad button[type=submit]').evaluate((button) => {
		const { top, bottom } = button.getBoundingClientRect();
		const height = button.parentElement?.getBoundingClientRect().height ?? Infinity;
		return { isWhole: top >= 0 && bottom <= innerHeight, share: height / innerHeight };
	});
}

/** How much of what has the focus lies behind the bar at the bottom, or outside the window. */
function hidden(page: Page) {
	return page.evaluate(() => {
		const focused = document.activeElement;
		const button = document.querySelector('form.blad button[type=submit]');
		if (!focused?.closest('form.blad') || focused === button) return 0;
		const box = (focused.closest('label') ?? focused).getBoundingClientRect();
		const floor = button?.parentElement?.getBoundingClientRect().top ?? innerHeight;
		return Math.max(0, box.bottom - floor, -box.top);
	});
}

for (const { width, height } of WINDOWS)
	for (const prefix of ['', '/ar'])
		test(`"Verder" is there without a swipe at ${width} x ${height} ${prefix}, and hides no focus`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			for (const [subject, answer] of Object.entries(EERSTE_DRIE)) {
				await open(page, `${prefix}/vragen/${subject}/`);
				for (const answered of [false, true]) {
					if (answered) await answer(page, prefix === '' ? 'nl' : 'ar');
					const found = await bar(page);
					expect(found.isWhole, subject).toBe(true);
					expect(found.share, subject).toBeLessThan(0.25);
					for (const key of ['Tab', 'Shift+Tab'])
						for (let steps = 0; steps < 12; steps++) {
							await page.keyboard.press(key);
							expect(await hidden(page), `${subject}: ${key} ${steps}`).toBe(0);
						}
					expect((await bar(page)).isWhole, subject).toBe(true);
				}
			}
		});

test('in a window with room for little else the bar is part of the page', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 150 });
	await open(page, '/vragen/werken/');
	expect((await bar(page)).isWhole).toBe(false);
});
