/**
 * `npm run mutatie`: puts faults into the rules, one at a time, and sees whether a test finds each. Without more it does
 * the files that changed since they were measured; `-- --alles` does all, `-- src/lib/projection` one folder.
 * `-- --hoogstens 8` stops after so many minutes, without a verdict. What it finds goes into tests/mutatie/stand.json.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import {
	bronnen,
	gewijzigd,
	leesStand,
	MAPPEN,
	SCORE,
	score,
	STAND,
	uitRapport,
	van,
	VERDER,
	zonderReden,
	type Rapport,
	type Stand
} from '../mutatie/stand.ts';

const RAPPORT = 'reports/mutation/mutation.json';

function git(...args: string[]): string {
	return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

/** Minutes, or no limit. */
function hoogstens(args: string[]): number | undefined {
	const plaats = args.indexOf('--hoogstens');
	return plaats < 0 ? undefined : Number(args.splice(plaats, 2)[1]);
}

function teDoen(args: readonly string[], stand: Stand): string[] {
	if (args.includes('--alles')) return bronnen();
	if (args.length === 0) return gewijzigd(stand);
	return bronnen([...MAPPEN, ...VERDER]).filter((bestand) =>
		args.some((begin) => bestand.startsWith(begin))
	);
}

/** Whether the run came to its end. */
function meet(bestanden: readonly string[], minuten: number | undefined): boolean {
	rmSync(RAPPORT, { force: true });
	const args = ['run', 'tests/mutatie/stryker.config.json', '--mutate', bestanden.join()];
	const { status, error } = spawnSync('stryker', args, {
		env: { ...process.env, MUTATIE: '1' },
		shell: process.platform === 'win32',
		stdio: 'inherit',
		...(minuten !== undefined && { timeout: minuten * 60_000 })
	});
	if (error && (error as NodeJS.ErrnoException).code === 'ETIMEDOUT') return false;
	if (status !== 0) throw new Error('stryker did not finish');
	return true;
}

function bijgewerkt(stand: Stand): Stand {
	const nieuw = uitRapport(JSON.parse(readFileSync(RAPPORT, 'utf8')) as Rapport);
	const alle = { ...stand.bestanden, ...nieuw };
	const bestanden = Object.fromEntries(
		bronnen([...MAPPEN, ...VERDER]).flatMap((bestand) =>
			alle[bestand] ? [[bestand, alle[bestand]]] : []
		)
	);
	return {
		commit: git('log', '-1', '--format=%h'),
		dag: new Date().toISOString().slice(0, 10),
		bestanden
	};
}

function toon(stand: Stand): void {
	console.table(
		Object.fromEntries(
			[...MAPPEN, ...VERDER].map((map) => {
				const hier = Object.values(van(stand, [map]));
				const gemist = hier.reduce((som, bestand) => som + bestand.gemist.length, 0);
				const gevonden = hier.reduce((som, bestand) => som + bestand.gevonden, 0);
				return [map, { gevonden, gemist, score: score(hier)?.toFixed(1) ?? '-' }];
			})
		)
	);
}

const args = process.argv.slice(2);
const minuten = hoogstens(args);
let stand = leesStand();
const bestanden = teDoen(args, stand);
console.log(`${String(bestanden.length)} files to measure`);

if (bestanden.length > 0) {
	if (meet(bestanden, minuten)) {
		stand = bijgewerkt(stand);
		writeFileSync(STAND, `${JSON.stringify(stand, null, '\t')}\n`);
	} else {
		console.log(`not done within ${String(minuten)} minutes; run npm run mutatie without a limit`);
	}
}

toon(stand);
const totaal = score(Object.values(van(stand))) ?? 0;
const onverklaard = zonderReden(van(stand));
for (const fout of onverklaard) console.error(`no test and no reason: ${fout}`);
console.log(`score ${totaal.toFixed(1)}, at least ${String(SCORE)}`);
if (totaal < SCORE || onverklaard.length > 0) process.exitCode = 1;
