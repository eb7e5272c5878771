import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
	plugins: [previewBuiltSite(), sveltekit()],
	server: {
		// The words lie beside src, outside what the dev server shares by itself.
		fs: { allow: ['locales'] }
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					// A chunk of its own, so that a change in the words does not rename the library's chunk.
					groups: [{ name: 'i18next', test: /node_modules\/i18next/ }]
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
