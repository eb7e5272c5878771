/**
 * `npm run omvang`: what 400,000 users cost. Builds the app and four versions after it, counts in the browser what a first
 * visit, a second one and each update fetch, and writes the table in docs/hosting.md. Takes some five minutes; how busy the
 * machine is does not matter.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { firstVisit, update } from './first-visit.ts';
import { costOnPaper, costTable, type Measured } from './kosten.ts';
import { build, copySource, type Change } from './versions.ts';

const REPORT = 'docs/hosting.md';
const BLOCK = /(<!-- kosten -->\n)[^]*?(<!-- einde kosten -->)/;

const CHANGES: Readonly<Record<'words' | 'figures' | 'code', Change>> = {
	words: {
		file: 'locales/nl/uitkomst.json',
		from: /": "(?=[A-Z])/,
		to: '": "Nu: '
	},
	figures: {
		file: 'src/lib/figures/2026-07-01/minimumloon.ts',
		from: /'\d+\.\d\d'/,
		to: "'15.99'"
	},
	code: {
		file: 'src/routes/[[lang=taal]]/meldkaart/Inhoud.svelte',
		from: /(?=\n<style>)/,
		to: '\n<p hidden>1</p>\n'
	}
};

async function measure(copy: string): Promise<Measured> {
	const base = build(copy, 'omvang');
	const to = async (name: string, change?: Change) => {
		const found = await update(base, build(copy, `omvang-${name}`, change));
		console.log(name, found);
		return found;
	};
	const { page, offline, again } = await firstVisit('/', base);
	const first = {
		requests: page.requests + offline.requests,
		gzip: page.gzip + offline.gzip,
		brotli: page.brotli + offline.brotli
	};
	console.log({ page, offline, again });
	const updates = {
		number: await to('number'),
		words: await to('words', CHANGES.words),
		figures: await to('figures', CHANGES.figures),
		code: await to('code', CHANGES.code)
	};
	return { first, again, updates };
}

const copy = copySource();
try {
	const measured = await measure(copy);
	const tables = `\n${costTable(measured)}\n\n${costOnPaper(measured)}\n\n`;
	const text = readFileSync(REPORT, 'utf8');
	if (!BLOCK.test(text)) throw new Error(`${REPORT} has no place for the table`);
	writeFileSync(
		REPORT,
		text.replace(BLOCK, (_, start: string, end: string) => start + tables + end)
	);
	execFileSync('npx', ['prettier', '--write', REPORT], { stdio: 'ignore' });
} finally {
	rmSync(copy, { recursive: true, force: true });
}
