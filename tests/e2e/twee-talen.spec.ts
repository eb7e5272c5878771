/** The questions of a home visit in two languages, line against line; the answer is shared. */
import type { Locator, Page } from '@playwright/test';

import { buildDir } from '../tools/pages';
import { startSite, stopSite } from '../tools/static-site';
import { expect, test } from './cut-off';
import { visitFamily } from './family';
import { axe, EERSTE_DRIE, kies, kop, sideways, totUitkomst, verder } from './interview-steps';
import { open } from './open';

test.use({ serviceWorkers: 'allow' });
// The app is fetched whole before the connection goes.
test.setTimeout(90_000);

/** A new situation, and from there to the first question. */
async function toQuestions(page: Page, lang: string): Promise<void> {
	await page.getByLabel('Bijnaam').fill('Zonnebloem');
	await page.getByLabel('Taal van de bewoner').selectOption(lang);
	await page.getByRole('button', { name: /^Begin$/ }).click();
	await page.getByRole('link', { name: 'Vraag voor vraag' }).click();
	await page.waitForURL(/\/vragen\/werken\/$/);
}

const other = (place: Page | Locator, lang: string) => place.locator(`[lang="${lang}"]`);
const toggle = (page: Page) => page.getByRole('button', { name: 'Twee talen' });

/** Every piece in the second language says its language and direction, and holds a text of its own. */
async function expectMarked(page: Page, lang: string, dir: string): Promise<void> {
	const pieces = await other(page.getByRole('main'), lang).evaluateAll((all) =>
		all.map((one) => ({ dir: one.getAttribute('dir'), text: one.textContent }))
	);
	expect(pieces.length).toBeGreaterThan(3);
	for (const piece of pieces) {
		expect(piece.dir).toBe(dir);
		expect(piece.text).toMatch(/\S/);
		expect(piece.text).not.toContain('[nl]');
	}
}

/** Arabic that stands outside a piece that says so. */
const unmarked = (page: Page) =>
	page.getByRole('main').evaluate((main) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		while (walker.nextNode()) {
			const { data, parentElement } = walker.currentNode as Text;
			if (/\p{Script=Arabic}/u.test(data) && !parentElement?.closest('[lang="ar"], option[lang]'))
				found.push(data);
		}
		return found;
	});

for (const { lang, dir, vraag, weetNiet } of [
	{ lang: 'ar', dir: 'rtl', vraag: 'ماذا يتغيّر في العمل؟', weetNiet: /لا أعرف/ },
	{ lang: 'pl', dir: 'ltr', vraag: /prac/, weetNiet: /Nie wiem/ }
] as const) {
	test(`every question stands in Dutch and ${lang}, without a connection`, async ({
		page,
		context
	}) => {
		const { url, server } = await startSite(() => buildDir);
		await open(page, `${url}/help/`);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		// The language is fetched and kept when it is chosen; then the connection goes.
		await page.getByLabel('Taal van de bewoner').selectOption(lang);
		await expect
			.poll(() =>
				page.evaluate(
					async (tag) => Boolean(await caches.match(`/words/${tag}/teksten.json`)),
					lang
				)
			)
			.toBe(true);
		await stopSite(server);
		await context.setOffline(true);
		await toQuestions(page, lang);

		await expect(other(kop(page), lang)).toHaveText(vraag);
		await expect(kop(page)).toContainText('Wat verandert');
		await expect(page.getByText('Deze tekst geldt')).toBeVisible();
		await expect(page.getByRole('radio', { name: /^Weet ik niet/ })).toHaveAccessibleName(weetNiet);
		const seen = async () => {
			await expectMarked(page, lang, dir);
			expect(await unmarked(page)).toEqual([]);
			expect(await sideways(page)).toBe(0);
		};
		await seen();
		await EERSTE_DRIE['werken']?.(page, 'nl');
		await totUitkomst(page, 'nl', seen);
		await expect(kop(page)).toHaveText(/^U houdt .* over\.$/);
	});
}

test('one switch takes the second language away and brings it back; the answer stays', async ({
	page
}) => {
	await open(page, '/help/');
	await toQuestions(page, 'ar');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('14,99');
	// By keyboard.
	await toggle(page).focus();
	await page.keyboard.press('Enter');
	await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
	await expect(other(page.getByRole('main'), 'ar')).toHaveCount(0);
	await expect(page.locator('#vraag-bedrag')).toHaveValue('14,99');
	await expect(page.locator('#vraag-per')).toHaveValue('uur');
	await toggle(page).press('Space');
	await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
	// A list holds one language only: with two, its answers are boxes. The answer is the same.
	await expect(page.getByRole('radio', { name: /^per uur/ })).toBeChecked();
	await page.getByRole('radio', { name: /^per maand/ }).check();
	await expect(page.getByRole('radio', { name: /^per maand/ })).toHaveAccessibleName(/في الشهر/);
	await toggle(page).click();
	await expect(page.locator('#vraag-per')).toHaveValue('maand');
	await page
		.getByRole('button', { name: 'Terug' })
		.or(page.getByRole('link', { name: 'Terug' }))
		.click();
	await expect(page.getByRole('radio').first()).toBeChecked();
});

test('a mistake is explained in both languages', async ({ page }) => {
	await open(page, '/help/');
	await toQuestions(page, 'ar');
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('veel');
	await verder(page);
	const fault = page.locator('#vraag-bedrag-fout');
	await expect(fault).toContainText('Vul een bedrag in cijfers in');
	await expect(other(fault, 'ar')).toHaveAttribute('dir', 'rtl');
});

test('on a wide screen Dutch keeps the first column, line against line', async ({ page }) => {
	await page.setViewportSize({ width: 820, height: 1100 });
	await open(page, '/help/');
	await toQuestions(page, 'ar');
	for (const place of [kop(page), page.locator('label[for="vraag-soort-0"]')]) {
		const pair = place.locator('.pair > span');
		const [dutch, arabic] = [await pair.nth(0).boundingBox(), await pair.nth(1).boundingBox()];
		expect(dutch?.y).toBe(arabic?.y);
		expect((dutch?.x ?? 0) + (dutch?.width ?? 0)).toBeLessThan(arabic?.x ?? 0);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`questions in two languages have no fault that axe sees, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// So high that the bar at the bottom lies over nothing.
		await page.setViewportSize({ width: 320, height: 2400 });
		await open(page, '/help/');
		await toQuestions(page, 'ar');
		await expect(other(kop(page), 'ar')).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await EERSTE_DRIE['werken']?.(page, 'nl');
		await totUitkomst(page, 'nl', async () => {
			expect(await axe(page)).toEqual([]);
			expect(await sideways(page)).toBe(0);
		});
	});
}

test('the answers stand in both languages', async ({ page }) => {
	await open(page, '/help/');
	await toQuestions(page, 'ar');
	await EERSTE_DRIE['werken']?.(page, 'nl');
	await page.getByRole('link', { name: 'Bekijk uw antwoorden' }).click();
	await expect(kop(page)).toHaveText('Uw antwoorden');
	const rows = page.locator('dl > .rij');
	expect(await rows.count()).toBeGreaterThan(5);
	for (const row of await rows.all())
		await expect(other(row, 'ar').filter({ hasText: /\S/ })).toHaveCount(2);
	expect(await unmarked(page)).toEqual([]);
	expect(await axe(page)).toEqual([]);
});

test('the whole result stands in both languages: sources, months, reports, figures', async ({
	page
}) => {
	await open(page, '/help/');
	await visitFamily(page, 'ar');
	await page.getByRole('link', { name: 'Twee talen naast elkaar' }).click();
	const lines = page.locator('ol > li:not(.plaatje)');
	for (const text of ['Loon op uw rekening', 'Samen', 'juni 2027', 'Dit is geen website'])
		await expect(lines.filter({ hasText: text }).first()).toBeVisible();
	for (const line of await lines.all()) await expect(other(line, 'ar')).toHaveText(/\S/);
	// Both languages say the same amounts.
	const digits = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
	for (const line of await lines.filter({ has: page.locator('.bedrag') }).all()) {
		const [dutch = '', arabic = ''] = await line.locator('.bedrag').allInnerTexts();
		expect(digits(arabic)).toEqual(digits(dutch));
	}
	expect(await unmarked(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the meldkaart stands in both languages and has no fault that axe sees, ${colorScheme}`, async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, '/help/');
		await visitFamily(page, 'ar');
		await page.getByRole('link', { name: 'Meldkaart' }).click();
		await expect(other(kop(page), 'ar')).toBeVisible();
		await expectMarked(page, 'ar', 'rtl');
		expect(await unmarked(page)).toEqual([]);
		const letter = page.locator('.brief > p');
		for (const line of await letter.all()) await expect(other(line, 'ar')).toHaveText(/\S/);
		expect(await axe(page)).toEqual([]);
		expect(await sideways(page)).toBe(0);
		// What is sent is Dutch alone.
		await page.getByRole('button', { name: 'Kopieer' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Beste gemeente');
		expect(copied).not.toMatch(/\p{Script=Arabic}/u);
		await toggle(page).click();
		await expect(other(page.getByRole('main'), 'ar')).toHaveCount(0);
	});
}

test('a language that is not on the device says so, and Dutch goes on alone', async ({
	cutOff: { page: offline, site }
}) => {
	await open(offline, `${site}/help/`);
	await toQuestions(offline, 'ar');
	await expect(offline.getByText('Deze taal staat nog niet op dit toestel')).toBeVisible();
	await expect(other(offline.getByRole('main'), 'ar')).toHaveCount(0);
	await kies(offline, 0);
	await verder(offline);
	await expect(kop(offline)).toHaveText('Wat gaat u verdienen?');
});

test('from a page in another language the questions open with Dutch first', async ({ page }) => {
	await open(page, '/en/help/');
	await page.getByLabel('Nickname').fill('Tulip');
	await page.locator('#taal').selectOption('ar');
	await page.getByRole('button', { name: /^(Start|Begin)$/ }).click();
	await page.locator('a[href*="/vragen/"]').click();
	await page.waitForURL(/localhost:\d+\/vragen\/werken\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(other(kop(page), 'ar')).toBeVisible();
});

test('without a helper the questions have one language and no switch', async ({ page }) => {
	await open(page, '/vragen/werken/');
	await expect(toggle(page)).toHaveCount(0);
	await expect(page.getByRole('main').locator('[lang]')).toHaveCount(0);
});
