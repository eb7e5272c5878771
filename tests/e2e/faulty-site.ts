/** The built site on a server of its own that can be made to fail, for the tests of faults. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Page } from '@playwright/test';

import { buildDir } from '../tools/pages';
import { staticSite, stopSite } from '../tools/static-site';

export interface FaultySite {
	readonly url: string;
	/** Requests whose path fits are cut off half-way. */
	cut: RegExp | null;
	/** Requests whose path fits are answered with 404. */
	missing: RegExp | null;
	/** The folder that is served: exchange it to deploy another version. */
	folder: string;
	stop(): Promise<void>;
}

export async function faultySite(base = ''): Promise<FaultySite> {
	const site = { cut: null, missing: null, folder: buildDir } as {
		cut: RegExp | null;
		missing: RegExp | null;
		folder: string;
	};
	const plain = staticSite(() => site.folder, base);
	const server: Server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (site.cut?.test(path)) {
			response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100000' });
			response.write('half of it', () => request.socket.destroy());
		} else if (site.missing?.test(path)) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('missing');
		} else plain(request, response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return Object.assign(site, {
		url: `http://127.0.0.1:${port}${base}`,
		stop: async () => {
			if (server.listening) await stopSite(server);
		}
	});
}

/** Waits until the service worker has everything it keeps. */
export async function kept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
