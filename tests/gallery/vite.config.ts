import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The components alone, outside the app and never in its build: `npx vite tests/gallery`. */
export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
	plugins: [svelte()],
	server: {
		port: 4177,
		strictPort: true,
		fs: { allow: ['../..'] }
	}
});
