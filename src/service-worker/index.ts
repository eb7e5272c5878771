/// <reference types="@sveltejs/kit" />
/** When the worker does something. What it keeps stands in kept.ts, the words in words.ts. */
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

import { kept, SHELL } from './kept';
import { page } from './page';
import { fetchWords, forgetOldWords, isWords, keepLanguage, keepUsedLanguages } from './words';

declare const self: ServiceWorkerGlobalScope;

const precache = new PrecacheController();
precache.addToCacheList(kept);

// A new version waits: only a person's consent (SKIP_WAITING) brings it in.
self.addEventListener('install', (event) => {
	void precache.install(event);
	event.waitUntil(keepUsedLanguages());
});

self.addEventListener('activate', (event) => event.waitUntil(activate(event)));

async function activate(event: ExtendableEvent): Promise<void> {
	const windows = await self.clients.matchAll({ type: 'window' });
	// A second window may still run the old code: its files stay until the next version.
	if (windows.length <= 1) await precache.activate(event);
	await forgetOldWords();
}

// The very first page is served offline as well, without a reload. No page changes by this: a worker
// that replaces another has been agreed to.
clientsClaim();

self.addEventListener('message', (event) => {
	const message = event.data as { type?: string; lang?: string } | null;
	if (message?.type === 'SKIP_WAITING') void self.skipWaiting();
	if (message?.type === 'LANGUAGE' && message.lang) event.waitUntil(keepLanguage(message.lang));
});

registerRoute(
	new PrecacheRoute(precache, { ignoreURLParametersMatching: [/.*/], cleanURLs: false })
);
registerRoute(
	({ url }) => isWords(url),
	({ request }) => fetchWords(request, (url) => precache.matchPrecache(url))
);
registerRoute(
	// The files of a former version, for a window that still runs it.
	({ url }) => url.origin === self.location.origin && url.pathname.includes('/immutable/'),
	async ({ request }) => (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
);
registerRoute(
	new NavigationRoute(async ({ url }) => page(url, await precache.matchPrecache(SHELL)), {
		denylist: [/\.[a-z0-9]+$/i]
	})
);
