/** A column as far as the amounts of "nu" have to keep clear of it; heights from 0 to 1000. */
export interface Column {
	readonly now: number;
	/** The highest that is drawn here. */
	readonly top: number;
	readonly nowLabel?: string | undefined;
	readonly event?: number | undefined;
}

export interface NowLabel {
	readonly text: string;
	/** In columns from the start. */
	readonly x: number;
	/** Its middle, as a height from 0 to 1000. */
	readonly height: number;
	readonly anchor: 'start' | 'end';
	/** First column that it covers, of `ROOM`. */
	readonly first: number;
}

interface Line {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** Columns that an amount covers, and how far its middle keeps from a column or from another amount. */
const ROOM = 4;
const ABOVE = 88;
const APART = 140;

/** The amounts at the lines of "nu": each once, and only where it covers no other. */
export function nowLabels(columns: readonly Column[], lines: readonly Line[]): NowLabel[] {
	const placed: NowLabel[] = [];
	for (const line of lines) {
		const text = columns
			.slice(line.from, line.to + 1)
			.find(({ nowLabel }) => nowLabel !== undefined)?.nowLabel;
		if (text === undefined) continue;
		const spots = line.from === line.to ? beside(columns, line, text) : above(columns, line, text);
		const free = spots.find((spot) => placed.every((other) => !touches(spot, other)));
		if (free !== undefined) placed.push(free);
	}
	return placed;
}

/** A line of one month has its amount after it, or before it at the end of the year. */
function beside(columns: readonly Column[], { from, value }: Line, text: string): NowLabel[] {
	const spots: NowLabel[] = [];
	const at = (first: number) => Math.max(value, clear(columns, first));
	if (columns.length - 1 - from >= ROOM) {
		const first = from + 1;
		spots.push({ text, x: first + 0.15, height: at(first), anchor: 'start', first });
	}
	if (from >= ROOM) {
		const first = from - ROOM;
		spots.push({ text, x: from - 0.15, height: at(first), anchor: 'end', first });
	}
	return spots;
}

/** A longer line has it above, if it can away from the lines to numbers; at the end of the year it ends with the line. */
function above(columns: readonly Column[], { from, to }: Line, text: string): NowLabel[] {
	const starts = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	const spots = starts
		.filter((first) => first + ROOM <= columns.length)
		.map((first): NowLabel => ({
			text,
			x: first,
			height: clear(columns, first),
			anchor: 'start',
			first
		}));
	const calm = ({ first }: NowLabel) =>
		columns.slice(first, first + ROOM).every(({ event }) => event === undefined);
	const last = Math.max(0, to + 1 - ROOM);
	const ending: NowLabel = {
		text,
		x: to + 1,
		height: clear(columns, last),
		anchor: 'end',
		first: last
	};
	return [...spots.filter(calm), ...spots.filter((spot) => !calm(spot)), ending];
}

function clear(columns: readonly Column[], first: number): number {
	return Math.max(...columns.slice(first, first + ROOM).map(({ top }) => top)) + ABOVE;
}

function touches(a: NowLabel, b: NowLabel): boolean {
	return Math.abs(a.first - b.first) < ROOM && Math.abs(a.height - b.height) < APART;
}
