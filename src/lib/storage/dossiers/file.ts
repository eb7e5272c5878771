import { leesCasus } from '../../casus/lezen.ts';
import type { Fout } from '../../casus/fout.ts';
import type { Casus, CasusInvoer } from '../../casus/schema.ts';

/** One situation as a file: the case itself, as the command line reads it; with cases in between a row of cases. */
export function fileText(casus: CasusInvoer, grensgevallen: readonly CasusInvoer[]): string {
	const content = grensgevallen.length === 0 ? casus : [casus, ...grensgevallen];
	return JSON.stringify(content, null, '\t') + '\n';
}

/** A case is a few kilobytes; more is not a case. */
export const LARGEST_FILE = 1_000_000;
const MOST_CASES = 16;

export type FileRead =
	| { readonly ok: true; readonly casus: Casus; readonly grensgevallen: readonly Casus[] }
	/** `soort`: not a file of this kind, or a case with faults. */
	| {
			readonly ok: false;
			readonly soort: 'vreemd' | 'fouten' | 'groot';
			readonly fouten: readonly Fout[];
	  };

/** Reads a file with one situation. Everything in it is checked; nothing of it is run or shown as it is. */
export function readFileText(text: string): FileRead {
	if (text.length > LARGEST_FILE) return { ok: false, soort: 'groot', fouten: [] };
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return { ok: false, soort: 'vreemd', fouten: [] };
	}
	if (typeof content !== 'object' || content === null)
		return { ok: false, soort: 'vreemd', fouten: [] };
	const given: readonly unknown[] = Array.isArray(content) ? content : [content];
	if (given.length === 0 || given.length > MOST_CASES)
		return { ok: false, soort: 'vreemd', fouten: [] };
	const cases: Casus[] = [];
	for (const one of given) {
		const read = leesCasus(one);
		if (!read.ok) return { ok: false, soort: 'fouten', fouten: read.fouten };
		cases.push(read.casus);
	}
	const [casus, ...grensgevallen] = cases as [Casus, ...Casus[]];
	return { ok: true, casus, grensgevallen };
}
