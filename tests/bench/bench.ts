/**
 * `npm run bench`: how fast the engine is, beside the publicodes engine in the same run. Times are medians of runs;
 * compare the ratios, they hold when the machine is busy. Prints a table and writes `reports/bench.json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

import { leesFigures } from '../../src/cli/figures.ts';
import { uitlegVan } from '../../src/cli/uitvoer.ts';
import {
	POSTEN,
	projecteer,
	resultaatVan,
	SCENARIOS,
	urencurve,
	WERELDEN
} from '../../src/lib/projection/index.ts';
import { ALLEENSTAANDE, gelezen, GEZIN } from './gevallen.ts';
import { publicodesNetto } from './publicodes.ts';

interface Meting {
	readonly wat: string;
	readonly ms: number;
	readonly doel: string;
	readonly gehaald: boolean | null;
}

const figures = await leesFigures();
const alleen = gelezen(ALLEENSTAANDE);
const gezin = gelezen(GEZIN);

/** Median of the runs, after warming up. */
function mediaan(keren: number, doe: () => unknown): number {
	for (let i = 0; i < Math.max(2, keren / 4); i++) doe();
	const tijden = Array.from({ length: keren }, () => {
		const begin = performance.now();
		doe();
		return performance.now() - begin;
	});
	return tijden.sort((a, b) => a - b)[Math.floor(keren / 2)] ?? 0;
}

/** A 12-month case with the whole explanation tree of every amount, printed. */
function metUitleg(casus: typeof alleen): unknown {
	const projectie = projecteer(casus, figures);
	const resultaat = resultaatVan(projectie);
	const bomen = WERELDEN.flatMap((wereld) =>
		SCENARIOS.flatMap((scenario) =>
			projectie.verhalen[wereld][scenario].maanden.flatMap((maand) =>
				POSTEN.map((post) => maand[post])
			)
		)
	);
	return [resultaat, bomen.length];
}

/** Cases a second through the command line, start-up included. */
function ndjsonPerSeconde(aantal: number): number {
	const invoer = Array.from({ length: aantal }, (_, i) =>
		JSON.stringify(i % 2 === 0 ? ALLEENSTAANDE : GEZIN)
	).join('\n');
	const begin = performance.now();
	const { status } = spawnSync('npm', ['run', '--silent', 'reken', '--', '--ndjson'], {
		input: `${invoer}\n`,
		maxBuffer: 1 << 30
	});
	if (status !== 0) throw new Error('reken --ndjson mislukte');
	return (aantal * 1000) / (performance.now() - begin);
}

const netto = publicodesNetto();
const bruto = (i: number) => 14.99 * (52 / 12) * (i / 10) + 1;

const eenMaal = mediaan(60, () => metUitleg(alleen));
const gezinMaal = mediaan(60, () => metUitleg(gezin));
const uitgeschreven = mediaan(10, () =>
	JSON.stringify(uitlegVan(projecteer(alleen, figures).verhalen.straks.laag.maanden[5]!.totaal))
);
const curve = mediaan(15, () => urencurve(alleen, figures, 0));
const pubEen = mediaan(15, () => netto(1800 + Math.floor(performance.now() % 100)));
const pubSweep = mediaan(1, () => {
	for (let i = 0; i <= 400; i++) netto(bruto(i));
});
const perSeconde = ndjsonPerSeconde(3000);

const metingen: readonly Meting[] = [
	{
		wat: '12 maanden met uitleg, alleenstaande',
		ms: eenMaal,
		doel: '<= 3 ms',
		gehaald: eenMaal <= 3
	},
	{ wat: '12 maanden met uitleg, gezin', ms: gezinMaal, doel: '<= 3 ms', gehaald: gezinMaal <= 3 },
	{ wat: 'uitleg van een bedrag uitgeschreven (JSON)', ms: uitgeschreven, doel: '', gehaald: null },
	{ wat: 'urencurve van 401 punten', ms: curve, doel: '<= 100 ms', gehaald: curve <= 100 },
	{ wat: 'publicodes: een nettoloon', ms: pubEen, doel: '', gehaald: null },
	{ wat: 'publicodes: 401 nettolonen', ms: pubSweep, doel: '', gehaald: null }
];
const verhouding = pubSweep / curve;

console.table(
	metingen.map(({ wat, ms, doel, gehaald }) => ({
		wat,
		ms: ms.toFixed(2),
		doel,
		gehaald: gehaald === null ? '' : gehaald ? 'ja' : 'nee'
	}))
);
console.log(
	`reken --ndjson: ${perSeconde.toFixed(0)} casussen per seconde (doel 500, ten minste 300)`
);
console.log(`401 punten: ${verhouding.toFixed(0)} keer zo snel als publicodes (doel 100)`);
mkdirSync('reports', { recursive: true });
writeFileSync(
	'reports/bench.json',
	JSON.stringify({ metingen, ndjsonPerSeconde: perSeconde, verhouding }, null, 2)
);
