/** How alike two words are, from 0 to 1. Both are in the one spelling of `normalise`. */

const PREFIX = 0.85;
const PART_OF_COMPOUND = 0.65;
const ONE_SLIP = 0.75;
const TWO_SLIPS = 0.5;
/** Shorter words hold too little to be part of another, or to be misspelt and still known. */
const COMPOUND_LENGTH = 5;

/** Equal, beginning of, part of a compound, or one or two slips of the finger away. */
export function likeness(asked: string, word: string): number {
	if (asked === word) return 1;
	if (asked.length >= 3 && word.startsWith(asked)) return PREFIX;
	if (asked.length >= COMPOUND_LENGTH && word.includes(asked)) return PART_OF_COMPOUND;
	if (word.length >= COMPOUND_LENGTH && asked.includes(word)) {
		return (PART_OF_COMPOUND * word.length) / asked.length;
	}
	const allowed = slipsAllowed(Math.min(asked.length, word.length));
	const slips = slipsBetween(asked, word, allowed);
	if (slips > allowed) return 0;
	return slips === 1 ? ONE_SLIP : TWO_SLIPS;
}

function slipsAllowed(length: number): number {
	return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Letters to add, drop, replace or swap with their neighbour; more than `most` is not counted out. */
export function slipsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			let least = Math.min(
				(above[column] ?? 0) + 1,
				(line[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + same
			);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
			line.push(least);
		}
		if (Math.min(...line) > most) return most + 1;
		before = above;
		above = line;
	}
	return above[b.length] ?? most + 1;
}
