/**
 * What the mutation test found, file by file. `stand.json` is kept in the repository: a file whose source is still the
 * one that was measured need not be measured again. `overlevers.yaml` says of a fault that no test finds why that is.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

const MAP = import.meta.dirname;
const TOP = join(MAP, '../..');

export const STAND = join(MAP, 'stand.json');
export const SCORE = 90;

/** The folders that must reach the score. */
export const MAPPEN = ['rules', 'money', 'casus', 'codec'] as const;
/** Measured when asked for by name; what is found there is shown, and not judged yet. */
export const VERDER = ['projection'] as const;

export interface Bestand {
	/** Of the source that was measured. */
	readonly bron: string;
	/** Faults that a test finds. */
	readonly gevonden: number;
	/** Faults that none finds, as `what stands there → what came in its place`. */
	readonly gemist: readonly string[];
}

export interface Stand {
	/** The newest commit when the newest file was measured. */
	readonly commit: string;
	readonly dag: string;
	readonly bestanden: Readonly<Record<string, Bestand>>;
}

/** A report in the format that mutation testing tools share: what became of every planted fault. */
export interface Rapport {
	readonly files: Readonly<
		Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
	>;
}

interface Plaats {
	readonly line: number;
	readonly column: number;
}

interface Mutant {
	readonly status: string;
	readonly replacement?: string;
	readonly location: { readonly start: Plaats; readonly end: Plaats };
}

const GEVONDEN = ['Killed', 'Timeout'];
const GEMIST = ['Survived', 'NoCoverage'];

export function bronnen(mappen: readonly string[] = MAPPEN): string[] {
	return globSync(
		mappen.map((map) => `src/lib/${map}/**/*.ts`),
		{ cwd: TOP }
	)
		.map((bestand) => bestand.replaceAll('\\', '/'))
		.sort();
}

export function bronVan(bestand: string): string {
	const tekst = readFileSync(join(TOP, bestand), 'utf8');
	return createHash('sha256').update(tekst).digest('hex').slice(0, 16);
}

export function leesStand(): Stand {
	return JSON.parse(readFileSync(STAND, 'utf8')) as Stand;
}

/** Files that are not measured, or have changed since. */
export function gewijzigd({ bestanden }: Stand): string[] {
	return bronnen().filter((bestand) => bestanden[bestand]?.bron !== bronVan(bestand));
}

const kort = (tekst: string) => {
	const regel = tekst.replaceAll(/\s+/g, ' ').trim();
	return regel.length <= 90 ? regel : `${regel.slice(0, 60)} … ${regel.slice(-25)}`;
};

/** The text between two places, both counted from one. */
function stuk(bron: string, { start, end }: Mutant['location']): string {
	const regels = bron.split('\n').slice(start.line - 1, end.line);
	const laatste = regels.length - 1;
	regels[laatste] = regels[laatste]?.slice(0, end.column - 1) ?? '';
	regels[0] = regels[0]?.slice(start.column - 1) ?? '';
	return regels.join('\n');
}

export function uitRapport({ files }: Rapport): Record<string, Bestand> {
	return Object.fromEntries(
		Object.entries(files).map(([bestand, { source, mutants }]) => {
			const gemist = mutants
				.filter(({ status }) => GEMIST.includes(status))
				.map((m) => `${kort(stuk(source, m.location))} → ${kort(m.replacement ?? '')}`);
			const gevonden = mutants.filter(({ status }) => GEVONDEN.includes(status)).length;
			const bron = createHash('sha256').update(source).digest('hex').slice(0, 16);
			return [bestand, { bron, gevonden, gemist }];
		})
	);
}

/** What was found in these folders. */
export function van({ bestanden }: Stand, mappen: readonly string[] = MAPPEN): Stand['bestanden'] {
	return Object.fromEntries(
		Object.entries(bestanden).filter(([naam]) =>
			mappen.some((map) => naam.startsWith(`src/lib/${map}/`))
		)
	);
}

/** Found faults out of all, in per cents; nothing when there are none. */
export function score(bestanden: readonly Bestand[]): number | null {
	const gevonden = bestanden.reduce((som, bestand) => som + bestand.gevonden, 0);
	const alle = bestanden.reduce((som, bestand) => som + bestand.gemist.length, gevonden);
	return alle === 0 ? null : (gevonden * 100) / alle;
}

/** A reason holds for faults of one file, as `stand.json` writes them; `*` stands for any text. */
interface Reden {
	readonly bestand: string;
	readonly fouten: readonly string[];
	readonly reden: string;
}

export function redenen(): Reden[] {
	return parse(readFileSync(join(MAP, 'overlevers.yaml'), 'utf8')) as Reden[];
}

const past = (patroon: string, tekst: string): boolean => {
	const delen = patroon.split('*').map((deel) => deel.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${delen.join('.*')}$`, 's').test(tekst);
};

/** Missed faults of which nothing says why. */
export function zonderReden(
	bestanden: Stand['bestanden'],
	lijst: readonly Reden[] = redenen()
): string[] {
	return Object.entries(bestanden).flatMap(([bestand, { gemist }]) => {
		const patronen = lijst
			.filter((reden) => past(reden.bestand, bestand))
			.flatMap(({ fouten }) => fouten);
		return gemist
			.filter((fout) => !patronen.some((patroon) => past(patroon, fout)))
			.map((fout) => `${bestand}: ${fout}`);
	});
}
