import { readdirSync } from 'node:fs';

import { expect, test, type Locator } from '@playwright/test';

import { open } from './open';

const LANGUAGES = readdirSync('locales');

/** The controls of the bar, and the lines they stand on. */
async function controls(bar: Locator) {
	const boxes = await bar.locator('a, button').evaluateAll((all) =>
		all.map((one) => {
			const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
			const { scrollWidth, clientWidth } = one;
			return { left, right, top, bottom, width, height, isCut: scrollWidth > clientWidth };
		})
	);
	const lines: { middle: number; boxes: typeof boxes }[] = [];
	for (const box of boxes) {
		const middle = (box.top + box.bottom) / 2;
		const line = lines.find((one) => Math.abs(one.middle - middle) < 2);
		if (line) line.boxes.push(box);
		else lines.push({ middle, boxes: [box] });
	}
	return { boxes, lines: lines.map((line) => line.boxes.length) };
}

type Box = Awaited<ReturnType<typeof controls>>['boxes'][number];

const overlaps = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Width, text size, and how many controls stand on each line. */
const WINDOWS = [
	{ width: 360, text: 16, lines: [4] },
	{ width: 320, text: 16, lines: [4] },
	{ width: 256, text: 16, lines: [2, 2] },
	{ width: 360, text: 32, lines: [2, 2] }
] as const;

for (const { width, text, lines } of WINDOWS)
	test(`the bar with "Snel weg" is tidy in every language: ${width} px, text of ${text} px`, async ({
		page,
		context
	}) => {
		const device = await context.newCDPSession(page);
		await device.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: 13 } });
		await page.setViewportSize({ width, height: 740 });
		for (const lang of LANGUAGES) {
			await open(page, `${lang === 'nl' ? '' : `/${lang}`}/vragen/thuis/`);
			const bar = await controls(page.locator('header.balk'));
			expect(bar.lines, lang).toEqual(lines);
			for (const box of bar.boxes) {
				expect(Math.min(box.width, box.height), lang).toBeGreaterThanOrEqual(48);
				expect(box.left, lang).toBeGreaterThanOrEqual(0);
				expect(box.right, lang).toBeLessThanOrEqual(width);
				expect(bar.boxes.filter((other) => other !== box && overlaps(box, other))).toEqual([]);
			}
			// The word of "Snel weg" is whole; that of "back" may make room.
			expect(bar.boxes[1]?.isCut, lang).toBe(false);
			expect(bar.boxes[1]?.height, lang).toBeLessThanOrEqual(text * 4);
		}
	});
