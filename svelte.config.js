import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/**
 * The name of this build. The service worker uses it as the revision of pages and static files, so it
 * has to change whenever the content does: the commit, plus a time stamp when the tree has changes.
 */
function versionName() {
	try {
		const git = (...args) =>
			execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		const commit = git('rev-parse', '--short=10', 'HEAD');
		return git('status', '--porcelain') === '' ? commit : `${commit}-${Date.now()}`;
	} catch {
		return String(Date.now());
	}
}

// One build reads this file several times, also from other processes: they all need the same name.
process.env.APP_VERSION ??= versionName();

/** The start page in every language; the links on it lead to the rest. */
const startPages = readdirSync('locales')
	.filter((lang) => lang !== 'nl')
	.map((lang) => /** @type {`/${string}`} */ (`/${lang}/`));

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
			strict: true
		}),
		paths: {
			base: process.env.BASE_PATH ?? '',
			relative: true
		},
		version: { name: process.env.APP_VERSION },
		serviceWorker: { register: false },
		prerender: {
			entries: ['*', ...startPages],
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
				'form-action': ['self']
			}
		}
	}
};

export default config;
