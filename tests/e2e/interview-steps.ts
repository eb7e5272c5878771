import { readFileSync } from 'node:fs';

import { expect, type Locator, type Page } from '@playwright/test';

/** Words of the pages that a walk needs, from the files of the language. */
export function woordenIn(taal: string): { readonly verder: string; readonly weetNiet: string } {
	return JSON.parse(readFileSync(`locales/${taal}/vragen.json`, 'utf8')) as {
		verder: string;
		weetNiet: string;
	};
}

/** "Question 3." */
export const WOORDEN = {
	nl: { voortgang: /Vraag \d+\./ },
	en: { voortgang: /Question \d+\./ }
} as const;
export type Taal = string;

export const kop = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Presses "Verder" and waits for what comes: another question, another page, or what is wrong. */
export async function verder(page: Page, taal: Taal = 'nl'): Promise<void> {
	const vraag = await kop(page).innerText();
	await page.getByRole('button', { name: woordenIn(taal).verder, exact: true }).click();
	await expect
		.poll(async () => {
			if ((await page.getByRole('alert').count()) > 0) return true;
			return (await kop(page).first().innerText()) !== vraag;
		})
		.toBe(true);
}

/** Chooses an answer, by its place: the first is 0. */
export async function kies(page: Page, plaats: number): Promise<void> {
	await page
		.getByRole('main')
		.locator('input[type=radio], input[type=checkbox]')
		.nth(plaats)
		.check();
}

/** "Weet ik niet": among the answers, or as a button of its own. */
export async function weetNiet(page: Page, taal: Taal = 'nl'): Promise<void> {
	const naam = woordenIn(taal).weetNiet;
	const optie = page.locator('input[value="?"]');
	if ((await optie.count()) > 0) await optie.check();
	else {
		const knop = page.getByRole('button', { name: naam });
		if ((await knop.getAttribute('aria-pressed')) === 'false') await knop.click();
	}
}

/** Answers every question that is still asked with "Weet ik niet", until the result is there. */
export async function totUitkomst(
	page: Page,
	taal: Taal,
	bij?: () => Promise<void>
): Promise<number> {
	for (let aantal = 0; aantal < 20; aantal++) {
		if (page.url().includes('/uitkomst/')) return aantal;
		await bij?.();
		await weetNiet(page, taal);
		await verder(page, taal);
	}
	throw new Error('the questions do not end');
}

export async function axe(page: Page): Promise<string[]> {
	const { default: AxeBuilder } = await import('@axe-core/playwright');
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`
	);
}

export const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The first three questions of each subject, answered. */
export const EERSTE_DRIE: Record<string, (page: Page, taal: Taal) => Promise<void>> = {
	werken: async (page, taal) => {
		await kies(page, 0);
		await verder(page, taal);
		await page.locator('#vraag-bedrag').fill('14,99');
		await verder(page, taal);
		await page.locator('#vraag-uren').fill('12');
		await verder(page, taal);
	},
	geld: async (page, taal) => {
		await kies(page, 7);
		await verder(page, taal);
		await page.locator('#vraag-bedrag').fill('9000');
		await verder(page, taal);
		await page.locator('#vraag-vermogen').fill('1.500');
		await verder(page, taal);
	},
	thuis: async (page, taal) => {
		await kies(page, 0);
		await verder(page, taal);
		await kies(page, 2);
		await verder(page, taal);
		await page.locator('#vraag-leeftijd-leeftijd').fill('28');
		await page.locator('#vraag-vanaf').selectOption({ index: 2 });
		await verder(page, taal);
	}
};
