import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
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
