/**
 * Where things stand in a drawing, as whole numbers from 0 to 1000. For drawing only: what is shown as
 * text or reported comes from the exact amounts, never from here.
 */

/** The far end of every drawing. */
export const WHOLE = 1000;

/**
 * A part that is there, however small, is at least this long: 10 px of a bar of 300 px, of which 6 px stay in sight beside
 * the light edge of "nu".
 */
export const SMALLEST = 33;

/** Where a value stands between two ends; outside them it stays at the nearest end. */
export function place(value: number, end: number, start = 0): number {
	if (end === start) return 0;
	const share = (value - start) / (end - start);
	return Math.round(Math.min(1, Math.max(0, share)) * WHOLE);
}

export interface StrookPlaces {
	/** Length of the sure part. */
	readonly sure: number;
	/** Length of the part that is not sure, directly after it. */
	readonly maybe: number;
}

/** A range as a sure part and a striped part. A real range never shrinks to nothing. */
export function strookPlaces(
	low: number,
	high: number,
	end: number,
	smallest = SMALLEST
): StrookPlaces {
	const sure = place(low, end);
	if (high <= low) return { sure, maybe: 0 };
	const maybe = Math.max(smallest, place(high, end) - sure);
	return { sure: Math.min(sure, WHOLE - maybe), maybe };
}

export type PartKind = 'wage' | 'benefit' | 'allowance' | 'holiday' | 'maybe';

export interface Part {
	readonly kind: PartKind;
	readonly from: number;
	readonly to: number;
}

/** Amounts laid end to end. Each seam is rounded once, so that the bar is as long as its sum. */
export function partPlaces(
	amounts: readonly { readonly kind: PartKind; readonly amount: number }[],
	end: number
): Part[] {
	let sum = 0;
	const parts: Part[] = [];
	for (const { kind, amount } of amounts) {
		if (amount <= 0) continue;
		const from = place(sum, end);
		sum += amount;
		parts.push({ kind, from, to: place(sum, end) });
	}
	return withSmallestLast(parts);
}

function withSmallestLast(parts: Part[]): Part[] {
	const last = parts.at(-1);
	if (last?.kind !== 'maybe' || last.to - last.from >= SMALLEST) return parts;
	const to = Math.min(WHOLE, last.from + SMALLEST);
	const from = to - SMALLEST;
	const before = parts.slice(0, -1).map((part) => ({ ...part, to: Math.min(part.to, from) }));
	return [...before, { ...last, from, to }];
}

export interface Axis {
	readonly start: number;
	readonly end: number;
	/** The values that get a line, round numbers from the lowest to the highest. */
	readonly ticks: readonly number[];
}

const ROUND_STEPS = [1, 2, 5, 10] as const;

/** The round step (1, 2 or 5 times a power of ten) that gives at most `most` steps over a distance. */
function roundStep(distance: number, most: number): number {
	const rough = distance / most;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ROUND_STEPS.find((candidate) => candidate * power >= rough) ?? 10;
	return step * power;
}

/** An axis that holds zero and both ends, with round numbers on it. */
export function roundAxis(lowest: number, highest: number, most = 4): Axis {
	const low = Math.min(0, lowest);
	const high = Math.max(0, highest);
	if (low === high) return { start: 0, end: 1, ticks: [0] };
	const step = roundStep(high - low, most);
	const first = Math.ceil(low / step);
	const last = Math.floor(high / step);
	const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
	return { start: low, end: high, ticks };
}

/** The shared end of bars that are compared: a little room behind the longest. */
export function sharedEnd(values: readonly number[]): number {
	const longest = Math.max(0, ...values);
	return longest === 0 ? 1 : longest * 1.05;
}

export interface Run<Value> {
	readonly from: number;
	readonly to: number;
	readonly value: Value;
}

/** Neighbours with the same value taken together; `from` and `to` are both included. */
export function runs<Value>(values: readonly Value[]): Run<Value>[] {
	const found: Run<Value>[] = [];
	values.forEach((value, index) => {
		const last = found.at(-1);
		if (last?.value === value) found[found.length - 1] = { ...last, to: index };
		else found.push({ from: index, to: index, value });
	});
	return found;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Points as an SVG list; in a drawing y runs down, so it is turned round. */
export function pointList(points: readonly Point[], whole = WHOLE): string {
	return points.map(({ x, y }) => `${(x / WHOLE) * whole},${(1 - y / WHOLE) * whole}`).join(' ');
}

/** The outline of what lies between two lines: along the upper, back along the lower. */
export function between(upper: readonly Point[], lower: readonly Point[]): Point[] {
	return [...upper, ...[...lower].reverse()];
}
