/**
 * `npm run lighthouse`: a slow phone in figures. Lighthouse with its mobile emulation on a start, question, result and
 * subject page of the built site; the curve of hours in the browser with the CPU slowed six times; and what a first visit
 * fetches. Writes docs/metingen.md, and fails when a figure is worse than agreed. Needs a build, and a quiet machine.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import lighthouse from 'lighthouse';

import { momentTekst } from '../../src/lib/interview/moment.ts';
import { measureCurve, type CurveTimes } from './browser-curve.ts';
import { chromium } from './chromium.ts';
import { firstVisit, type FirstVisit } from './first-visit.ts';
import type { Traffic } from './line.ts';
import { BUDGET, offlineWeights } from './offline-weight.ts';
import { buildDir } from './pages.ts';
import { startSite, stopSite } from './static-site.ts';

const RUNS = Number(process.env.RUNS ?? 3);
const GOALS = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;
const REPORT = 'docs/metingen.md';

type Category = keyof typeof GOALS;
interface Figures extends Record<Category, number> {
	readonly fcp: number;
	readonly lcp: number;
	readonly tbt: number;
	readonly scriptKB: number;
}

/** A job of 12 hours: what the result page shows. It travels behind the # as at an update. */
const answers = momentTekst({
	onderwerp: 'werken',
	antwoorden: {},
	gesteld: [],
	basis: {
		versie: 1,
		vanaf: '2026-12',
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: '1988-05-14' },
			wonen: { soort: 'huur', kaleHuur: '650.00' }
		},
		veranderingen: [{ soort: 'werk', vanaf: '2026-12', brutoUurloon: '14.99', urenPerWeek: '12' }]
	},
	isOvergenomen: true,
	plek: null
});

interface Measured {
	readonly path: string;
	/** The app is on the phone already, as it is for who comes from the questions. */
	readonly kept?: boolean;
	/** Shown, not judged: nobody comes here without having been in the app. */
	readonly forInterest?: boolean;
}

const ALL_TO_FETCH = 'uitkomst, alles nog ophalen';

const PAGES: Readonly<Record<string, Measured>> = {
	begin: { path: '/' },
	vraag: { path: '/vragen/werken/' },
	onderwerp: { path: '/rechten/giften/' },
	'uitkomst, de app op het toestel': { path: `/uitkomst/#gesprek=${answers}`, kept: true },
	[ALL_TO_FETCH]: { path: `/uitkomst/#gesprek=${answers}`, forInterest: true }
};

/** A browser of its own, without any profile. */
async function browser(): Promise<{ port: number; stop: () => void }> {
	const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
	const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'];
	const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
	const child: ChildProcess = spawn(
		chromium(),
		[...flags, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
		{ stdio: 'ignore' }
	);
	const file = join(profile, 'DevToolsActivePort');
	for (let i = 0; i < 100 && !existsSync(file); i++)
		await new Promise((next) => setTimeout(next, 200));
	const port = Number(readFileSync(file, 'utf8').split('\n')[0]);
	const stop = () => {
		child.once('exit', () => rmSync(profile, { recursive: true, force: true }));
		child.kill();
	};
	return { port, stop };
}

/** Visits the start page, long enough for the service worker to keep the app. */
async function keepApp(site: string, port: number): Promise<void> {
	const tab = await fetch(`http://127.0.0.1:${port}/json/new?${site}/`, { method: 'PUT' });
	const { id } = (await tab.json()) as { id: string };
	await new Promise((done) => setTimeout(done, 10_000));
	await fetch(`http://127.0.0.1:${port}/json/close/${id}`);
}

async function measure(url: string, port: number, kept = false): Promise<Figures> {
	const result = await lighthouse(url, {
		port,
		disableStorageReset: kept,
		logLevel: 'error',
		onlyCategories: Object.keys(GOALS)
	});
	if (result === undefined) throw new Error('Lighthouse gave no result');
	const { categories, audits } = result.lhr;
	const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
	for (const name of Object.keys(GOALS) as Category[]) {
		if (score(name) >= GOALS[name] || name === 'performance') continue;
		for (const { id } of categories[name]?.auditRefs ?? [])
			if (audits[id]?.score === 0) console.log(`  ${name}: ${id} ${audits[id].title}`);
	}
	const value = (id: string) => audits[id]?.numericValue ?? Infinity;
	const requests = (audits['network-requests']?.details as { items?: Request[] } | undefined)
		?.items;
	const scripts = (requests ?? []).filter(({ resourceType }) => resourceType === 'Script');
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		'best-practices': score('best-practices'),
		fcp: value('first-contentful-paint'),
		lcp: value('largest-contentful-paint'),
		tbt: value('total-blocking-time'),
		scriptKB: scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000
	};
}

interface Request {
	readonly resourceType: string;
	readonly transferSize: number;
}

/** The run in the middle, by performance: one run says little on a shared machine. */
function middle(runs: readonly Figures[]): Figures {
	const sorted = [...runs].sort((a, b) => a.performance - b.performance);
	const figures = sorted[Math.floor(sorted.length / 2)];
	if (figures === undefined) throw new Error('no runs');
	return figures;
}

async function allPages(): Promise<Record<string, Figures>> {
	const { url, server } = await startSite(() => buildDir);
	const { port, stop } = await browser();
	const figures: Record<string, Figures> = {};
	try {
		for (const [name, { path, kept }] of Object.entries(PAGES)) {
			if (kept) await keepApp(url, port);
			const runs: Figures[] = [];
			for (let i = 0; i < RUNS; i++) runs.push(await measure(url + path, port, kept));
			figures[name] = middle(runs);
			console.log(name, figures[name]);
		}
	} finally {
		stop();
		await stopSite(server);
	}
	return figures;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
const kB = (size: number) => `${Math.round(size)} kB`;

function visitRow(name: string, { requests, gzip, brotli }: Traffic): string {
	return `| ${name} | ${requests} | ${Math.round(gzip)} | ${Math.round(brotli)} |`;
}

function report(pages: Record<string, Figures>, curve: CurveTimes, visit: FirstVisit): string {
	const offline = offlineWeights();
	const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], {
		encoding: 'utf8'
	}).trim();
	const rows = Object.entries(pages).map(
		([name, f]) =>
			`| ${name} | ${f.performance} | ${f.accessibility} | ${f['best-practices']} | ${seconds(f.fcp)} | ${seconds(f.lcp)} | ${Math.round(f.tbt)} ms | ${kB(f.scriptKB)} |`
	);
	return `# Metingen

Gemaakt door \`npm run lighthouse\` op commit \`${commit}\`. Zelf doen: \`npm run build && npm run lighthouse\`
op een machine die verder niets doet; op een drukke machine valt de snelheid lager uit.

## Lighthouse, nagebootste telefoon

Server met gzip, trage 4G (1,6 Mbit/s, 150 ms) en een vier keer vertraagde processor; de middelste van ${RUNS} metingen.
Afgesproken: snelheid ten minste ${GOALS.performance}, toegankelijkheid en goede praktijk ${GOALS.accessibility}.
De laatste regel telt niet mee: wie een uitkomst ziet, komt uit de vragen en heeft de app dan al.
"Script" is alles wat een eerste bezoek aan die pagina ophaalt, ook wat pas na de eerste tekst komt.

| pagina | snelheid | toegankelijk | goede praktijk | eerste tekst | grootste deel | blokkeert | script |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## De urencurve, 401 punten

In Chromium, op de hoofddraad, met de processor ${curve.slowdown} keer vertraagd. Afgesproken: hooguit 100 ms.
De app toont eerst de 41 hele uren; de tienden komen daarna in dezelfde lijn.
In de app rekent een eigen worker de curve uit; de schuif wacht daar niet op.

| geval | gewoon | ${curve.slowdown} keer vertraagd | de 41 hele uren, ${curve.slowdown} keer vertraagd |
| --- | --- | --- | --- |
${curve.cases.map(({ name, normal, slowed, rough }) => `| ${name} | ${normal.toFixed(0)} ms | ${slowed.toFixed(0)} ms | ${rough.toFixed(0)} ms |`).join('\n')}

De langste taak van de pagina zelf terwijl de curve komt, ${curve.slowdown} keer vertraagd: ${curve.longestTask.toFixed(0)} ms.
De curve staat er, van klik tot beeld, na ${seconds(curve.untilShown)}.

## Een eerste bezoek

| | verzoeken | kB over de lijn (gzip) | kB (Brotli) |
| --- | --- | --- | --- |
${visitRow('tot de beginpagina er is', visit.page)}
${visitRow('daarna, voor gebruik zonder internet', visit.offline)}
${visitRow('een tweede bezoek: is er een nieuwe versie?', visit.again)}

Wat dit voor alle gebruikers samen is, en wat een nieuwe versie kost, staat in [hosting](hosting.md).

## Wat de grenzen wegen, en wat niet

\`tests/tools/size.ts\` bewaakt in \`npm test\` drie grenzen:

- **60 kB en 100 kB per pagina, met gzip.** Dit is wat een pagina nodig heeft voor u haar kunt lezen en gebruiken: de
  scripts die zij zelf noemt (\`modulepreload\`) en haar woorden. Wat daarna komt, telt niet mee. Het rekenen, het
  voorlezen en het bewaren komen pas na de eerste tekst.
- **Wat er in de browser echt komt, is meer.** Zie de kolom "script" hierboven: een vraag haalt bij een eerste bezoek
  ${kB(pages.vraag?.scriptKB ?? NaN)} script op, en een uitkomst ${kB(pages[ALL_TO_FETCH]?.scriptKB ?? NaN)}, het
  meeste daarvan voor het eerste bedrag er staat. "Elke pagina hooguit 100 kB" klopt dus voor de eerste tekst, niet voor het eerste bedrag. Wie al in de app was, haalt niets
  meer op.
- **500 kB voor alles zonder internet, in het Nederlands en één andere taal, met Brotli.** Met gzip is dat meer:

| alles voor zonder internet, met de grootste andere taal | kB |
| --- | --- |
| Brotli (grens: ${BUDGET.offline} kB) | ${Math.round(offline.brotli.total)} |
| gzip (geen grens) | ${Math.round(offline.gzip.total)} |
`;
}

const pages = await allPages();
const curve = await measureCurve();
const visit = await firstVisit();
writeFileSync(REPORT, report(pages, curve, visit));
execFileSync('npx', ['prettier', '--write', REPORT], { stdio: 'ignore' });
console.log(curve, visit);

const judged = Object.entries(pages).filter(([page]) => !PAGES[page]?.forInterest);
const failures = judged.flatMap(([page, figures]) =>
	(Object.keys(GOALS) as Category[])
		.filter((name) => figures[name] < GOALS[name])
		.map((name) => `${page}: ${name} ${figures[name]}, agreed ${GOALS[name]}`)
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
