/** Imports point one way: from the pages down to the money. The table is the floor plan of src. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

import { describe, expect, it } from 'vitest';

/** Which folders of src/lib a folder may import; every folder may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = plan([
	['money', []],
	['time', []],
	['law', ['time']],
	['trace', ['money', 'time', 'law']],
	['figures', ['money', 'time', 'law', 'trace']],
	['casus', ['money', 'time', 'law', 'trace', 'figures']],
	['rules', ['money', 'time', 'law', 'trace', 'figures', 'casus']],
	['projection', ['money', 'time', 'law', 'trace', 'figures', 'casus', 'rules']],
	['explain', ['money', 'time', 'law', 'trace', 'figures', 'casus', 'projection']],
	[
		'interview',
		['money', 'time', 'law', 'trace', 'figures', 'casus', 'rules', 'projection', 'explain', 'clock']
	],
	['codec', ['money', 'time', 'casus', 'interview']],
	['storage', ['time', 'casus', 'codec']],
	['i18n', ['money']],
	['clock', []],
	['content', ['money', 'time', 'law', 'figures', 'i18n', 'clock']],
	['offline', ['i18n']]
]);

/** Plain TypeScript that any program may run: no screen, clock, network or chance. */
const PURE = ['money', 'time', 'law', 'trace', 'figures', 'casus', 'rules', 'projection'];

/** What src/cli may use besides Node itself. */
const FOR_THE_CLI = PURE;

function plan(rows: readonly (readonly [string, readonly string[]])[]) {
	return Object.fromEntries(rows);
}

interface Source {
	readonly file: string;
	readonly text: string;
	readonly imports: readonly string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]/g;
const BARE_IMPORT = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
const LATE_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]/g;

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function sources(folder: string): Source[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts'))
		.map((file) => {
			const path = join(folder, file).replaceAll('\\', '/');
			const text = withoutComments(readFileSync(path, 'utf8'));
			const imports = [IMPORT, BARE_IMPORT, LATE_IMPORT].flatMap((pattern) =>
				[...text.matchAll(pattern)].map((match) => match[1] ?? '')
			);
			return { file: path, text, imports };
		});
}

/** The folder of src/lib that an import leads to, if it leads there. */
function libFolder(file: string, target: string): string | undefined {
	const path = target.startsWith('$lib/')
		? target.replace('$lib', 'src/lib')
		: target.startsWith('.')
			? posix.normalize(posix.join(dirname(file), target))
			: target;
	return /^src\/lib\/([^/]+)/.exec(path)?.[1];
}

const all = sources('src');
const inLib = all.filter(({ file }) => file.startsWith('src/lib/'));
const folderOf = (file: string) => relative('src/lib', file).split(/[\\/]/)[0] ?? '';

describe('floor plan', () => {
	it('knows every folder of src/lib', () => {
		const known = [...Object.keys(MAY_IMPORT), 'components'];
		const unknown = [...new Set(inLib.map(({ file }) => folderOf(file)))].filter(
			(folder) => !known.includes(folder)
		);
		expect(unknown).toEqual([]);
	});

	it('lets imports point one way only', () => {
		const wrong = inLib.flatMap(({ file, imports }) => {
			const from = folderOf(file);
			// Components may show anything; only pages use components.
			const allowed = from === 'components' ? Object.keys(MAY_IMPORT) : (MAY_IMPORT[from] ?? []);
			return imports
				.map((target) => libFolder(file, target))
				.filter((to) => to !== undefined && to !== from && !allowed.includes(to))
				.map((to) => `${file} imports ${to}`);
		});
		expect(wrong).toEqual([]);
	});

	it('keeps pages and components out of the library', () => {
		const wrong = inLib.flatMap(({ file, imports }) =>
			imports
				.filter((target) => /(^|\/)routes\//.test(target))
				.map((target) => `${file} imports ${target}`)
		);
		expect(wrong).toEqual([]);
	});

	it('lets the service worker import nothing of ours', () => {
		const wrong = sources('src/service-worker').flatMap(({ file, imports }) =>
			imports.filter((target) => libFolder(file, target)).map((target) => `${file}: ${target}`)
		);
		expect(wrong).toEqual([]);
	});

	it('lets the command line use the calculation only', () => {
		const wrong = all
			.filter(({ file }) => file.startsWith('src/cli/'))
			.flatMap(({ file, imports }) =>
				imports
					.map((target) => libFolder(file, target))
					.filter((to) => to !== undefined && !FOR_THE_CLI.includes(to))
					.map((to) => `${file} imports ${to}`)
			);
		expect(wrong).toEqual([]);
	});
});

describe('the calculation', () => {
	const pure = inLib.filter(({ file }) => PURE.includes(folderOf(file)));

	it.each([
		['a screen or a browser', /\b(window|document|navigator|localStorage|sessionStorage)\s*[.[(]/],
		['the network', /\bfetch\s*\(/],
		['chance', /\bMath\.random\b|\bcrypto\./]
	])('knows nothing of %s', (_, pattern) => {
		expect(pure.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
	});

	it('knows no clock; only src/lib/time may use Date, and never for now', () => {
		const now = /\bDate\.now\b|\bnew Date\(\s*\)/;
		const date = /\bnew Date\b|\bDate\.(UTC|parse)\b/;
		const wrong = pure
			.filter(({ file, text }) => now.test(text) || (folderOf(file) !== 'time' && date.test(text)))
			.map(({ file }) => file);
		expect(wrong).toEqual([]);
	});

	it('imports neither Svelte, SvelteKit nor the words', () => {
		const wrong = pure.flatMap(({ file, imports }) =>
			imports
				.filter((target) => /^(svelte|@sveltejs|\$app|\$lib|\$env|i18next|workbox)/.test(target))
				.map((target) => `${file} imports ${target}`)
		);
		expect(wrong).toEqual([]);
	});

	it('imports its own files with their ending, as Node needs it', () => {
		const wrong = pure.flatMap(({ file, imports }) =>
			imports
				.filter((target) => target.startsWith('.') && !/\.(ts|json)$/.test(target))
				.map((target) => `${file} imports ${target}`)
		);
		expect(wrong).toEqual([]);
	});

	it('reads folders through the bundler in bundled.ts only', () => {
		const wrong = pure
			.filter(({ file, text }) => text.includes('import.meta.glob') && !/bundled\.ts$/.test(file))
			.map(({ file }) => file);
		expect(wrong).toEqual([]);
	});
});

it('keeps decimal.js within src/lib/money', () => {
	const wrong = all
		.filter(({ file, imports }) => imports.includes('decimal.js') && folderOf(file) !== 'money')
		.map(({ file }) => file);
	expect(wrong).toEqual([]);
});
