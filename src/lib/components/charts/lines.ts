import { WHOLE } from './scale.ts';

/** On the smallest phone, in pixels: a drawing, the number before a label less the margin of the card, and a letter. */
const DRAWING = 246;
const NUMBER = 17;
const LETTER = 9;

const NARROW = /[ijltf'’]/g;
const WIDE = /[mw]/g;

/** How many letters wide a word is: some count half, some one and a half. */
function lettersWide(word: string): number {
	const half = (word.match(WIDE)?.length ?? 0) - (word.match(NARROW)?.length ?? 0);
	return word.length + half / 2;
}

/** The side of a place where a label goes: after it, as one reads, unless its longest word would not fit there. */
export function sideOf(at: number, label: string): 'after' | 'before' {
	const widest = Math.max(...label.split(' ').map(lettersWide));
	const needed = ((NUMBER + LETTER * widest) / DRAWING) * WHOLE;
	return at + needed > WHOLE ? 'before' : 'after';
}

/**
 * A label in a drawing, cut between its words so that it is no wider than its longest word: `\n` where a line ends.
 */
export function inLines(label: string): string {
	const words = label.split(' ');
	const widest = Math.max(...words.map((word) => word.length));
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && longer.length <= widest) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.join('\n');
}
