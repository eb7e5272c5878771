/** Reading aloud, with voices that are not there: what is said is written down instead. */
import { expect, test, type Page } from '@playwright/test';

import { open } from './open';

interface Said {
	readonly text: string;
	readonly lang: string;
}

/** Voices for these languages; speaking takes a moment, and everything said is kept on the window. */
async function withVoices(page: Page, langs: readonly string[]): Promise<void> {
	await page.addInitScript((tags) => {
		const said: { text: string; lang: string }[] = [];
		let waiting: SpeechSynthesisUtterance[] = [];
		let timer = 0;
		const next = () => {
			const utterance = waiting[0];
			if (!utterance) return;
			said.push({ text: utterance.text, lang: utterance.lang });
			timer = window.setTimeout(() => {
				waiting.shift();
				utterance.dispatchEvent(new Event('end'));
				if (waiting.length > 0) next();
			}, 30);
		};
		const voices = tags.map((lang) => ({ lang, localService: true, default: false, name: lang }));
		class Utterance extends EventTarget {
			text: string;
			lang = '';
			voice: unknown = null;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		Object.assign(window, { said });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.defineProperty(window, 'speechSynthesis', {
			value: Object.assign(new EventTarget(), {
				getVoices: () => voices,
				speak: (utterance: SpeechSynthesisUtterance) => {
					if (utterance.text === '') return;
					waiting.push(utterance);
					if (waiting.length === 1) next();
				},
				cancel: () => {
					clearTimeout(timer);
					waiting = [];
				}
			})
		});
	}, langs);
}

const said = (page: Page): Promise<Said[]> =>
	page.evaluate(() => (window as unknown as { said: Said[] }).said);
const quiet = (page: Page) =>
	page.evaluate(() => CSS.highlights.has('voorlezen')).then((on) => !on);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('one touch reads the page from its heading, in order, and shows where it is', async ({
	page
}) => {
	await withVoices(page, ['nl-NL']);
	await open(page, '/over/');
	await button(page, 'Lees voor').click();
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
	const [first, second] = await said(page);
	expect(first).toEqual({
		text: await page.getByRole('heading', { level: 1 }).innerText(),
		lang: 'nl-NL'
	});
	expect(second?.text).not.toBe('');
	expect(await quiet(page)).toBe(false);
	await button(page, 'Stop').click();
	expect(await quiet(page)).toBe(true);
	const count = (await said(page)).length;
	await page.waitForTimeout(200);
	expect((await said(page)).length).toBe(count);
});

test('it can wait, go on from the same block, and be stopped by going elsewhere', async ({
	page
}) => {
	await withVoices(page, ['nl-NL']);
	await open(page, '/over/');
	await button(page, 'Lees voor').click();
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(1);
	await button(page, 'Pauze').click();
	const before = await said(page);
	await page.waitForTimeout(200);
	expect(await said(page)).toEqual(before);
	await button(page, 'Lees verder').click();
	await expect.poll(async () => (await said(page))[before.length]).toEqual(before.at(-1));
	await page.getByRole('link', { name: 'Taal kiezen' }).click();
	await expect(page).toHaveURL(/\/taal\/$/);
	await expect(button(page, 'Stop')).toHaveCount(0);
	expect(await quiet(page)).toBe(true);
});

test('a question is read with all its answers', async ({ page }) => {
	await withVoices(page, ['nl-NL']);
	await open(page, '/vragen/werken/');
	await button(page, 'Lees voor').click();
	const labels = await page.locator('main label').allInnerTexts();
	expect(labels.length).toBeGreaterThan(2);
	for (const label of labels) {
		await expect.poll(async () => (await said(page)).map(({ text }) => text)).toContain(label);
	}
});

test('Dutch in a foreign text has a Dutch voice', async ({ page }) => {
	await withVoices(page, ['en-GB', 'nl-NL']);
	await open(page, '/en/taal/');
	await button(page, 'Read aloud').click();
	await expect
		.poll(async () => (await said(page)).find(({ text }) => text === 'Arabisch')?.lang)
		.toBe('nl-NL');
	expect((await said(page))[0]?.lang).toBe('en-GB');
});

test('a device without a voice for the language says so', async ({ page }) => {
	await withVoices(page, ['nl-NL']);
	await open(page, '/ar/');
	await page.locator('header button').click();
	const message = page.locator('[role="status"] > div').filter({ hasText: 'العربية' });
	await expect(message).toBeVisible();
	expect(await said(page)).toEqual([]);
	await message.getByRole('button').click();
	await expect(message).toHaveCount(0);
});
