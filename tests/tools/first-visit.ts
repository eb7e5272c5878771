/** Counts what goes over the line: a first visit, what is kept for offline after it, a second visit, and an update. */
import { chromium as playwright, type Page } from '@playwright/test';

import { chromium } from './chromium.ts';
import { countingLine, type Line, type Traffic } from './line.ts';
import { buildDir } from './pages.ts';
import { stopSite } from './static-site.ts';

export interface FirstVisit {
	readonly page: Traffic;
	readonly offline: Traffic;
	readonly again: Traffic;
}

/** The browser looks for a new version a second after a page is there. */
const LOOKED = 3000;

/** A browser without a past, and a line that counts; both are gone afterwards. */
async function online<Found>(
	folder: () => string,
	look: (line: Line, page: (serviceWorkers: 'allow' | 'block') => Promise<Page>) => Promise<Found>
): Promise<Found> {
	const line = await countingLine(folder);
	const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
	try {
		return await look(line, (serviceWorkers) => browser.newPage({ serviceWorkers }));
	} finally {
		await browser.close();
		await stopSite(line.server);
	}
}

/** Visits, and waits until everything for use without a connection is there. */
async function keepAll(page: Page, url: string): Promise<void> {
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.waitForLoadState('networkidle');
}

export function firstVisit(path = '/', folder = buildDir): Promise<FirstVisit> {
	return online(
		() => folder,
		async (line, newPage) => {
			const bare = await newPage('block');
			await bare.goto(line.url + path, { waitUntil: 'networkidle' });
			await bare.close();
			const page = line.taken();
			const visit = await newPage('allow');
			await keepAll(visit, line.url + path);
			const all = line.taken(page);
			const before = line.taken();
			await visit.goto(line.url + path, { waitUntil: 'networkidle' });
			await visit.waitForTimeout(LOOKED);
			const offline = {
				requests: all.requests - page.requests,
				gzip: all.gzip - page.gzip,
				brotli: all.brotli - page.brotli
			};
			return { page, offline, again: line.taken(before) };
		}
	);
}

/** What who has the build in the one folder fetches to get that in the other, the next visit included. */
export function update(from: string, to: string): Promise<Traffic> {
	let folder = from;
	return online(
		() => folder,
		async (line, newPage) => {
			const page = await newPage('allow');
			await keepAll(page, `${line.url}/`);
			const before = line.taken();
			folder = to;
			await page.evaluate(newVersion);
			await page.goto(`${line.url}/`, { waitUntil: 'networkidle' });
			return line.taken(before);
		}
	);
}

/** In the page: fetches the new version and agrees to it. */
async function newVersion(): Promise<void> {
	const registration = await navigator.serviceWorker.ready;
	const changed = new Promise((done) =>
		navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
	);
	registration.addEventListener('updatefound', () => {
		const worker = registration.installing;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') worker.postMessage({ type: 'SKIP_WAITING' });
		});
	});
	await registration.update();
	await changed;
}
