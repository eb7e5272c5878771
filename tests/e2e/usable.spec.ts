/**
 * What axe does not see: how large things to touch are, what is left of them in forced colours, whether anything moves
 * for who does not want that, more space between letters, a screen on its side, and where the focus is after a link.
 */
import { expect, test, type Page } from '@playwright/test';

import { dutchSamples } from '../tools/pages';
import { focused, focusIsSeen } from './focus';
import { open } from './open';
import { fromResult, openResult } from './result-steps';

const PATHS = [...dutchSamples(), '/ar/', '/en/vragen/werken/'];
const TOUCHED =
	'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';

/** Things smaller than 24 by 24 px that are no word in a sentence; a box with a label is as large as the label. */
function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate((touched) => {
		const small: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>(touched)) {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
			const { width, height } = (label ?? element).getBoundingClientRect();
			const style = getComputedStyle(element);
			const inText = style.display === 'inline' && element.closest('p, li, dd, td') !== null;
			// "Naar de inhoud" is one pixel until it has the focus.
			if (inText || width <= 1 || height <= 1) continue;
			if (width < 23.95 || height < 23.95)
				small.push(`${element.outerHTML.slice(0, 80)}: ${String(width)} x ${String(height)}`);
		}
		return small;
	}, TOUCHED);
}

/** Everything that still moves. */
function moving(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const long = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.01);
		return [...document.querySelectorAll('body *')]
			.filter((element) => {
				const style = getComputedStyle(element);
				const animated = style.animationName !== 'none' && long(style.animationDuration);
				return animated || long(style.transitionDuration);
			})
			.map((element) => element.outerHTML.slice(0, 80));
	});
}

/** Buttons and fields of which nothing would be left: no border, no line, no underline, no drawing. */
function invisible(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const drawn = (element: Element): boolean => {
			const style = getComputedStyle(element);
			const border = ['Top', 'Bottom', 'Left', 'Right'].some(
				(side) =>
					style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
					parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0
			);
			const line = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
			return border || line || style.textDecorationLine !== 'none';
		};
		return [...document.querySelectorAll<HTMLElement>('main button, main input, main select')]
			.filter((element) =>
				element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
			)
			.filter(
				(element) =>
					!['radio', 'checkbox', 'range', 'file'].includes((element as HTMLInputElement).type) &&
					!drawn(element) &&
					element.innerText.trim() === '' &&
					!element.querySelector('svg')
			)
			.map((element) => element.outerHTML.slice(0, 80));
	});
}

function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

for (const path of PATHS) {
	test(`${path}: large enough to touch, still for who wants that, there in forced colours`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, path);
		expect(await tooSmall(page)).toEqual([]);
		expect(await moving(page)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await invisible(page)).toEqual([]);
	});

	test(`${path}: more space between letters, and a phone on its side`, async ({ page }) => {
		await open(page, path);
		// WCAG 1.4.12. As a sheet of the document itself: the policy of the page refuses a style element.
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'
			);
			document.adoptedStyleSheets = [sheet];
		});
		expect(await sideways(page)).toBe(0);
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main *')]
				.filter((element) => {
					const { overflowX, overflowY, position } = getComputedStyle(element);
					const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
					// Text for screen readers only is cut on purpose.
					return hides && position !== 'absolute' && element.clientWidth > 1;
				})
				.filter((element) => element.scrollWidth > element.clientWidth + 1)
				.map((element) => element.outerHTML.slice(0, 80))
		);
		expect(cut).toEqual([]);
		await page.setViewportSize({ width: 640, height: 320 });
		expect(await sideways(page)).toBe(0);
		await expect(page.locator('main h1')).toBeVisible();
	});
}

test('the result and what lies behind it: large enough, still, there in forced colours', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
	await openResult(page, '');
	for (const address of ['/uitkomst/maanden/', '/uitkomst/uren/', '/uitkomst/waarom/']) {
		expect(await tooSmall(page)).toEqual([]);
		expect(await moving(page)).toEqual([]);
		expect(await invisible(page)).toEqual([]);
		await fromResult(page, address);
		expect(await tooSmall(page), address).toEqual([]);
		expect(await moving(page), address).toEqual([]);
		expect(await invisible(page), address).toEqual([]);
		await page.goBack();
		await expect(page.locator('main h1 mark')).toBeVisible();
	}
});

test('after a link the focus is at the top of the new page, which is announced', async ({
	page
}) => {
	await open(page, '/');
	for (const address of ['/rechten/', '/over/', '/taal/']) {
		const link = page.locator(`a[href$="${address.slice(1)}"], a[href$="${address}"]`).first();
		await link.focus();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname.endsWith(address));
		await expect(page.locator('main h1')).toBeVisible();
		const announced = page.locator('#svelte-announcer');
		await expect(announced).toHaveText(await page.title());
		const at = await page.evaluate(() => document.activeElement?.tagName ?? '');
		expect(['BODY', 'H1', 'MAIN'], `${address}: ${at}`).toContain(at);
		if (at === 'BODY') {
			await page.keyboard.press('Tab');
			await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
		}
		await open(page, '/');
	}
});

test('the focus is to be seen, also in forced colours', async ({ page }) => {
	for (const forcedColors of ['none', 'active'] as const) {
		await page.emulateMedia({ forcedColors });
		for (const path of ['/', '/vragen/werken/', '/rechten/']) {
			await open(page, path);
			for (let stop = 0; stop < 12; stop++) {
				await page.keyboard.press('Tab');
				const where = `${path} ${forcedColors}: ${await focused(page)}`;
				expect(await focusIsSeen(page), where).toBe(true);
			}
		}
	}
});
