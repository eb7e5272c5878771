/** The three subjects in languages of another script or with many plurals, with the server gone. */
import { expect, test } from '@playwright/test';

import { offeredLanguages } from '../../src/build/languages';
import { buildDir } from '../tools/pages';
import { startSite, stopSite } from '../tools/static-site';
import { EERSTE_DRIE, kop, totUitkomst } from './interview-steps';
import { open } from './open';

test.use({ serviceWorkers: 'allow' });

const WALKED = ['ar', 'pl', 'ti'];

for (const lang of offeredLanguages().filter((tag) => WALKED.includes(tag))) {
	test(`${lang}: three subjects to the result, offline`, async ({ page, context }) => {
		test.setTimeout(120_000);
		const { url, server } = await startSite(() => buildDir);
		await open(page, `${url}/${lang}/`);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await expect
			.poll(() =>
				page.evaluate(
					async (tag) => Boolean(await caches.match(`/words/${tag}/teksten.json`)),
					lang
				)
			)
			.toBe(true);
		await stopSite(server);
		await context.setOffline(true);
		for (const [subject, answer] of Object.entries(EERSTE_DRIE)) {
			await open(page, `${url}/${lang}/vragen/${subject}/`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await answer(page, lang);
			await totUitkomst(page, lang);
			await expect(kop(page).first()).toContainText('€');
			expect(await page.locator('body').innerText()).not.toContain('[nl]');
		}
		// The articles are facts that stand in the Dutch texts alone.
		await open(page, `${url}/${lang}/rechten/giften/`);
		await expect(page.locator('a[href*="wetten.overheid.nl"]').first()).toBeVisible();
	});
}
