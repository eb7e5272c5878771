import { parseArgs } from 'node:util';
import { beleidVan } from '../lib/projection/beleid-van-pack.ts';
import { leesFigures } from './figures.ts';
import { InvoerFout } from './fout.ts';
import { leesGemeenten } from './gemeenten.ts';
import { leesInvoer } from './invoer.ts';
import { rekenCasus, type BeleidVan } from './reken-casus.ts';
import { rekenRegel } from './regels.ts';
import { leesJson, perRegel } from './stroom.ts';

const GEBRUIK = `gebruik:
  npm run --silent reken -- casus.json             een casus (bestand, of - voor standaardinvoer)
  npm run --silent reken -- --uitleg casus.json    met de uitleg van elk bedrag
  npm run --silent reken -- --ndjson < in > uit    een casus per regel
  npm run --silent reken -- regel NAAM '{...}'     een regel met zijn feiten
  npm run --silent reken -- regel --ndjson < in    {"regel": NAAM, "feiten": {...}} per regel`;

const EXIT_INVOER = 2;

async function voerUit(argumenten: readonly string[]): Promise<void> {
	const { values, positionals } = leesArgumenten(argumenten);
	const figures = await leesFigures();
	const gemeenten = await leesGemeenten();
	const beleid: BeleidVan = (code) => beleidVan(gemeenten.get(code ?? ''));
	if (positionals[0] === 'regel') {
		await regelOpdracht(positionals.slice(1), values.ndjson, figures);
	} else if (values.ndjson) {
		await perRegel(process.stdin, process.stdout, (casus) =>
			rekenCasus(casus, figures, beleid, values.uitleg)
		);
	} else {
		const [bestand] = positionals;
		if (bestand === undefined || positionals.length > 1) throw new InvoerFout([GEBRUIK]);
		schrijf(rekenCasus(await leesInvoer(bestand), figures, beleid, values.uitleg));
	}
}

async function regelOpdracht(
	[naam, feiten]: readonly string[],
	ndjson: boolean,
	figures: Awaited<ReturnType<typeof leesFigures>>
): Promise<void> {
	if (ndjson) {
		await perRegel(process.stdin, process.stdout, (vraag) => {
			const { regel, feiten: f } = (vraag ?? {}) as { regel?: unknown; feiten?: unknown };
			return rekenRegel(regel, f, figures, false);
		});
		return;
	}
	if (naam === undefined || feiten === undefined) throw new InvoerFout([GEBRUIK]);
	schrijf(rekenRegel(naam, leesJson(feiten), figures, true));
}

function leesArgumenten(argumenten: readonly string[]) {
	try {
		const options = {
			uitleg: { type: 'boolean', default: false },
			ndjson: { type: 'boolean', default: false }
		} as const;
		return parseArgs({ args: [...argumenten], options, allowPositionals: true });
	} catch {
		throw new InvoerFout([GEBRUIK]);
	}
}

function schrijf(antwoord: unknown): void {
	process.stdout.write(`${JSON.stringify(antwoord, null, 2)}\n`);
}

// A reader that stops early (head) is no fault of ours.
process.stdout.on('error', (fout: NodeJS.ErrnoException) =>
	process.exit(fout.code === 'EPIPE' ? 0 : 1)
);

try {
	await voerUit(process.argv.slice(2));
} catch (fout) {
	if (!(fout instanceof InvoerFout)) throw fout;
	process.stderr.write(`${fout.regels.join('\n')}\n`);
	process.exitCode = EXIT_INVOER;
}
