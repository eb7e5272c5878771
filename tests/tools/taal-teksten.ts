/** Everything the app says in Dutch, by page. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Pagina {
	/** `onderwerpen/giften`, `verhalen/…`, or the name of a file of words. */
	readonly naam: string;
	readonly teksten: readonly string[];
	/** Legal words that the page explains itself. */
	readonly begrippen: readonly string[];
}

const MAP = 'locales/nl';
/** Not read by people: facts, and what they type in the search field. */
const GEEN_TEKST = ['meta', 'zoekwoorden'];

function tekstenIn(waarde: unknown): string[] {
	if (typeof waarde === 'string') return [waarde];
	if (typeof waarde !== 'object' || waarde === null) return [];
	return Object.entries(waarde).flatMap(([naam, binnen]) =>
		GEEN_TEKST.includes(naam) ? [] : tekstenIn(binnen)
	);
}

/** A figure is read as one word. */
function zonderPlaatsen(tekst: string): string {
	return tekst.replace(/\{\{.*?\}\}|\{[^}]*\}/g, 'bedrag').replaceAll('\u00ad', '');
}

function lees(naam: string): Pagina {
	const inhoud = JSON.parse(readFileSync(`${MAP}/${naam}.json`, 'utf8')) as Record<string, unknown>;
	const begrippen = naam.startsWith('onderwerpen/') ? Object.keys(inhoud.begrippen ?? {}) : [];
	return { naam, teksten: tekstenIn(inhoud).map(zonderPlaatsen), begrippen };
}

function namenIn(map: string): string[] {
	return readdirSync(`${MAP}/${map}`)
		.filter((bestand) => bestand.endsWith('.json') && bestand !== 'meta.json')
		.map((bestand) => `${map}${bestand.slice(0, -'.json'.length)}`)
		.sort();
}

export function paginas(): Pagina[] {
	return ['onderwerpen/', 'verhalen/', ''].flatMap(namenIn).map(lees);
}
