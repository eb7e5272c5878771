import type { Page } from '@playwright/test';

import { encodeSituation } from '../../src/lib/codec/situation';
import { expect, test } from './cut-off';
import { open } from './open';
import { readQr } from './qr';

test.use({ serviceWorkers: 'allow' });
// The app is fetched whole before the connection goes.
test.setTimeout(60_000);

const casus = {
	versie: 1 as const,
	vanaf: '2026-12',
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-21' },
		wonen: { kaleHuur: '600.00' }
	},
	veranderingen: [
		{ soort: 'werk' as const, vanaf: '2026-12', brutoUurloon: '14.99', urenPerWeek: '12' }
	]
};

/** A code made by an app with these figures. */
const codeWith = (laatste: string, extra: object = {}) =>
	encodeSituation({
		casus: { ...casus, ...extra },
		gemaakt: '2026-11-21',
		figuren: { laatste, kenmerk: 1 },
		precies: true
	});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a link made on one phone opens the same result on another, without a connection', async ({
	cutOff: { page: offline, site }
}) => {
	await open(offline, `${site}/open/#s=${codeWith('2026-01-01')}`);
	await offline.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await expect(heading(offline)).toHaveText(/^U houdt .* over\.$/);
	const sentence = await heading(offline).innerText();
	await offline.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	const link = await readQr(offline.locator('svg.qr'));
	expect(link).toMatch(new RegExp(`^${site}/open/#s=[\\w-]{20,120}$`));
	await open(offline, `${site}/over/`);
	await open(offline, link);
	await expect(heading(offline)).toHaveText(sentence);
	// The situation is out of the address, and so out of the history, at once.
	expect(offline.url()).toBe(`${site}/uitkomst/`);
});

test('says which figures are newer than the code', async ({ page }) => {
	await open(page, `/open/#s=${codeWith('2026-01-01')}`);
	await expect(page.getByText('De uitkomst kan anders zijn.')).toBeVisible();
	await expect(page.getByText('Minimumuurloon 1 juli 2026')).toBeVisible();
	await expect(page.getByText('Deze code is van 21 november 2026.')).toBeVisible();
	expect(page.url()).not.toContain('#');
});

test('says when the code is ahead of the app, and when figures were corrected', async ({
	page
}) => {
	await open(page, `/open/#s=${codeWith('2030-01-01')}`);
	await expect(page.getByText('Vernieuw de app.')).toBeVisible();
	await open(page, '/over/');
	await open(page, `/open/#s=${codeWith('2026-07-01')}`);
	await expect(page.getByText('Er zijn bedragen verbeterd of bijgekomen.')).toBeVisible();
});

for (const [kind, code, message] of [
	['damaged', codeWith('2026-07-01').slice(0, -3), 'Deze code is niet heel.'],
	['foreign', 'welkom-bij-ons', 'Deze code is niet van deze app.'],
	['old', `0${codeWith('2026-07-01').slice(1)}`, 'oude versie van de app'],
	['too new', `3${codeWith('2026-07-01').slice(1)}`, 'nieuwere versie van de app'],
	['hostile', `1${'A'.repeat(150_000)}`, 'wat wij nooit maken']
] as const) {
	test(`refuses a ${kind} code, and says why`, async ({ page }) => {
		await open(page, `/open/#s=${code}`);
		await expect(page.getByText(message)).toBeVisible();
		await page.goto('/uitkomst/');
		await expect(page.getByText('U hebt nog niets ingevuld.')).toBeVisible();
	});
}

test('nothing in a code becomes part of the page', async ({ page }) => {
	const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
	await open(page, '/open/');
	const before = await page.locator('main *').count();
	for (const text of [markup, `1${markup}`, '%3Cimg%20src=x%3E', '"><svg onload=alert(1)>']) {
		await page.evaluate((hash) => {
			location.hash = `#s=${hash}`;
		}, text);
		await expect(page.getByText('Deze code openen wij niet.')).toBeVisible();
		expect(await page.locator('main img, main script, main svg[onload]').count()).toBe(0);
	}
	expect(before).toBeGreaterThan(0);
	// Inside a whole code: a description that is markup stays text.
	const kosten = { soort: 'kosten', vanaf: '2026-12', nettoPerMaand: '40', omschrijving: markup };
	const code = codeWith('2026-07-01', { veranderingen: [...casus.veranderingen, kosten] });
	await open(page, '/over/');
	await open(page, `/open/#s=${code}`);
	await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await expect(heading(page)).toHaveText(/^U houdt .* over\.$/);
	for (const path of ['/meldkaart/', '/afdruk/', '/delen/'] as const) {
		await page.evaluate(
			(to) => document.querySelector<HTMLAnchorElement>(`a[href$="${to}"]`)?.click(),
			path
		);
		expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
	}
	expect(await page.title()).not.toMatch(/^[12]$/);
});

test('dates of birth stay home, unless one takes them along', async ({ page }) => {
	await open(
		page,
		`/open/#s=${codeWith('2026-07-01', { huishouden: { ...casus.huishouden, aanvrager: { geboortedatum: '1988-03-09' } } })}`
	);
	await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await page.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	await page.getByText('De link', { exact: true }).click();
	const ages = await page.locator('.link').innerText();
	await page.getByLabel('Neem geboortedatums en omschrijvingen mee').check();
	await expect(page.locator('.link')).not.toHaveText(ages);
});

test('the device shares, where it can; elsewhere the link is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.documentElement.dataset.shared = data.url ?? '';
				return Promise.resolve();
			}
		});
	});
	await open(page, `/open/#s=${codeWith('2026-07-01')}`);
	await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await page.getByRole('link', { name: 'Bewaren, printen, delen' }).click();
	await page.getByRole('button', { name: 'Stuur de link' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-shared', /\/open\/#s=/);
	await page.getByRole('button', { name: 'Kopieer de link' }).click();
	await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/open/#s=');
});

test('scans a code in the app, with the camera on only when tapped', async ({ page }) => {
	const code = codeWith('2026-07-01');
	await page.addInitScript((text) => {
		class Detector {
			static getSupportedFormats = () => Promise.resolve(['qr_code']);
			detect = () => Promise.resolve([{ rawValue: `https://voorbeeld.nl/open/#s=${text}` }]);
		}
		Object.assign(globalThis, { BarcodeDetector: Detector, asked: 0 });
		navigator.mediaDevices.getUserMedia = () => {
			(globalThis as unknown as { asked: number }).asked += 1;
			return Promise.resolve(document.createElement('canvas').captureStream());
		};
		HTMLMediaElement.prototype.play = () => Promise.resolve();
	}, code);
	await open(page, '/open/');
	const scan = page.getByRole('button', { name: 'Scan een code' });
	await expect(scan).toBeVisible();
	const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
	expect(await asked()).toBe(0);
	await scan.click();
	await expect(page.getByText('De uitkomst kan anders zijn.')).toBeVisible();
	expect(await asked()).toBe(1);
});

test('stopping before the camera is there, or leaving, leaves no camera on', async ({ page }) => {
	await page.addInitScript(() => {
		class Detector {
			static getSupportedFormats = () => Promise.resolve(['qr_code']);
			detect = () => Promise.resolve([]);
		}
		const streams: MediaStream[] = [];
		Object.assign(globalThis, { BarcodeDetector: Detector, streams });
		navigator.mediaDevices.getUserMedia = async () => {
			await new Promise((allowed) => setTimeout(allowed, 300));
			const stream = document.createElement('canvas').captureStream();
			streams.push(stream);
			return stream;
		};
		HTMLMediaElement.prototype.play = () => Promise.resolve();
	});
	await open(page, '/open/');
	const states = () =>
		page.evaluate(() =>
			(globalThis as unknown as { streams: MediaStream[] }).streams.flatMap((stream) =>
				stream.getTracks().map(({ readyState }) => readyState)
			)
		);
	const scan = page.getByRole('button', { name: 'Scan een code' });
	await scan.click();
	await page.getByRole('button', { name: /^Stop/ }).click();
	await expect.poll(states).toEqual(['ended']);
	await expect(scan).toBeVisible();
	await scan.click();
	await expect.poll(states).toEqual(['ended', 'live']);
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect.poll(states).toEqual(['ended', 'ended']);
});

test('says that the camera of the phone does it, where the browser cannot', async ({ page }) => {
	await open(page, '/open/');
	await expect(page.getByText('Open de camera van uw telefoon')).toBeVisible();
});
