/**
 * Every offered language: ten key pages fit on 320 px, hold no Dutch that stands in for a missing text, and ask for no
 * font (the letters are those of the device).
 */
import { expect, test, type Page } from '@playwright/test';

import { offeredLanguages } from '../../src/build/languages';
import { sideways } from './interview-steps';
import { open } from './open';
import { fromResult, openResult } from './result-steps';

const FIXED = ['/', '/taal/', '/vragen/werken/', '/rechten/giften/'];
const BEHIND_RESULT = [
	'/uitkomst/maanden/',
	'/uitkomst/uren/',
	'/uitkomst/waarom/',
	'/meldkaart/',
	'/vergelijken/'
];

/** Pictures of the pages, for looking at: `LOOK=folder`. */
const LOOK = process.env.LOOK;

async function check(page: Page, lang: string, name: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	expect.soft(await sideways(page), `${name} is too wide`).toBe(0);
	expect.soft(await page.locator('body').innerText(), name).not.toContain('[nl]');
	if (LOOK) {
		const file = `${LOOK}/${lang}-${name.replaceAll('/', '-')}.png`;
		await page.setViewportSize({ width: 360, height: 740 });
		await page.screenshot({ path: file, fullPage: true });
		await page.setViewportSize({ width: 320, height: 640 });
	}
}

for (const lang of offeredLanguages().filter((tag) => tag !== 'nl')) {
	test(`${lang}: ten pages fit, are in their own language, and fetch no font`, async ({ page }) => {
		test.setTimeout(90_000);
		const fonts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'font') fonts.push(request.url());
		});
		await page.setViewportSize({ width: 320, height: 640 });
		for (const path of FIXED) {
			await open(page, `/${lang}${path}`);
			await check(page, lang, path);
		}
		await openResult(page, `/${lang}`);
		await check(page, lang, '/uitkomst/');
		for (const path of BEHIND_RESULT) {
			await fromResult(page, `/${lang}${path}`);
			await check(page, lang, path);
			await page.goBack();
			await page.waitForURL(/\/uitkomst\/$/);
		}
		expect(fonts).toEqual([]);
	});
}

test('no language says its months in Dutch: the browser knows them, or the words bring them', async ({
	page
}) => {
	await open(page, '/');
	for (const lang of offeredLanguages().filter((tag) => tag !== 'nl')) {
		const known = await page.evaluate(
			(tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0,
			lang
		);
		const words = (await (await page.request.get(`/words/${lang}/algemeen.json`)).json()) as object;
		expect.soft(known || 'intl' in words, lang).toBe(true);
	}
	await openResult(page, '/so');
	await fromResult(page, '/so/uitkomst/maanden/');
	const text = await page.locator('main').innerText();
	expect(text).toContain('Desembar');
	expect(text).not.toMatch(/januari|februari|maart|augustus|december/i);
});
