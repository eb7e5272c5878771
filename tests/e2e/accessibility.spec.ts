import { expect, test, type Page } from '@playwright/test';

import { dutchSamples } from '../tools/pages';
import { expectNoFaults } from './axe';
import { open } from './open';
import { openWithCase } from './result-steps';

/** Dutch, and a language that is written from the right; what a page says in the others is the same page. */
const PREFIXES = ['', '/ar'];

/** Pages that say little or nothing without a case: these are looked at with and without. */
const WITH_CASE = [
	'/uitkomst/',
	'/uitkomst/maanden/',
	'/uitkomst/uren/',
	'/uitkomst/waarom/',
	'/meldkaart/',
	'/vergelijken/',
	'/januari/',
	'/afdruk/',
	'/delen/',
	'/brief/',
	'/giftenboekje/',
	'/mis-ik-iets/',
	'/vragen/antwoorden/'
];

/** So high that the bar at the bottom lies over nothing: what is half under it counts as too small. */
const HIGH = { width: 360, height: 2400 };

/** How many pixels the page is wider than the screen. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

for (const prefix of PREFIXES) {
	for (const path of dutchSamples())
		test(`${prefix}${path} has no fault that axe sees, in light and dark`, async ({ page }) => {
			await page.setViewportSize(HIGH);
			await open(page, prefix + path);
			await expectNoFaults(page);
		});

	for (const path of WITH_CASE)
		test(`${prefix}${path} with a case has no fault that axe sees, in light and dark`, async ({
			page
		}) => {
			await page.setViewportSize(HIGH);
			await openWithCase(page, prefix + path);
			await expectNoFaults(page);
		});
}

for (const path of [...dutchSamples(), '/en/']) {
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
