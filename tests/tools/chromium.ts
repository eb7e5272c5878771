/** Finds a Chromium for the browser tests; on Debian, as root, it installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const PLACES = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

function found(): string | undefined {
	return PLACES.find((path) => path && statSync(path, { throwIfNoEntry: false })?.isFile());
}

function install(): void {
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
	console.log('No Chromium found: installing the one of Debian.');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
	execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: 'inherit' });
}

/** The path of a Chromium. Throws when there is none and none can be installed. */
export function chromium(): string {
	if (!found()) install();
	const path = found();
	if (!path) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to it.');
	return path;
}
