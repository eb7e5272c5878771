/**
 * What the app can show for its sums: counted while a build starts, from the files themselves, so that the page about it
 * cannot tell more than there is. The page gets the outcome as a small module; it needs no figures and no engine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { leesFigures } from '../cli/figures.ts';
import { FIGUREN } from '../lib/figures/schema.ts';

const TOP = join(import.meta.dirname, '../..');

/** Where the expected amounts of a reference case come from, the strongest first: see tests/cases/README.md. */
export const SOURCE_KINDS = ['gepubliceerd', 'afgeleid', 'eigen berekening'] as const;

/** One line in the list of publications. Days are ISO. */
export interface ListedPublication {
	readonly id: string;
	readonly titel: string;
	readonly bron: string;
	readonly van: string;
	readonly tot: string;
	readonly gecontroleerd: string;
	readonly voorlopig: boolean;
	/** Figures and tables that it sets. */
	readonly aantal: number;
}

export interface Proof {
	/** Reference cases by the source of their amounts, in the order of `SOURCE_KINDS`. */
	readonly cases: readonly { readonly kind: string; readonly count: number }[];
	/** Sentences that hold for every made-up household. */
	readonly properties: number;
	/** Kinds of figures that the rules know, and the values of them in all publications. */
	readonly figures: { readonly kinds: number; readonly values: number };
	/** Newest first. */
	readonly publications: readonly ListedPublication[];
	readonly comparison: { readonly households: number; readonly on: string };
	/** Share of the planted faults that the tests find, in whole per cents, rounded down. Nothing: not measured. */
	readonly mutation: number | null;
}

/** Made once, against a second program by other people, who had the same description of the rules. */
const COMPARISON = { households: 200, on: '2026-11-22' } as const;

function filesIn(folder: string, ending: string): string[] {
	return readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => readFileSync(join(TOP, folder, file), 'utf8'));
}

function countCases(): Proof['cases'] {
	const kinds = filesIn('tests/cases', '.yaml').map(
		(text) => (parse(text) as { bron: { soort: string } }).bron.soort
	);
	const strange = kinds.find((kind) => !(SOURCE_KINDS as readonly string[]).includes(kind));
	if (strange !== undefined) throw new Error(`a reference case has a source "${strange}"`);
	return SOURCE_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
}

function countProperties(): number {
	return filesIn('tests/properties', '.test.ts')
		.map((text) => text.match(/\bfc\.assert\(/g)?.length ?? 0)
		.reduce((all, here) => all + here, 0);
}

async function publications(): Promise<ListedPublication[]> {
	const { publicaties } = await leesFigures();
	return publicaties
		.map(({ waarden, voorlopig, ...rest }) => ({
			...rest,
			voorlopig: voorlopig === true,
			aantal: Object.keys(waarden).length
		}))
		.sort((a, b) => b.van.localeCompare(a.van) || a.titel.localeCompare(b.titel, 'nl'));
}

/** A report in the format that mutation testing tools share: what became of every planted fault. */
export interface MutationReport {
	readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

const FOUND = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** Found faults out of all that could be found, in whole per cents, rounded down. */
export function mutationScore({ files }: MutationReport): number | null {
	const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
	const found = all.filter((status) => FOUND.includes(status)).length;
	const missed = all.filter((status) => MISSED.includes(status)).length;
	return found + missed === 0 ? null : Math.floor((found * 100) / (found + missed));
}

function measuredMutation(): number | null {
	const report = join(TOP, 'reports/mutation/mutation.json');
	if (!existsSync(report)) return null;
	return mutationScore(JSON.parse(readFileSync(report, 'utf8')) as MutationReport);
}

/** Reads it all. Throws when a file is not what it should be. */
export async function readProof(): Promise<Proof> {
	const listed = await publications();
	return {
		cases: countCases(),
		properties: countProperties(),
		figures: {
			kinds: Object.keys(FIGUREN).length,
			values: listed.reduce((sum, { aantal }) => sum + aantal, 0)
		},
		publications: listed,
		comparison: COMPARISON,
		mutation: measuredMutation()
	};
}
