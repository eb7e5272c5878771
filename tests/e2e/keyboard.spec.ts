/**
 * With the keyboard through a whole page: Tab goes in the order of reading, each stop is to be seen and not under the bar
 * at the bottom, and nothing holds on to the focus, there and back.
 */
import { expect, test, type Page } from '@playwright/test';

import { focused, focusIsSeen } from './focus';
import { open } from './open';
import { openWithCase } from './result-steps';

const PAGES = [
	'/uitkomst/',
	'/uitkomst/maanden/',
	'/uitkomst/uren/',
	'/meldkaart/',
	'/vergelijken/'
];

/** Numbers everything that Tab should stop at, in the order of the document. A group of radios is one stop. */
function numberStops(page: Page): Promise<number> {
	return page.evaluate(() => {
		const able =
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
		const isStop = (one: HTMLElement) => {
			if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled'))
				return false;
			if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
			const group = [...document.getElementsByName(one.name)] as HTMLInputElement[];
			return one === (group.find(({ checked }) => checked) ?? group[0]);
		};
		const stops = [...document.querySelectorAll<HTMLElement>(able)].filter(isStop);
		stops.forEach((one, i) => (one.dataset.stop = String(i)));
		stops[0]?.focus();
		return stops.length;
	});
}

/** The number of the stop that has the focus; -1 outside the page. */
function stop(page: Page): Promise<number> {
	return page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.stop ?? -1));
}

/** Whether nothing lies over all of what has the focus: its middle or one of its corners is on top. */
function isOnTop(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		// A hidden radio or box is as large as its label.
		const shown = element.closest('label') ?? element;
		const { left, right, top, bottom } = shown.getBoundingClientRect();
		const [x, y] = [(left + right) / 2, (top + bottom) / 2];
		const points = [
			[x, y],
			[left + 4, top + 4],
			[right - 4, top + 4],
			[left + 4, bottom - 4],
			[right - 4, bottom - 4]
		] as const;
		return points.some((point) => shown.contains(document.elementFromPoint(...point)));
	});
}

/** Stops that stand before the stop before them, for who reads from the top, and on a line from its start. */
function outOfOrder(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const rtl = document.documentElement.dir === 'rtl';
		const stays = (one: Element | null): boolean =>
			one !== null &&
			(/fixed|sticky/.test(getComputedStyle(one).position) || stays(one.parentElement));
		const stops = [...document.querySelectorAll<HTMLElement>('main [data-stop]')]
			.filter((one) => !stays(one))
			.map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }));
		return stops.flatMap(({ one, box }, i) => {
			const before = stops[i - 1]?.box;
			if (!before || box.top >= before.bottom - 4) return [];
			const further = rtl ? box.right <= before.left + 4 : box.left >= before.right - 4;
			return further && box.bottom > before.top ? [] : [one.outerHTML.slice(0, 100)];
		});
	});
}

async function walk(page: Page): Promise<void> {
	const stops = await numberStops(page);
	expect(stops).toBeGreaterThan(5);
	expect(await outOfOrder(page)).toEqual([]);
	for (let next = 1; next < stops; next++) {
		await page.keyboard.press('Tab');
		const what = await focused(page);
		expect(await stop(page), what).toBe(next);
		expect(await focusIsSeen(page), `no line: ${what}`).toBe(true);
		expect(await isOnTop(page), `hidden: ${what}`).toBe(true);
	}
	await page.keyboard.press('Tab');
	expect([-1, 0], 'out of the page at its end').toContain(await stop(page));
	await page.locator(`[data-stop="${String(stops - 1)}"]`).focus();
	for (let next = stops - 2; next >= 0; next--) {
		await page.keyboard.press('Shift+Tab');
		const what = await focused(page);
		expect(await stop(page), `back: ${what}`).toBe(next);
		expect(await isOnTop(page), `hidden on the way back: ${what}`).toBe(true);
	}
}

for (const prefix of ['', '/ar'])
	for (const path of PAGES)
		test(`${prefix}${path} goes with the keyboard, in the order of reading`, async ({ page }) => {
			await openWithCase(page, prefix + path);
			await walk(page);
		});

test('/balie/ with a card on the list goes with the keyboard, in the order of reading', async ({
	page
}) => {
	await open(page, '/balie/');
	await page.getByRole('button', { name: 'Zet op de lijst' }).click();
	await expect(page.getByText('1 van de 30 kaarten')).toBeVisible();
	await walk(page);
});
