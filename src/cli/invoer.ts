import { readFileSync } from 'node:fs';
import { InvoerFout } from './fout.ts';
import { leesJson } from './stroom.ts';

const STANDAARD_INVOER = 0;

/** Reads a case from a JSON or YAML file, or from standard input (`-`). */
export async function leesInvoer(bestand: string): Promise<unknown> {
	const tekst = leesTekst(bestand);
	if (!/\.ya?ml$/.test(bestand)) return leesJson(tekst);
	const { parse } = await import('yaml');
	try {
		return parse(tekst) as unknown;
	} catch {
		throw new InvoerFout([`${bestand}: is geen YAML; geef een casus als YAML of JSON`]);
	}
}

function leesTekst(bestand: string): string {
	try {
		return readFileSync(bestand === '-' ? STANDAARD_INVOER : bestand, 'utf8');
	} catch {
		throw new InvoerFout([
			`${bestand}: kan niet worden gelezen; geef een bestand, of - voor standaardinvoer`
		]);
	}
}
