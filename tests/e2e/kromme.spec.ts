import { expect, test, type Page } from '@playwright/test';

import { CASE, fromResult, openResult } from './result-steps';

const SINGLE = CASE.huishouden;
const COUPLE = { ...SINGLE, partner: { geboortedatum: '1987-05-14' } };

/** At these wages the bijstand stops there; the longest labels of all languages are among the languages. */
const PLACES = [
	{ name: 'at the far end', huishouden: COUPLE, wage: '14.99', from: 0.85, to: 1 },
	{ name: 'near the end', huishouden: COUPLE, wage: '17.00', from: 0.7, to: 0.85 },
	{ name: 'past the middle', huishouden: SINGLE, wage: '14.99', from: 0.6, to: 0.66 },
	{ name: 'in the middle', huishouden: SINGLE, wage: '18.00', from: 0.4, to: 0.6 },
	{ name: 'near the start', huishouden: SINGLE, wage: '30.00', from: 0.1, to: 0.4 }
] as const;

/** Pixels beside the drawing that still lie on its card. */
const MARGIN = 16;

/** How far the label reaches outside the drawing, on its worst side; and where its line stands. */
async function measure(page: Page) {
	return page.locator('figure.curve > svg').evaluate((drawing) => {
		const frame = drawing.getBoundingClientRect();
		const line = drawing.querySelector('line.mark')?.getBoundingClientRect();
		const label = drawing.querySelector('g.label')?.getBoundingClientRect();
		if (!line || !label) return null;
		const from = getComputedStyle(drawing).direction === 'rtl' ? frame.right : frame.left;
		return {
			at: Math.abs(line.left - from) / frame.width,
			outside: Math.max(frame.left - label.left, label.right - frame.right),
			crossed: label.left < line.right && label.right > line.left
		};
	});
}

for (const { name, huishouden, wage, from, to } of PLACES)
	test(`"bijstand stopt" ${name} stays within the drawing, in long languages too`, async ({
		page
	}) => {
		test.setTimeout(120_000);
		const veranderingen = CASE.veranderingen.map((job) => ({ ...job, brutoUurloon: wage }));
		const casus = { ...CASE, huishouden, veranderingen };
		for (const lang of ['nl', 'uk', 'so', 'ar', 'fr', 'fa']) {
			await openResult(page, lang === 'nl' ? '' : `/${lang}`, casus);
			await fromResult(page, '/uitkomst/uren/');
			for (const width of [360, 320]) {
				await page.setViewportSize({ width, height: 740 });
				await expect(page.locator('figure.curve g.label')).toBeVisible();
				const found = await measure(page);
				expect(found?.at, `${lang}, ${width}`).toBeGreaterThan(from);
				expect(found?.at, `${lang}, ${width}`).toBeLessThanOrEqual(to);
				expect(found?.outside, `${lang}, ${width}`).toBeLessThanOrEqual(MARGIN);
				expect(found?.crossed, `${lang}, ${width}`).toBe(false);
			}
			await page.setViewportSize({ width: 360, height: 740 });
		}
	});
