import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expect, test } from './cut-off';
import { visitFamily } from './family';
import { open } from './open';
import { printed } from './paper';
import { readQr } from './qr';

test.use({ serviceWorkers: 'allow' });
// The app is fetched whole before the connection goes.
test.setTimeout(60_000);

const WORDS = 'vier losse woorden hier';

const answer = (page: Page) => page.getByText(/^U houdt .* over\.$/).first();

/** Everything that lies on the device, as one text. */
const onDevice = (page: Page) =>
	page.evaluate(async () => {
		const storages = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
		const databases = (await indexedDB.databases()).map(({ name }) => name);
		return JSON.stringify({ storages, databases, cookie: document.cookie });
	});

/** What is kept for use without a connection, but for the files of the app itself. */
const keptPages = (page: Page) =>
	page.evaluate(async () => {
		const kept: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
		return kept.filter((url) => !/\.[a-z0-9]+$/i.test(new URL(url).pathname));
	});

test('a home visit to a family takes less than two minutes, without a connection', async ({
	cutOff: { page: offline, site }
}) => {
	await open(offline, `${site}/help/`);
	const start = Date.now();
	const hands = await visitFamily(offline, '');
	await expect(answer(offline)).toBeVisible();
	expect(hands.seconds).toBeLessThan(120);
	expect(Date.now() - start).toBeLessThan(120_000);
	await offline.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await expect(offline.getByRole('heading', { level: 1 })).toHaveText(/^U houdt .* over\.$/);
	// Nothing was kept: nobody asked for it.
	expect(await onDevice(offline)).not.toContain('Zonnebloem');
});

test('the answer stands in two languages, line against line, also right to left', async ({
	page
}) => {
	await open(page, '/help/');
	await visitFamily(page, 'ar');
	await expect(answer(page)).toBeVisible();
	await page.getByRole('link', { name: 'Twee talen naast elkaar' }).click();
	const lines = page.locator('ol > li:has(p[lang="ar"])');
	await expect(lines.first()).toBeVisible();
	expect(await lines.count()).toBeGreaterThan(8);
	for (const line of await lines.all()) {
		await expect(line.locator('p[lang="nl"]')).toHaveAttribute('dir', 'ltr');
		await expect(line.locator('p[lang="ar"]')).toHaveAttribute('dir', 'rtl');
		expect(await line.locator('p[lang="ar"]').innerText()).not.toBe('');
	}
	// Dutch keeps the left, on every screen wide enough for two columns.
	await page.setViewportSize({ width: 820, height: 1100 });
	const dutch = await lines.nth(1).locator('p[lang="nl"]').boundingBox();
	const arabic = await lines.nth(1).locator('p[lang="ar"]').boundingBox();
	expect(dutch?.x).toBeLessThan(arabic?.x ?? 0);
	expect(dutch?.y).toBe(arabic?.y);
});

test('the visit leaves one A4 in two languages, with a code that opens it again', async ({
	page,
	context
}) => {
	await open(page, '/help/');
	await visitFamily(page, 'ar');
	await expect(answer(page)).toBeVisible();
	const sentence = await answer(page).innerText();
	await page.getByRole('link', { name: 'Print op één vel' }).click();
	const sheet = page.locator('article.vel');
	await expect(sheet).toContainText(sentence);
	await expect(sheet).toContainText('Met partner, 40 en 38 jaar, 3 kinderen (4, 8, 14)');
	await expect(sheet).toContainText('Dit geeft u door aan de gemeente');
	await expect(sheet).toContainText('Bedragen van');
	await expect(sheet).not.toContainText('Zonnebloem');
	await expect(sheet.locator('[lang="ar"]').first()).toBeVisible();
	expect(await printed(page)).toEqual({ pages: 1, sizes: ['595 x 842'] });

	await page.setViewportSize({ width: 900, height: 1200 });
	await page.emulateMedia({ media: 'print' });
	const link = await readQr(sheet.locator('svg.qr'));
	const other = await context.newPage();
	await open(other, link);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(sentence);
});

test('kept dossiers are closed: unreadable on the device, and a wrong passphrase loses nothing', async ({
	cutOff: { page: offline, site }
}) => {
	await open(offline, `${site}/help/`);
	await visitFamily(offline, '');
	await expect(answer(offline)).toBeVisible();
	const sentence = await answer(offline).innerText();
	await offline.getByRole('link', { name: 'Terug' }).click();
	await offline.getByLabel('Wachtzin').fill('kort');
	await offline.getByRole('button', { name: 'Bewaar achter een wachtzin' }).click();
	await expect(offline.getByLabel('Wachtzin')).toHaveAttribute('aria-invalid', 'true');
	await offline.getByLabel('Wachtzin').fill(WORDS);
	await offline.getByRole('button', { name: 'Bewaar achter een wachtzin' }).click();
	await expect(offline.getByText('achter uw wachtzin')).toBeVisible();
	const kept = await onDevice(offline);
	expect(kept).toContain('wat-houd-ik-over.dossiers');
	// The rent with its point: three digits alone may stand in what is encrypted too.
	for (const secret of ['Zonnebloem', '743.18', 'huishouden', 'aanvrager'])
		expect(kept).not.toContain(secret);

	await offline.getByRole('button', { name: 'Doe op slot' }).click();
	await expect(offline.getByRole('heading', { name: 'Uw situaties zijn op slot' })).toBeVisible();
	await expect(offline.getByText('Zonnebloem')).toHaveCount(0);
	await offline.getByLabel('Wachtzin').fill('niet de goede zin');
	await offline.getByRole('button', { name: 'Maak open' }).click();
	await expect(offline.getByText('Er is niets gewist').last()).toBeVisible();
	await offline.getByLabel('Wachtzin').fill(WORDS);
	await offline.getByRole('button', { name: 'Maak open' }).click();
	await offline.getByRole('button', { name: 'Open Zonnebloem' }).click();
	await expect(answer(offline)).toHaveText(sentence);
	await expect(offline.getByLabel(/^Leeftijden kinderen/)).toHaveValue('4, 8, 14');
});

test('kept dossiers lock when nobody touches the screen', async ({ page }) => {
	await page.clock.install();
	await open(page, '/help/');
	await visitFamily(page, '');
	await page.clock.runFor(1000);
	await page.getByRole('link', { name: 'Terug' }).click();
	await page.getByLabel('Wachtzin').fill(WORDS);
	await page.getByRole('button', { name: 'Bewaar achter een wachtzin' }).click();
	await expect(page.getByText('achter uw wachtzin')).toBeVisible();
	await page.clock.runFor(4 * 60_000);
	await expect(page.getByRole('button', { name: 'Open Zonnebloem' })).toBeVisible();
	await page.clock.runFor(2 * 60_000);
	await expect(page.getByRole('heading', { name: 'Uw situaties zijn op slot' })).toBeVisible();
});

test('"Wis alles" leaves nothing, also not behind the back button', async ({ page }) => {
	await open(page, '/help/');
	const before = await onDevice(page);
	await visitFamily(page, '');
	await expect(answer(page)).toBeVisible();
	await page.getByRole('link', { name: 'Delen of meenemen' }).click();
	await page.getByText('De link', { exact: true }).click();
	const link = await page.locator('.link').innerText();
	await open(page, link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^U houdt .* over\.$/);
	await open(page, '/help/');
	await visitFamily(page, '');
	await page.getByRole('link', { name: 'Terug' }).click();
	await page.getByLabel('Wachtzin').fill(WORDS);
	await page.getByRole('button', { name: 'Bewaar achter een wachtzin' }).click();
	await expect(page.getByText('achter uw wachtzin')).toBeVisible();

	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u weten?');
	expect(await onDevice(page)).toBe(before);
	expect(await keptPages(page)).toEqual([]);
	for (let steps = 0; steps < 8; steps++) {
		const left = await page.goBack().catch(() => null);
		if (left === null && page.url() === 'about:blank') break;
		expect(page.url()).not.toContain('#');
		await expect(page.getByText('Zonnebloem')).toHaveCount(0);
		await expect(page.getByText(/^U houdt .* over\.$/)).toHaveCount(0);
	}
});

test('one situation goes out as a file and comes back the same', async ({ page }) => {
	await open(page, '/help/');
	await visitFamily(page, '');
	await expect(answer(page)).toBeVisible();
	const sentence = await answer(page).innerText();
	await page.getByRole('link', { name: 'Delen of meenemen' }).click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
	const file = await (await waiting).path();
	const text = readFileSync(file, 'utf8');
	expect(JSON.parse(text)).toMatchObject({ versie: 1, huishouden: { bijstand: true } });
	expect(text).not.toContain('Zonnebloem');

	page.on('dialog', (dialog) => void dialog.accept());
	await open(page, '/open/');
	await page.getByLabel('Open een bestand').setInputFiles(file);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
	await page.goBack();
	await open(page, '/open/');
	await page.getByLabel('Open een bestand').setInputFiles({
		name: 'anders.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"naam":"<img src=x onerror=alert(1)>"}')
	});
	await expect(page.getByText('In dit bestand staat geen goede situatie')).toBeVisible();
	await expect(page.locator('img')).toHaveCount(0);
});
