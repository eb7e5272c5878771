/** A phone that is not updated: on 1 January and 1 July of every year to 2031 the page says what its amounts are worth. */
import { expect, test } from '@playwright/test';

import { leesFigures } from '../../src/cli/figures';
import { open } from './open';

const YEARS = [2027, 2028, 2029, 2030, 2031];
const MONTHS = { '01': 'januari', '07': 'juli' } as const;

/** A single person of 40, in a rented home of € 650, who will work 12 hours a week. */
function kept(vanaf: string, figuren: string): string {
	const casus = {
		versie: 1,
		vanaf,
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: `${String(Number(vanaf.slice(0, 4)) - 40)}-05-14` },
			wonen: { soort: 'huur', kaleHuur: '650.00' }
		},
		veranderingen: [{ soort: 'werk', vanaf, brutoUurloon: '16.00', urenPerWeek: '12' }]
	};
	return JSON.stringify({
		versie: 1,
		figuren,
		dag: `${vanaf}-01`,
		inhoud: { casus, moment: null }
	});
}

for (const jaar of YEARS) {
	for (const [maand, naam] of Object.entries(MONTHS)) {
		test(`1 ${naam} ${String(jaar)}`, async ({ page }) => {
			const { laatste } = await leesFigures();
			const vanaf = `${String(jaar)}-${maand}`;
			await page.clock.setFixedTime(`${vanaf}-01T09:00:00`);
			await page.addInitScript(
				(tekst) => localStorage.setItem('wat-houd-ik-over.situatie', tekst),
				kept(vanaf, laatste)
			);
			await open(page, '/bewaard/');
			await page.locator('main section button').first().click();
			await page.waitForURL(/\/uitkomst\/$/);
			await expect(page.locator('main h1 mark')).toContainText('€');
			// From when the amounts are, by the newest publication; and from when they are provisional.
			const [y, m, d] = laatste.split('-').map(Number);
			const day = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });
			const dag = day.format(new Date(Date.UTC(y ?? 0, (m ?? 1) - 1, d)));
			await expect(page.getByText(dag).filter({ visible: true })).not.toHaveCount(0);
			await expect(
				page.getByText(/^Bedragen vanaf .+ zijn voorlopig\.$/).filter({ visible: true })
			).not.toHaveCount(0);
		});
	}
}
