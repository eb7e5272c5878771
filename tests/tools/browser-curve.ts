/** Times the curve of hours in the browser, as on a phone that is six times slower than this machine. */
import { chromium as playwright, type Page } from '@playwright/test';
import { build } from 'vite';

import { ALLEENSTAANDE, GEZIN } from '../bench/gevallen.ts';
import { chromium } from './chromium.ts';
import { buildDir } from './pages.ts';
import { startSite, stopSite } from './static-site.ts';

const SLOWDOWN = 6;
const RUNS = 9;

/** The family of the bench, with a wage per hour, so that its hours can be moved. */
const GEZIN_PER_UUR = {
	...GEZIN,
	veranderingen: [{ soort: 'werk', vanaf: '2026-10', brutoUurloon: '14.99', urenPerWeek: '12' }]
};

export interface CurveTimes {
	readonly slowdown: number;
	/** Whole: all 401 points. Rough: the 41 whole hours that the app shows first. */
	readonly cases: readonly { name: string; normal: number; slowed: number; rough: number }[];
	/** Milliseconds the page itself was busy at most, while the worker made the curve. */
	readonly longestTask: number;
	readonly untilShown: number;
}

/** The engine as one classic script that leaves `curve` behind. */
async function engine(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: {
				entry: new URL('browser-curve-entry.ts', import.meta.url).pathname,
				formats: ['iife'],
				name: 'engine'
			}
		}
	});
	const [first] = Array.isArray(result) ? result : [result];
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('the engine was not built');
	return chunk.code;
}

async function slow(page: Page, rate: number): Promise<void> {
	const device = await page.context().newCDPSession(page);
	await device.send('Emulation.setCPUThrottlingRate', { rate });
}

const POINTS_AN_HOUR = { whole: 10, rough: 1 } as const;

/** Median of the runs, warmed up. */
function time(
	page: Page,
	casus: unknown,
	points: keyof typeof POINTS_AN_HOUR = 'whole'
): Promise<number> {
	return page.evaluate(
		([input, runs, perHour]) => {
			const { curve } = (
				globalThis as unknown as { engine: { curve: (casus: unknown, perHour: number) => void } }
			).engine;
			const times = Array.from({ length: runs }, () => {
				const begin = performance.now();
				curve(input, perHour);
				return performance.now() - begin;
			});
			return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
		},
		[casus, RUNS, POINTS_AN_HOUR[points]] as const
	);
}

/** In the app: from the tap on "uren" until the curve is there, and the longest task of the page meanwhile. */
async function inTheApp(page: Page, url: string) {
	const box = {
		versie: 1,
		figuren: '2026-07-01',
		dag: '2026-11-22',
		inhoud: { casus: ALLEENSTAANDE, moment: null }
	};
	await page.addInitScript(
		(text) => localStorage.setItem('wat-houd-ik-over.situatie', text),
		JSON.stringify(box)
	);
	await page.goto(`${url}/bewaard/`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	await page.locator('main section button').first().click();
	await page.locator('main h1 mark').waitFor();
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask' });
	});
	await slow(page, SLOWDOWN);
	const begin = Date.now();
	await page.locator('main a[href$="/uitkomst/uren/"]').first().click();
	await page.locator('#uren-schuif').waitFor();
	await page.locator('svg path').first().waitFor();
	const untilShown = Date.now() - begin;
	const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
	return { untilShown, longestTask: Math.max(0, ...tasks) };
}

export async function measureCurve(): Promise<CurveTimes> {
	const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
	const { url, server } = await startSite(() => buildDir);
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: await engine() });
		const cases: CurveTimes['cases'][number][] = [];
		for (const [name, casus] of Object.entries({
			alleenstaande: ALLEENSTAANDE,
			gezin: GEZIN_PER_UUR
		})) {
			await slow(page, 1);
			await time(page, casus);
			const normal = await time(page, casus);
			await slow(page, SLOWDOWN);
			const slowed = await time(page, casus);
			cases.push({ name, normal, slowed, rough: await time(page, casus, 'rough') });
		}
		const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
		return { slowdown: SLOWDOWN, cases, ...(await inTheApp(phone, url)) };
	} finally {
		await browser.close();
		await stopSite(server);
	}
}
