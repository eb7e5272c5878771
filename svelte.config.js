import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

import { offeredLanguages } from './src/build/languages.ts';

/**
 * The name of this build. The service worker uses it as the revision of pages and static files, so it
 * has to change whenever the content does: the commit, plus a time stamp when the tree has changes.
 */
function versionName() {
	try {
		const git = (/** @type {string[]} */ ...args) =>
			execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		const commit = git('rev-parse', '--short=10', 'HEAD');
		return git('status', '--porcelain') === '' ? commit : `${commit}-${Date.now()}`;
	} catch {
		return String(Date.now());
	}
}

// One build reads this file several times, also from other processes: they all need the same name.
process.env.APP_VERSION ??= versionName();

/**
 * Every page without a name of its own in the address, in every language: some are only reached after answering, so no
 * link in the built pages leads to them.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function fixedPages(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.name === '+page.svelte') return ['/'];
		if (!entry.isDirectory() || entry.name.startsWith('[')) return [];
		return fixedPages(`${folder}/${entry.name}`).map((path) => `/${entry.name}${path}`);
	});
}

const pages = fixedPages('src/routes/[[lang=taal]]');
const translatedPages = offeredLanguages()
	.filter((lang) => lang !== 'nl')
	.flatMap((lang) => pages.map((path) => /** @type {`/${string}`} */ (`/${lang}${path}`)));

const outDir = process.env.KIT_OUT_DIR ?? '.svelte-kit';
const buildDir = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		outDir,
		adapter: adapter({
			pages: buildDir,
			assets: buildDir,
			fallback: '404.html',
			// For hosting: every file with its .br and .gz beside it (docs/hosting.md). Costs half a minute.
			precompress: process.env.PRECOMPRESS === '1',
			strict: true
		}),
		paths: {
			base: /** @type {`/${string}` | ''} */ (process.env.BASE_PATH ?? ''),
			relative: true
		},
		version: { name: process.env.APP_VERSION },
		// A first visit waits for no style: all of them stand in the page. After that the service worker has them.
		inlineStyleThreshold: 30_000,
		serviceWorker: { register: false },
		prerender: {
			entries: ['*', ...translatedPages],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one fixed style attribute; only that one is let through.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self'],
				// No text becomes script or HTML, but by these two: Svelte's templates, and the app's own workers.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'wat-houd-ik-over']
			}
		}
	}
};

export default config;
