import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { InvoerFout } from './fout.ts';

/** Reads JSON lines and writes one answer a line, in order, in constant memory. A bad line gives its faults. */
export async function perRegel(
	invoer: NodeJS.ReadableStream,
	uitvoer: NodeJS.WritableStream,
	antwoord: (waarde: unknown) => unknown
) {
	for await (const tekst of createInterface({ input: invoer, crlfDelay: Infinity })) {
		const ruimte = uitvoer.write(`${JSON.stringify(antwoordOp(tekst, antwoord))}\n`);
		if (!ruimte) await once(uitvoer, 'drain');
	}
}

function antwoordOp(tekst: string, antwoord: (waarde: unknown) => unknown): unknown {
	try {
		return antwoord(leesJson(tekst));
	} catch (fout) {
		if (fout instanceof InvoerFout) return { fout: fout.regels };
		throw fout;
	}
}

export function leesJson(tekst: string): unknown {
	try {
		return JSON.parse(tekst);
	} catch {
		throw new InvoerFout(['(invoer): is geen JSON; geef een casus als JSON']);
	}
}
