import { mkdirSync, writeFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import { chromium, expect, test, type Page } from '@playwright/test';

interface Look {
	readonly name: string;
	readonly query?: string;
	readonly width?: number;
	readonly forced?: boolean;
	readonly print?: boolean;
}

const LOOKS: readonly Look[] = [
	{ name: 'light' },
	{ name: 'dark', query: '?theme=dark' },
	{ name: 'right-to-left', query: '?dir=rtl' },
	{ name: 'narrow', width: 320 },
	{ name: 'narrow-right-to-left', query: '?dir=rtl', width: 320 },
	{ name: 'wide', width: 1000 },
	{ name: 'forced-colors', forced: true },
	{ name: 'paper', width: 718, print: true }
];

/** What the texts are drawn with in forced colours is not what the rules say, so that axe cannot tell. */
async function faults(page: Page, look: Look) {
	const axe = new AxeBuilder({ page });
	if (look.forced === true || look.print === true) axe.disableRules(['color-contrast']);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function open(page: Page, query = '') {
	await page.goto(`/${query}`);
	await page.locator('html[data-ready]').waitFor();
}

async function sideways(page: Page) {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

for (const look of LOOKS) {
	test(`looks right: ${look.name}`, async ({ page }, info) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning')
				complaints.push(message.text());
		});
		await page.setViewportSize({ width: look.width ?? 360, height: 740 });
		await page.emulateMedia({
			forcedColors: look.forced === true ? 'active' : 'none',
			media: look.print === true ? 'print' : 'screen'
		});
		await open(page, look.query);
		await page.screenshot({ path: info.outputPath(`${look.name}.png`), fullPage: true });
		expect(await sideways(page)).toBe(0);
		expect(await faults(page, look)).toEqual([]);
		expect(complaints).toEqual([]);
	});
}

for (const query of ['', '?dir=rtl']) {
	test(`holds with the text of the browser at 200% ${query}`, async ({ baseURL }, info) => {
		const profile = info.outputPath('profile');
		mkdirSync(`${profile}/Default`, { recursive: true });
		writeFileSync(
			`${profile}/Default/Preferences`,
			JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } })
		);
		const context = await chromium.launchPersistentContext(profile, {
			...info.project.use.launchOptions,
			viewport: { width: 360, height: 740 },
			...(baseURL === undefined ? {} : { baseURL })
		});
		const page = await context.newPage();
		await open(page, query);
		await page.screenshot({ path: info.outputPath('large.png'), fullPage: true });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
			'32px'
		);
		expect(await sideways(page)).toBe(0);
		await context.close();
	});
}

test('has no style attribute, and no pattern shared by two drawings', async ({ page }) => {
	await open(page);
	expect(await page.locator('[style]').count()).toBe(0);
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
});

test('gives a thumb at least 48 px', async ({ page }) => {
	await open(page);
	const small = await page
		.locator('button, a, input, select, summary')
		.evaluateAll((all) =>
			all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.outerHTML)
		);
	expect(small).toEqual([]);
});

test('starts bars where the language starts', async ({ page }) => {
	const gap = () =>
		page
			.locator('.month .bar')
			.first()
			.evaluate((bar) => {
				const first = bar.querySelector('.block rect')?.getBoundingClientRect();
				const all = bar.getBoundingClientRect();
				return { left: (first?.left ?? 0) - all.left, right: all.right - (first?.right ?? 0) };
			});
	await open(page);
	expect((await gap()).left).toBeLessThan(3);
	await open(page, '?dir=rtl');
	expect((await gap()).right).toBeLessThan(3);
});

test('keeps what is typed, and steps', async ({ page }) => {
	await open(page);
	const wage = page.getByLabel('Uw loon per uur, bruto');
	await expect(wage).toHaveValue('veertien');
	await expect(wage).toHaveAttribute('aria-invalid', 'true');
	await expect(wage).toHaveAccessibleDescription(/U schreef/);

	const hours = page.getByLabel('Hoeveel uur per week gaat u werken?');
	await hours.fill('12,5');
	const more = page.locator('button[aria-controls="uren"]').last();
	await more.click();
	await expect(hours).toHaveValue('13');
	await hours.fill('twaalf');
	await more.click();
	await expect(hours).toHaveValue('twaalf');
});

test('goes from a mistake to its field', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('link', { name: 'Startdatum: kies een maand' }).click();
	await expect(page.getByLabel('Vanaf welke maand?')).toBeFocused();
	expect(page.url()).not.toContain('#');
});

test('turns an age into a date of birth and back without losing either', async ({ page }) => {
	await open(page);
	const group = page.getByRole('group', { name: 'Hoe oud bent u?' });
	await group.getByRole('button', { name: 'Liever mijn geboortedatum' }).click();
	await group.getByLabel('Dag').fill('3-5-1990');
	await expect(group.getByLabel('Maand')).toHaveValue('5');
	await expect(group.getByLabel('Jaar')).toHaveValue('1990');
	await group.getByRole('button', { name: 'Liever mijn leeftijd' }).click();
	await expect(group.getByRole('textbox')).toHaveValue('34');
	await group.getByRole('button', { name: 'Liever mijn geboortedatum' }).click();
	await expect(group.getByLabel('Jaar')).toHaveValue('1990');
});

test('an answer that goes alone takes the others away', async ({ page }) => {
	await open(page);
	const group = page.getByRole('group', { name: 'Met wie woont u?' });
	await group.getByLabel('Met mijn partner').check();
	await expect(group.getByLabel('Met mijn kinderen')).toBeChecked();
	await group.getByLabel('Ik woon alleen').check();
	await expect(group.getByLabel('Met mijn kinderen')).not.toBeChecked();
	await group.getByLabel('Met mijn kinderen').check();
	await expect(group.getByLabel('Ik woon alleen')).not.toBeChecked();
});

test('the slider and the number beside it say the same', async ({ page }) => {
	await open(page);
	const slider = page.getByRole('slider');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('#uren-getal')).toHaveValue('13');
	await expect(slider).toHaveAttribute('aria-valuetext', /^13 /);
});
