import { fileURLToPath } from 'node:url';

import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The components alone: `npx playwright test --config tests/gallery/playwright.config.ts`. */
export default defineConfig({
	testDir: '.',
	outputDir: `${root}/test-results/gallery`,
	workers: 1,
	reporter: [['list']],
	use: {
		baseURL: 'http://localhost:4177',
		viewport: { width: 360, height: 740 },
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-gpu']
		}
	},
	webServer: {
		command: 'npx vite --config tests/gallery/vite.config.ts',
		cwd: root,
		url: 'http://localhost:4177',
		reuseExistingServer: true
	}
});
