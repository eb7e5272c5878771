/** What can go wrong on a phone. In none of it is anything typed lost, or a wrong amount shown. */
import { execFileSync } from 'node:child_process';

import { expect, test, type Page } from '@playwright/test';

import { buildDir } from '../tools/pages';
import { faultySite, kept, type FaultySite } from './faulty-site';
import { kies, kop, totUitkomst, verder } from './interview-steps';
import { open } from './open';

test.use({ serviceWorkers: 'allow' });
test.slow();

let site: FaultySite;
test.beforeEach(async () => {
	site = await faultySite();
});
test.afterEach(() => site.stop());

/** A job of € 14,99 an hour; the hours are typed but not yet sent. */
async function typeHours(page: Page, uren = '12'): Promise<void> {
	await open(page, `${site.url}/vragen/werken/`);
	await kies(page, 0);
	await verder(page);
	await page.locator('#vraag-bedrag').fill('14,99');
	await verder(page);
	await page.locator('#vraag-uren').fill(uren);
}

/** On to the result; gives the sentence. */
async function result(page: Page): Promise<string> {
	await verder(page);
	await totUitkomst(page, 'nl');
	await expect(page.locator('main h1 mark')).toBeVisible();
	return kop(page).innerText();
}

/** The sentence on a phone without faults. */
async function soundResult(page: Page): Promise<string> {
	await typeHours(page);
	return result(page);
}

const cacheOf = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.includes('precache'));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map(({ url }) => new URL(url).pathname);
	});

test('the install of the service worker is cut off half-way', async ({ page, context }) => {
	site.cut = /teksten\.json/;
	await typeHours(page);
	await page.waitForTimeout(1500);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await expect(page.locator('#vraag-uren')).toHaveValue('12');
	const cutOff = await result(page);
	// The next visit has a better connection, and finishes it.
	site.cut = null;
	await open(page, `${site.url}/`);
	await kept(page);
	await site.stop();
	await context.setOffline(true);
	expect(await soundResult(page)).toBe(cutOff);
});

test('the storage is full', async ({ page, context }) => {
	const device = await context.newCDPSession(page);
	await device.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 20_000 });
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await typeHours(page);
	await page.waitForTimeout(1500);
	await expect(page.locator('#vraag-uren')).toHaveValue('12');
	await result(page);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await visit(page, '/bewaard/');
	await page.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
	await expect(page.getByText('Bewaren lukt niet op dit toestel.')).toBeVisible();
	await page.goBack();
	await expect(page.locator('main h1 mark')).toBeVisible();
});

/** Goes to a page without loading it anew, as a link does. */
async function visit(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')?.append(link);
		link.click();
	}, path);
}

test('storage is refused altogether', async ({ page }) => {
	const broken: string[] = [];
	page.on('pageerror', (error) => broken.push(String(error)));
	const sound = await soundResult(page);
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get: refuse, configurable: true });
		navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
	});
	expect(await soundResult(page)).toBe(sound);
	expect(broken).toEqual([]);
});

test('the clock is years behind: the app does not believe it', async ({ page }) => {
	await open(page, `${site.url}/`);
	const sound = await soundResult(page);
	await page.clock.setFixedTime('2001-03-01T12:00:00');
	expect(await soundResult(page)).toBe(sound);
});

test('the clock is years ahead: the result says that its figures are the last known', async ({
	page
}) => {
	await page.clock.setFixedTime('2041-03-01T12:00:00');
	await soundResult(page);
	await expect(
		page.getByText(/^Bedragen vanaf .+ zijn voorlopig\.$/).filter({ visible: true })
	).not.toHaveCount(0);
});

test('the cache has lost files and holds damaged words', async ({ page }) => {
	const sound = await soundResult(page);
	await kept(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const keys = await cache.keys();
			for (const [at, key] of keys.entries()) {
				if (key.url.includes('teksten.json')) await cache.put(key, new Response('{"half'));
				else if (at % 2 === 0) await cache.delete(key);
			}
		}
	});
	expect(await soundResult(page)).toBe(sound);
});

test('a damaged script in the cache: the app mends itself', async ({ page }) => {
	await open(page, `${site.url}/over/`);
	await kept(page);
	const scripts = (await cacheOf(page)).filter((path) => path.includes('/entry/app'));
	expect(scripts).toHaveLength(1);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const key of await cache.keys())
				if (key.url.includes('/entry/app'))
					await cache.put(
						key,
						new Response('half of a scri', { headers: { 'content-type': 'text/javascript' } })
					);
		}
	});
	await page.goto(`${site.url}/over/`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 30_000 });
	await expect(kop(page)).toBeVisible();
});

test('a file of words is missing in a language: its Dutch text stands in', async ({ page }) => {
	site.missing = /words\/en\/(vragen-gezin|uitkomst|teksten)/;
	await open(page, `${site.url}/en/`);
	await page.locator('main').getByRole('link').first().click();
	await kies(page, 0);
	await verder(page, 'en');
	await page.locator('#vraag-bedrag').fill('14.99');
	await verder(page, 'en');
	await page.locator('#vraag-uren').fill('12');
	await verder(page, 'en');
	await totUitkomst(page, 'en');
	await expect(kop(page)).toContainText('U houdt in een gewone maand');
});

test('a file of words is missing in Dutch: the page says so, and going back loses nothing', async ({
	page
}) => {
	await typeHours(page);
	await verder(page);
	site.missing = /words\/nl\/(delen|teksten)/;
	await visit(page, '/delen/');
	await expect(kop(page)).toHaveText('Er ging iets mis');
	await page.goBack();
	await expect(kop(page)).not.toHaveText('Er ging iets mis');
	await page.goBack();
	await expect(page.locator('#vraag-uren')).toHaveValue('12');
});

test('two quick steps back arrive where they lead, with what was typed', async ({ page }) => {
	await typeHours(page);
	await verder(page);
	await visit(page, '/giftenboekje/');
	await expect(kop(page)).toContainText('Giftenboekje');
	for (const pause of [0, 10]) {
		await page.evaluate(async (ms) => {
			history.back();
			await new Promise((later) => setTimeout(later, ms));
			history.back();
		}, pause);
		await expect(page.locator('#vraag-uren')).toHaveValue('12');
		await page.goForward();
		await page.goForward();
		await expect(kop(page)).toContainText('Giftenboekje');
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('pages are readable, and say what to do', async ({ page }) => {
		await page.goto(`${site.url}/vragen/werken/`);
		await expect(page.locator('noscript p')).toContainText('Deze app rekent met JavaScript.');
		await page.getByRole('link', { name: 'Lees over uw rechten' }).click();
		const subject = page.locator('a', { hasText: 'Iemand geeft mij geld of spullen' });
		await page.locator('details', { has: subject }).locator('summary').click();
		await subject.click();
		await expect(kop(page)).toHaveText('Iemand geeft mij geld of spullen');
		await expect(page.getByText('per jaar tellen niet mee').first()).toBeVisible();
		await page.goto(`${site.url}/en/rechten/giften/`);
		await expect(page.locator('noscript p')).toContainText('This app needs JavaScript');
		await expect(kop(page)).toBeVisible();
	});
});

test('a browser that does not understand the scripts gets the text, and is told', async ({
	page
}) => {
	site.missing = /entry\/(app|start)/;
	await page.goto(`${site.url}/rechten/giften/`);
	await expect(page.getByText('De app start niet.')).toBeVisible({ timeout: 30_000 });
	await expect(kop(page)).toHaveText('Iemand geeft mij geld of spullen');
});

test.describe('a new version', () => {
	const NEXT = `${buildDir}-fault`;
	test.beforeAll(() => {
		execFileSync('npm', ['run', '--silent', 'build'], {
			env: {
				...process.env,
				APP_VERSION: 'fault',
				BUILD_DIR: NEXT,
				KIT_OUT_DIR: `.svelte-kit-${NEXT}`
			},
			stdio: 'pipe'
		});
	});

	test('in the middle of an interview, with a second window on the old one', async ({
		page,
		context
	}) => {
		await typeHours(page, '12');
		await kept(page);
		const second = await context.newPage();
		await typeHours(second, '24');
		site.folder = NEXT;
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		const offer = (one: Page) => one.getByRole('button', { name: 'Nu vernieuwen' });
		await expect(offer(second)).toBeVisible();
		await offer(page).click();
		await expect(offer(page)).toBeHidden();
		await expect(page.locator('#vraag-uren')).toHaveValue('12');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
		// The second window still runs the old version, under the new service worker.
		await expect(second.locator('#vraag-uren')).toHaveValue('24');
		await result(second);
		await offer(second).click();
		await expect(offer(second)).toBeHidden();
		await expect(second.locator('main h1 mark')).toBeVisible();
		await result(page);
	});
});
