/**
 * What the scripts of the built site ask of a browser: no newer syntax than ECMAScript 2022, and none of the functions
 * that the oldest browsers we support (docs/hosting.md) do not have. `static/start-niet.js` is read by any browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'acorn';

import { buildDir } from './pages.ts';

/** Newer than Chrome and Edge 111, Firefox 116 and Safari 16.4, unless the code asks first whether it is there. */
const TOO_NEW =
	/\b(Promise\.(withResolvers|try)|(Object|Map)\.groupBy|Array\.fromAsync|URL\.(parse|canParse)|Iterator\.from|new Set\(.{0,40}\)\.(union|intersection|difference)\(|\.isWellFormed\()/;

const failures: string[] = [];

function scripts(folder: string): string[] {
	return readdirSync(join(buildDir, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => join(buildDir, folder, file));
}

function check(file: string, ecmaVersion: 5 | 2022, sourceType: 'module' | 'script'): void {
	const text = readFileSync(file, 'utf8');
	try {
		parse(text, { ecmaVersion, sourceType });
	} catch (error) {
		failures.push(`${file}: ${String(error)} (asked: ECMAScript ${ecmaVersion})`);
	}
	const found = TOO_NEW.exec(text);
	if (found) failures.push(`${file}: ${found[0]} is too new`);
}

const modules = scripts('_app');
for (const file of modules) check(file, 2022, 'module');
check(join(buildDir, 'service-worker.js'), 2022, 'module');
check(join(buildDir, 'start-niet.js'), 5, 'script');

console.log(`${modules.length + 2} scripts read`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
