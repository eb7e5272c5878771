import { defineConfig } from '@playwright/test';

// One port for this run, shared with the worker processes through the environment.
process.env.E2E_PORT ??= String(20000 + Math.floor(Math.random() * 20000));
const port = process.env.E2E_PORT;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	forbidOnly: true,
	timeout: 60_000,
	// A busy machine may miss a beat once; what fails twice is a fault. The list names what needed a second try.
	retries: 1,
	// When much is broken, the first faults say enough.
	maxFailures: 8,
	fullyParallel: true,
	workers: 2,
	reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		// Tests about working offline allow it.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{
			name: 'telefoon',
			use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
		}
	],
	webServer: {
		command: `npm run --silent preview -- --port ${port} --strictPort`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
