/** Counts what goes over the line: a first visit, what is kept for offline after it, and a second visit. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chromium as playwright } from '@playwright/test';

import { chromium } from './chromium.ts';
import { buildDir } from './pages.ts';
import { staticSite, stopSite } from './static-site.ts';

interface Traffic {
	requests: number;
	kB: number;
}

export interface FirstVisit {
	readonly page: Traffic;
	readonly offline: Traffic;
	readonly again: Traffic;
}

export async function firstVisit(path = '/'): Promise<FirstVisit> {
	const line: Traffic = { requests: 0, kB: 0 };
	const plain = staticSite(() => buildDir);
	const server = createServer((request, response) => {
		const before = request.socket.bytesWritten;
		line.requests += 1;
		response.on('close', () => (line.kB += (request.socket.bytesWritten - before) / 1000));
		plain(request, response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
	const taken = (from: Traffic): Traffic => ({
		requests: line.requests - from.requests,
		kB: line.kB - from.kB
	});
	const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
	try {
		const bare = await browser.newContext({ serviceWorkers: 'block' });
		const before = { ...line };
		await (await bare.newPage()).goto(url, { waitUntil: 'networkidle' });
		const page = taken(before);
		await bare.close();
		const start = { ...line };
		const visit = await browser.newPage();
		await visit.goto(url, { waitUntil: 'networkidle' });
		await visit.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await visit.waitForLoadState('networkidle');
		const all = taken(start);
		const offline = { requests: all.requests - page.requests, kB: all.kB - page.kB };
		const second = { ...line };
		await visit.goto(url, { waitUntil: 'networkidle' });
		return { page, offline, again: taken(second) };
	} finally {
		await browser.close();
		await stopSite(server);
	}
}
