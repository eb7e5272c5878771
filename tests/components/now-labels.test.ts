import { describe, expect, it } from 'vitest';

import { nowLabels, type Column } from '../../src/lib/components/charts/now-labels.ts';
import { runs } from '../../src/lib/components/charts/scale.ts';

/** Columns with these heights of "nu", each height named where it comes first; nothing is drawn above it. */
const columns = (heights: readonly number[]): Column[] =>
	heights.map((now, i) => ({
		now,
		top: now,
		nowLabel: heights.indexOf(now) === i ? `nu ${String(now)}` : undefined
	}));
const labels = (months: readonly Column[]) => nowLabels(months, runs(months.map(({ now }) => now)));
const year = (...heights: readonly (readonly [months: number, height: number])[]) =>
	columns(heights.flatMap(([months, height]) => Array<number>(months).fill(height)));

describe('the amounts of "nu" in the year', () => {
	it('writes the first beside its month and the next further on, after a fall in January', () => {
		expect(labels(year([1, 900], [11, 660]))).toEqual([
			{ text: 'nu 900', x: 1.15, height: 900, anchor: 'start', first: 1 },
			{ text: 'nu 660', x: 1, height: 748, anchor: 'start', first: 1 }
		]);
		const [first, second] = labels(year([1, 800], [11, 680]));
		expect(first?.x).toBe(1.15);
		expect(second?.x).toBe(5);
	});

	it('leaves the second out where no room is left', () => {
		expect(labels(year([1, 800], [4, 690], [7, 680])).map(({ text }) => text)).toEqual([
			'nu 800',
			'nu 680'
		]);
	});

	it('never puts one over another, wherever it falls', () => {
		for (let month = 1; month < 12; month++) {
			for (const height of [900, 780, 740, 700, 500]) {
				const [a, b] = labels(year([month, 750], [12 - month, height]));
				if (!a || !b) continue;
				const beside = Math.abs(a.first - b.first) >= 4;
				expect(beside || Math.abs(a.height - b.height) >= 140).toBe(true);
			}
		}
	});

	it('stays within the year at its end, and away from the number of an event', () => {
		expect(labels(year([10, 500], [2, 800]))[1]).toMatchObject({ x: 12, anchor: 'end' });
		const [first, ...rest] = year([12, 500]);
		expect(labels([{ ...first!, event: 1 }, ...rest])[0]?.x).toBe(1);
	});

	it('stands above higher columns beside a short line', () => {
		const [label] = labels(year([1, 400], [11, 900]));
		expect(label?.height).toBe(988);
	});
});
