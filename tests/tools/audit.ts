/**
 * `npm run audit`: known leaks in what a visitor gets. Leaks in tools are shown and do not fail. When the registry does not
 * answer, or knows no audit, this says so and does not fail: a build must not depend on somebody else's server.
 */
import { spawnSync } from 'node:child_process';

import { shipped } from './shipped.ts';

interface Report {
	vulnerabilities?: Record<string, { severity: string; via: (string | { title: string })[] }>;
}

const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries', '0'], {
	encoding: 'utf8',
	maxBuffer: 1 << 28,
	shell: process.platform === 'win32',
	timeout: 60_000
});

function read(text: string): Report | null {
	try {
		return JSON.parse(text) as Report;
	} catch {
		return null;
	}
}

const report = read(stdout);
if (report?.vulnerabilities === undefined) {
	console.log('The registry did not answer: known leaks were not looked up this time.');
} else {
	let failed = 0;
	for (const [name, { severity, via }] of Object.entries(report.vulnerabilities)) {
		const titles = via.map((one) => (typeof one === 'string' ? one : one.title)).join('; ');
		const where = shipped.has(name) ? 'in the app' : 'in a tool';
		if (shipped.has(name)) failed += 1;
		console.log(`${where}: ${name}, ${severity}: ${titles}`);
	}
	console.log(`${failed} known leaks in what a visitor gets`);
	process.exitCode = failed === 0 ? 0 : 1;
}
