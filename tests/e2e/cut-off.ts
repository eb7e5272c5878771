import { test as base, type BrowserContext, type Page } from '@playwright/test';

import { buildDir } from '../tools/pages';
import { startSite, stopSite } from '../tools/static-site';
import { open } from './open';

/** A page that has seen the site once, and has no server and no connection since; and the address of the site. */
interface CutOff {
	readonly cutOff: { readonly page: Page; readonly site: string };
}

export const test = base.extend<CutOff>({
	cutOff: async ({ page, context }, use) => {
		const { url, server } = await startSite(() => buildDir);
		await visitOnce(page, context, url);
		await stopSite(server);
		await use({ page, site: url });
	}
});

async function visitOnce(page: Page, context: BrowserContext, url: string): Promise<void> {
	await open(page, `${url}/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await context.setOffline(true);
}

export { expect } from '@playwright/test';
