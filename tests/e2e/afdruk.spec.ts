import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { visitFamily } from './family';
import { open } from './open';
import { printed } from './paper';

const LANGUAGES = ['ar', 'en', 'fa', 'fr', 'pl', 'so', 'ti', 'tr', 'uk', 'es'];

interface SheetWords {
	readonly bezwaar: string;
	readonly kolom: Readonly<Record<string, string>>;
	readonly voorlopig: string;
}

test('months and foot of the sheet stand in the second language too, on one A4', async ({
	page
}) => {
	await open(page, '/help/');
	await visitFamily(page, '');
	await page.getByRole('link', { name: 'Print op één vel' }).click();
	const sheet = page.locator('article.vel');
	await expect(sheet).toBeVisible();
	for (const lang of LANGUAGES) {
		await page.locator('#taal').selectOption(lang);
		const words = JSON.parse(readFileSync(`locales/${lang}/afdruk.json`, 'utf8')) as SheetWords;
		await expect(sheet.locator(`footer [lang="${lang}"]`), lang).toContainText(words.bezwaar);
		await expect(sheet.locator('footer [lang="nl"]')).toContainText('Uw gemeente beslist');
		await expect(sheet.locator(`thead [lang="${lang}"]`)).toHaveText(Object.values(words.kolom));
		const names = await sheet.locator(`tbody th [lang="${lang}"]`).allInnerTexts();
		expect(new Set(names).size, lang).toBe(12);
		// What stands behind the amounts is said once.
		await expect(sheet.locator(`p[lang="${lang}"] > .woord`).first()).toContainText(' = ');
		expect((await printed(page)).pages, lang).toBe(1);
	}
	await page.locator('#taal').selectOption('');
	await expect(sheet.locator('.tweede')).toHaveCount(0);
});
