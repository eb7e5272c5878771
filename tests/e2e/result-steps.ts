import { expect, type Page } from '@playwright/test';

import type { CasusInvoer } from '../../src/lib/casus/schema';
import { momentTekst } from '../../src/lib/interview/moment';
import { open } from './open';

/** A single person of 38 in a rented home of € 650; 12 hours a week at € 14.99. */
export const CASE = {
	versie: 1,
	vanaf: '2026-12',
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-14' },
		wonen: { soort: 'huur', kaleHuur: '650.00' }
	},
	veranderingen: [{ soort: 'werk', vanaf: '2026-12', brutoUurloon: '14.99', urenPerWeek: '12' }]
};

/** The result of that person, or of another case, in a language: `prefix` is `` or `/ar`. */
export async function openResult(page: Page, prefix: string, casus: object = CASE): Promise<void> {
	const box = {
		versie: 1,
		figuren: '2026-07-01',
		dag: '2026-11-22',
		inhoud: { casus, moment: null }
	};
	await page.addInitScript(
		(text) => localStorage.setItem('wat-houd-ik-over.situatie', text),
		JSON.stringify(box)
	);
	await open(page, `${prefix}/bewaard/`);
	await page.locator('main section button').first().click();
	await page.waitForURL(/\/uitkomst\/$/);
	await expect(page.locator('main h1 mark')).toBeVisible();
}

/** From the result to a page behind it, by the link to it; "back" returns. */
export async function fromResult(page: Page, address: string): Promise<void> {
	await page.locator(`main a[href$="${address}"]`).first().click();
	await page.waitForURL((url) => url.pathname.endsWith(address));
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.locator('main > p[role="status"]')).toHaveCount(0);
}

/** Any page with that person's case in it, as it stands after the reload of an update: the case is behind the `#`. */
export async function openWithCase(page: Page, path: string): Promise<void> {
	const basis = CASE as CasusInvoer;
	const asked = { onderwerp: 'werken', antwoorden: {}, gesteld: [], plek: null } as const;
	const text = momentTekst({ ...asked, basis, isOvergenomen: true });
	await open(page, `${path}#gesprek=${text}`);
	await page.waitForURL((url) => url.hash === '');
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.locator('main > p[role="status"]')).toHaveCount(0);
	// The curve, the QR code and the like come a moment later.
	await page.waitForLoadState('networkidle');
}
