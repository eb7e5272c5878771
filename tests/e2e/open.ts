import type { Page } from '@playwright/test';

/** Opens a page and waits until it listens: it is readable before that, but not yet usable. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 10_000 });
}
