/** The result of an invented situation, opened from what was kept: every amount to its steps, article, figure, source. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { open } from './open';

/** A single person of 38 in a rented home of € 650; 12 hours a week at € 14.99. */
function situatie(vanaf: string) {
	return {
		versie: 1,
		vanaf,
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: '1988-05-14' },
			wonen: { soort: 'huur', kaleHuur: '650.00' }
		},
		veranderingen: [{ soort: 'werk', vanaf, brutoUurloon: '14.99', urenPerWeek: '12' }]
	};
}

const UITKOMST = /\/uitkomst\/$/;

async function openUitkomst(page: Page, vanaf = '2026-12', taal = ''): Promise<void> {
	const doos = {
		versie: 1,
		figuren: '2026-07-01',
		dag: '2026-11-22',
		inhoud: { casus: situatie(vanaf), moment: null }
	};
	await page.addInitScript(
		(tekst) => localStorage.setItem('wat-houd-ik-over.situatie', tekst),
		JSON.stringify(doos)
	);
	await open(page, `${taal}/bewaard/`);
	await page.locator('main section button').first().click();
	await page.waitForURL(UITKOMST);
	await expect(page.locator('main h1 mark')).toBeVisible();
}

async function ga(page: Page, naam: string | RegExp): Promise<void> {
	await page.getByRole('main').getByRole('link', { name: naam }).first().click();
	await expect(page.locator('main [role="status"]', { hasText: 'Even rekenen' })).toHaveCount(0);
}

async function zonderFouten(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		const fouten = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`
		);
		expect(fouten, colorScheme).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
}

async function nietOpzij(page: Page): Promise<void> {
	const opzij = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(opzij).toBe(0);
}

test('who reads on elsewhere and comes back finds the place where she was', async ({ page }) => {
	await openUitkomst(page);
	await page.evaluate(() => scrollTo(0, 900));
	await page
		.locator('main a[href$="/januari/"]')
		.first()
		.evaluate((link: HTMLElement) => link.click());
	await page.waitForURL(/januari/);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await page.goBack();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
});

for (const vanaf of ['2026-09', '2026-12']) {
	test(`from ${vanaf} the answer is one sentence with a range, and June is named`, async ({
		page
	}) => {
		await openUitkomst(page, vanaf);
		const kop = page.getByRole('heading', { level: 1 });
		await expect(kop).toContainText('U houdt in een gewone maand');
		await expect(kop).not.toContainText('elke maand');
		await expect(page.getByText('Let op in juni.')).toBeVisible();
		await expect(page.getByText('Uw gemeente beslist of u vrijlating krijgt.')).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText(/[-−]\s?€|€\s?[-−]/);
	});
}

test('every amount opens to its steps, article, figure and source', async ({ page }) => {
	await openUitkomst(page);
	const aantal = await page.getByRole('link', { name: /^Waarom .+\?$/ }).count();
	expect(aantal).toBeGreaterThan(4);
	for (const post of [
		'Bijstand op uw rekening',
		'Zorgtoeslag',
		'Huurtoeslag',
		'Loon op uw rekening'
	]) {
		await page
			.getByRole('link', { name: new RegExp(`^Waarom .*${post}\\?$`) })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Waarom €');
		const stappen = page.locator('main section details');
		expect(await stappen.count()).toBeGreaterThan(0);
		for (const stap of await stappen.all()) await stap.locator(':scope > summary').click();
		await expect(
			page.locator('main a[href^="https://wetten.overheid.nl/BWBR"]').first()
		).toBeVisible();
		await expect(page.getByText(/Bron: /).first()).toBeVisible();
		await expect(page.getByText(/^Geldt van /).first()).toBeVisible();
		await page.goBack();
		await page.waitForURL(UITKOMST);
	}
});

test('the steps of the bijstand hold the norm, the wages and the vrijlating', async ({ page }) => {
	await openUitkomst(page);
	await page
		.getByRole('link', { name: /^Waarom .*Bijstand op uw rekening\?$/ })
		.first()
		.click();
	await page.getByText('Als het meezit').first().click();
	// The norm of a single person from 1 July 2026; 14.99 × 12 × 52 / 12.
	await expect(page.getByText('€ 1.419,46').first()).toBeVisible();
	await expect(page.getByText('€ 779,48').first()).toBeVisible();
	await zonderFouten(page);
});

test('the months are there as a picture and as a table with the same events', async ({ page }) => {
	await openUitkomst(page);
	await ga(page, /Bekijk \d+ maanden/);
	await expect(page.getByRole('img', { name: 'Wat u krijgt, maand voor maand' })).toBeVisible();
	await expect(page.getByText('voorlopige bedragen').first()).toBeVisible();
	await zonderFouten(page);
	await page.getByRole('button', { name: 'Tabel' }).click();
	await expect(page.getByRole('table')).toContainText('€ 1.871,49');
	await expect(page.getByRole('table')).toContainText('Minder vakantiegeld van de gemeente.');
	await zonderFouten(page);
});

test('the curve of hours comes at once, and the slider moves the answer', async ({ page }) => {
	await openUitkomst(page);
	await ga(page, 'Meer of minder uren?');
	await expect(page.getByRole('img', { name: /nul tot veertig uur/ })).toBeVisible();
	await expect(page.getByText('Bij 12')).toBeVisible();
	await page.getByRole('button', { name: 'Een uur meer' }).click();
	await expect(page.getByText('Bij 13')).toBeVisible();
	await expect(
		page.getByRole('listitem').filter({ hasText: /uur stopt uw bijstand/ })
	).toBeVisible();
	await zonderFouten(page);
});

test('the meldkaart says what, when, to whom and with which proof, and copies the Dutch text', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openUitkomst(page, '2026-12', '/en');
	await page.locator('main a[href$="/meldkaart/"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('report to the gemeente');
	await expect(page.getByText('Beste gemeente,').first()).toBeVisible();
	await page.getByText('Translation beside it').click();
	await expect(page.getByText('Dear gemeente,')).toBeVisible();
	await page.getByRole('button', { name: 'Copy' }).click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Ik ga werken');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Calendar' }).click();
	expect((await download).suggestedFilename()).toBe('meldkaart-gemeente.ics');
	await zonderFouten(page);
});

test('choices stand side by side', async ({ page }) => {
	await openUitkomst(page);
	await ga(page, 'Vergelijk keuzes');
	await page.getByRole('button', { name: 'Zet deze uren erbij' }).click();
	await expect(page.getByRole('table')).toContainText('20');
	await zonderFouten(page);
});

test('the turn of the year, line by line', async ({ page }) => {
	await openUitkomst(page);
	await ga(page, 'Wat verandert er op 1 januari?');
	await expect(page.getByRole('table')).toContainText('Bijstandsnorm');
	await zonderFouten(page);
});

test('a letter is compared, a wrong amount keeps what was typed', async ({ page }) => {
	await openUitkomst(page);
	await ga(page, 'Klopt mijn brief?');
	const norm = page.getByLabel('Bijstandsnorm');
	await norm.fill('veel');
	await page.getByRole('button', { name: 'Vergelijk' }).click();
	await expect(page.getByRole('alert').first()).toBeFocused();
	await expect(norm).toHaveValue('veel');
	// Two cost sharers: (40% + 2 × 30%) / 2 × 2,027.79.
	await norm.fill('1.013,90');
	await page.getByRole('button', { name: 'Vergelijk' }).click();
	await expect(page.getByText('Bijstandsnorm').last()).toBeVisible();
	await expect(page.getByText('De gemeente rekent met twee mensen').first()).toBeVisible();
	await expect(page.getByText('Beste gemeente,')).toBeVisible();
	await zonderFouten(page);
});

test('the giftenboekje judges a gift and keeps nothing unasked', async ({ page }) => {
	await open(page, '/giftenboekje/');
	await page.getByRole('button', { name: 'Gift opschrijven' }).click();
	await page.getByRole('radio', { name: 'Geld', exact: true }).check({ force: true });
	await page.getByLabel('Hoeveel is het waard?').fill('1300');
	await page.getByRole('button', { name: 'Schrijf op' }).click();
	await expect(page.getByText('Doorgeven', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await zonderFouten(page);
	await page.getByRole('button', { name: 'Bewaar dit boekje op dit toestel' }).click();
	await page.reload();
	await expect(page.getByText('Doorgeven', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Wis het boekje van dit toestel' }).click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what was kept is offered on the start page, and refused when it does not fit', async ({
	page
}) => {
	await open(page, '/');
	await expect(page.getByRole('link', { name: 'Verder met wat u bewaarde' })).toHaveCount(0);
	await page.evaluate(() => localStorage.setItem('wat-houd-ik-over.situatie', '{"versie":1}'));
	await page.reload();
	await page.getByRole('link', { name: 'Verder met wat u bewaarde' }).click();
	await expect(page.getByText('Wat bewaard is, is beschadigd.')).toBeVisible();
	await page.getByRole('button', { name: 'Wis wat bewaard is' }).click();
	await expect(page.getByText('Gewist.')).toBeVisible();
});

test('nothing scrolls sideways at 320 px, also right to left', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const taal of ['', '/ar']) {
		await openUitkomst(page, '2026-12', taal);
		await nietOpzij(page);
		for (const pad of [
			'uitkomst/maanden',
			'uitkomst/waarom',
			'uitkomst/uren',
			'vergelijken',
			'januari',
			'brief',
			'meldkaart'
		]) {
			await page.locator(`main a[href$="/${pad}/"]`).first().click();
			await page.waitForURL(new RegExp(`/${pad}/$`));
			await expect(page.locator('main h1')).toBeVisible();
			await nietOpzij(page);
			await page.goBack();
			await page.waitForURL(UITKOMST);
			await expect(page.locator('main h1 mark')).toBeVisible();
		}
	}
});
