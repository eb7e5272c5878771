/**
 * How far the app was looked at for accessibility: counted while a build starts, from the list in docs/toegankelijkheid.md,
 * so that the page about it cannot tell more than the list does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = join(import.meta.dirname, '../../docs/toegankelijkheid.md');

/** The verdicts of the list, each with the name that the words of the page have for it. */
const VERDICTS = {
	test: 'test',
	'deels test': 'deels',
	'code gelezen': 'gelezen',
	'niet nagekeken': 'niet',
	'niet van toepassing': 'nvt'
} as const;

export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS];

export interface Accessibility {
	readonly criteria: number;
	readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

const ROW = /^\| *\d\.\d+\.\d+ *\| *A{1,2} *\|[^|]+\| *([^|]+?) *\|/gm;

/** Throws where the list has a verdict that is not explained in it. */
export function accessibilityOf(text: string): Accessibility {
	const found = [...text.matchAll(ROW)].map(([, verdict = '']) => verdict);
	const strange = found.find((verdict) => !(verdict in VERDICTS));
	if (strange !== undefined) throw new Error(`a criterion has a verdict "${strange}"`);
	return {
		criteria: found.length,
		verdicts: Object.entries(VERDICTS).map(([name, verdict]) => ({
			verdict,
			count: found.filter((one) => one === name).length
		}))
	};
}

export function readAccessibility(): Accessibility {
	return accessibilityOf(readFileSync(LIST, 'utf8'));
}
