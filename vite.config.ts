import { execFileSync } from 'node:child_process';

import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { readAccessibility } from './src/build/accessibility.ts';
import { builtLanguages, builtNotes, offeredLanguages } from './src/build/languages.ts';
import { readProof } from './src/build/proof.ts';
import { staticSite } from './tests/tools/static-site.ts';

/** Lets `vite preview` serve the built site itself, 404.html included, as a plain web server does. */
function previewBuiltSite(): Plugin {
	return {
		name: 'preview-built-site',
		configurePreviewServer(server) {
			const folder = process.env.BUILD_DIR ?? 'build';
			server.middlewares.use(staticSite(() => folder));
		}
	};
}

/** Svelte, Kit, words, and the frame around every page; but of these only what is shared by most pages. */
const BASIS = new RegExp(
	[
		'node_modules/(svelte|@sveltejs|devalue|esm-env)/',
		'src/lib/i18n/',
		'components/icons/(first|Icoon)',
		'components/layout/(Balk|Teken|journey|leave)',
		'components/speech/Voorlezen'
	].join('|')
);

/**
 * The languages of the build, as constants. While developing there is one language more: see src/lib/i18n/pseudo.ts.
 * Tests and builds do not have it.
 */
function languages(): Plugin {
	return {
		name: 'languages',
		config(_, { command, isPreview }) {
			const developing = command === 'serve' && !isPreview && process.env.VITEST === undefined;
			const langs = developing ? offeredLanguages('too') : offeredLanguages();
			return {
				define: {
					__LANGUAGES__: JSON.stringify(builtLanguages(langs)),
					__LANGUAGE_NOTES__: JSON.stringify(builtNotes(langs))
				}
			};
		}
	};
}

/** The month of the newest commit, for src/lib/clock/vandaag.ts. Nothing without a history, and nothing in tests. */
function builtIn(): Plugin {
	return {
		name: 'built-in',
		config(_, { command }) {
			const month = command === 'build' ? monthOfCommit() : '';
			return { define: { __BUILT_IN__: JSON.stringify(month) } };
		}
	};
}

function monthOfCommit(): string {
	try {
		const day = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();
		return day && `${day.slice(0, 7)}-01`;
	} catch {
		return '';
	}
}

/** What a page counts while building, as the module `virtual:<name>`: see src/virtual.d.ts. */
function counted(name: string, read: () => unknown): Plugin {
	const id = `\0virtual:${name}`;
	return {
		name,
		resolveId: (source) => (source === `virtual:${name}` ? id : undefined),
		load: async (asked) =>
			asked === id ? `export default ${JSON.stringify(await read())}` : undefined
	};
}

export default defineConfig({
	plugins: [
		languages(),
		builtIn(),
		counted('proof', readProof),
		counted('accessibility', readAccessibility),
		previewBuiltSite(),
		sveltekit()
	],
	server: {
		// The words lie beside src, outside what the dev server shares by itself.
		fs: { allow: ['locales'] }
	},
	build: {
		modulePreload: {
			// Kit lists in each page what that page needs. The list of all files of all pages, for going on from there, is
			// 2 kB that every first visit would pay; the service worker has those files already. What a page fetches
			// later by itself (the calculation) comes in one go.
			resolveDependencies: (_file, files, { hostId }) =>
				hostId.includes('entry/app') ? files.filter((file) => file.endsWith('.css')) : files
		},
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// A chunk of its own, so that a change in the words does not rename the library's chunk.
						{ name: 'i18next', test: /node_modules\/i18next/, priority: 2 },
						// What (nearly) every page needs in one file: small files compress badly.
						{ name: 'basis', test: BASIS, minShareCount: 24, priority: 1 },
						// The worker of the hours loads the same files as the pages: nothing that needs a window may get
						// into them.
						{ name: 'tijd', test: /src\/lib\/(time|law)\//, priority: 5 },
						{ name: 'geld', test: /src\/lib\/money\/|node_modules\/decimal\.js/, priority: 5 },
						{ name: 'cijfers', test: /src\/lib\/(trace|figures)\//, priority: 4 },
						{ name: 'rekenen', test: /src\/lib\/(rules|projection)\//, priority: 3 },
						{ name: 'casus', test: /src\/lib\/casus\/|node_modules\/valibot/, priority: 2 }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Tests that start the command line take seconds on a busy machine.
					testTimeout: 60_000,
					include: ['tests/**/*.test.ts']
				}
			}
		],
		coverage: {
			provider: 'v8',
			reportsDirectory: 'coverage',
			include: ['src/lib/**/*.ts']
		}
	}
});
