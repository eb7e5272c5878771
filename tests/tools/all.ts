/**
 * `npm test`: every check there is, one after the other. A failure does not stop the rest, so that one
 * run tells everything. The last line counts the tests; any other failed check counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

import { chromium } from './chromium.ts';

interface Count {
	passed: number;
	failed: number;
}

const UNIT_REPORT = 'reports/unit.json';
const E2E_REPORT = 'reports/e2e.json';

const env = { ...process.env, CHROMIUM_PATH: chromium() };
const total: Count = { passed: 0, failed: 0 };

function run(title: string, ...command: [string, ...string[]]): boolean {
	console.log(`\n== ${title}`);
	const [program, ...args] = command;
	const shell = process.platform === 'win32';
	return spawnSync(program, args, { env, shell, stdio: 'inherit' }).status === 0;
}

/** A check that has no tests to count. */
function check(title: string, ...command: [string, ...string[]]): boolean {
	const good = run(title, ...command);
	if (!good) total.failed += 1;
	return good;
}

/** A test run that writes a report; without a report, or with a bad end, something failed as well. */
function tests(title: string, report: string, count: () => Count, command: [string, ...string[]]) {
	rmSync(report, { force: true });
	const good = run(title, ...command);
	try {
		const { passed, failed } = count();
		total.passed += passed;
		total.failed += good ? failed : Math.max(failed, 1);
	} catch {
		total.failed += 1;
	}
}

function read<Report>(file: string): Report {
	return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function unitCount(): Count {
	const report = read<{ numPassedTests: number; numFailedTests: number }>(UNIT_REPORT);
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function e2eCount(): Count {
	const { stats } = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
		E2E_REPORT
	);
	if (stats.flaky > 0) console.log(`${String(stats.flaky)} browser tests needed a second try`);
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

check('types', 'npm', 'run', '--silent', 'check');
check('lint', 'npm', 'run', '--silent', 'lint');
check('known leaks', 'npm', 'run', '--silent', 'audit');
tests('unit tests', UNIT_REPORT, unitCount, [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${UNIT_REPORT}`
]);
// Only the files that changed since they were measured, and not for ever: see docs/mutatie.md.
check('planted faults', 'npm', 'run', '--silent', 'mutatie', '--', '--hoogstens', '8');
if (check('build', 'npm', 'run', '--silent', 'build')) {
	check('size', 'node', 'tests/tools/size.ts');
	check('syntax', 'node', 'tests/tools/syntax.ts');
	check('html', 'html-validate', '--max-warnings', '0', 'build/**/index.html');
	tests('browser tests', E2E_REPORT, e2eCount, ['playwright', 'test']);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
