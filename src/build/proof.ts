/**
 * What the app can show for its sums: counted while a build starts, from the files themselves, so that the page about it
 * cannot tell more than there is. The page gets the outcome as a small module; it needs no figures and no engine.
 */
import { readdirSync, readFileSync } from 'node:fs';
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

/** Planted faults, the share of them that the tests find (whole per cents, rounded down), and when that was measured. */
export interface Mutation {
	readonly faults: number;
	readonly percent: number;
	readonly commit: string;
	readonly on: string;
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
	readonly comparison: Comparison;
	/** What `npm run mutatie` found. Nothing: not measured. */
	readonly mutation: Mutation | null;
}

/**
 * Made-up households that came out equal, to the cent, in a second program by other people, who had the same description
 * of the rules: what `npm run vergelijk` wrote, on which day and commit.
 */
export interface Comparison {
	readonly households: number;
	readonly on: string;
	readonly commit: string;
}

function lastComparison(): Comparison {
	const text = readFileSync(join(TOP, 'tests/proof/vergelijking.json'), 'utf8');
	return JSON.parse(text) as Comparison;
}

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

/** As tests/mutatie/stand.ts writes it: what became of the faults planted in every file. */
export interface MutationState {
	readonly commit: string;
	readonly dag: string;
	readonly bestanden: Readonly<
		Record<string, { readonly gevonden: number; readonly gemist: readonly string[] }>
	>;
}

export function mutationOf({ commit, dag, bestanden }: MutationState): Mutation | null {
	// How a whole case is put together is measured as well, but not judged yet (docs/mutatie.md).
	const files = Object.entries(bestanden)
		.filter(([name]) => !name.startsWith('src/lib/projection/'))
		.map(([, file]) => file);
	const found = files.reduce((sum, { gevonden }) => sum + gevonden, 0);
	const faults = files.reduce((sum, { gemist }) => sum + gemist.length, found);
	if (faults === 0) return null;
	return { faults, percent: Math.floor((found * 100) / faults), commit, on: dag };
}

function measuredMutation(): Mutation | null {
	const text = readFileSync(join(TOP, 'tests/mutatie/stand.json'), 'utf8');
	return mutationOf(JSON.parse(text) as MutationState);
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
		comparison: lastComparison(),
		mutation: measuredMutation()
	};
}
