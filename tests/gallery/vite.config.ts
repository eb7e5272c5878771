import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { builtLanguages, offeredLanguages } from '../../src/build/languages.ts';

/** The components alone, outside the app and never in its build: `npx vite tests/gallery`. */
export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
	plugins: [svelte()],
	define: { __LANGUAGES__: JSON.stringify(builtLanguages(offeredLanguages())) },
	server: {
		port: 4177,
		strictPort: true,
		fs: { allow: ['../..'] }
	}
});
