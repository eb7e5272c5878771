/**
 * `npm run vergelijk -- <folder>`: the same households through a second program. The folder holds `cases.ndjson` and
 * `expected.ndjson`, what an independent implementation made of them, line for line. Writes how many were equal to the
 * cent, and when, into tests/proof/vergelijking.json: the page about the proof reads it. Fails on any difference, and then
 * writes nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { leesFigures } from '../../src/cli/figures.ts';
import { leesGemeenten } from '../../src/cli/gemeenten.ts';
import { rekenCasus } from '../../src/cli/reken-casus.ts';
import { beleidVan } from '../../src/lib/projection/beleid-van-pack.ts';

const UITKOMST = 'tests/proof/vergelijking.json';
/** What both programs compute; messages and explanations are each their own. */
const DELEN = ['maanden', 'periode', 'jaarinkomen'] as const;

const map = process.argv[2];
if (map === undefined) throw new Error('npm run vergelijk -- <folder with cases.ndjson>');

const regels = (bestand: string): Record<string, unknown>[] =>
	readFileSync(join(map, bestand), 'utf8')
		.trim()
		.split('\n')
		.map((regel) => JSON.parse(regel) as Record<string, unknown>);

const figures = await leesFigures();
const gemeenten = await leesGemeenten();
const verwacht = regels('expected.ndjson');
const anders = regels('cases.ndjson').flatMap((casus, i) => {
	const uitkomst = rekenCasus(
		casus,
		figures,
		(code) => beleidVan(gemeenten.get(code ?? '')),
		false
	) as unknown as Record<string, unknown>;
	const deel = DELEN.find((naam) => !isDeepStrictEqual(uitkomst[naam], verwacht[i]?.[naam]));
	return deel === undefined ? [] : [`line ${String(i + 1)}: ${deel}`];
});

for (const fout of anders) console.error(fout);
if (anders.length > 0) process.exitCode = 1;
else {
	const households = verwacht.length;
	const on = new Date().toISOString().slice(0, 10);
	const commit = execFileSync('git', ['log', '-1', '--format=%h'], { encoding: 'utf8' }).trim();
	writeFileSync(UITKOMST, `${JSON.stringify({ households, on, commit }, null, '\t')}\n`);
	console.log(`${String(households)} households equal to the cent`);
}
