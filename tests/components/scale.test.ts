import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	between,
	partPlaces,
	place,
	pointList,
	roundAxis,
	runs,
	sharedEnd,
	SMALLEST,
	strookPlaces,
	WHOLE
} from '../../src/lib/components/charts/scale.ts';

describe('place', () => {
	it('stands at its share of the length, within the ends', () => {
		expect(place(50, 200)).toBe(250);
		expect(place(0, 200)).toBe(0);
		expect(place(300, 200)).toBe(1000);
		expect(place(-5, 200)).toBe(0);
		expect(place(0, 300, -100)).toBe(250);
		expect(place(5, 0)).toBe(0);
	});
});

describe('strookPlaces', () => {
	it('puts the striped part behind the sure part', () => {
		expect(strookPlaces(1500, 1800, 2000)).toEqual({ sure: 750, maybe: 150 });
		expect(strookPlaces(0, 100, 400)).toEqual({ sure: 0, maybe: 250 });
	});

	it('shows no stripes for one amount', () => {
		expect(strookPlaces(1500, 1500, 2000)).toEqual({ sure: 750, maybe: 0 });
	});

	it('never shrinks a range to nothing, and never leaves the bar', () => {
		expect(strookPlaces(2000, 2001, 2001)).toEqual({ sure: 967, maybe: 33 });
		fc.assert(
			fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (low, more) => {
				const { sure, maybe } = strookPlaces(low, low + more, low + more);
				expect(maybe).toBeGreaterThanOrEqual(SMALLEST);
				expect(sure + maybe).toBeLessThanOrEqual(WHOLE);
				expect(sure).toBeGreaterThanOrEqual(0);
			})
		);
	});
});

describe('partPlaces', () => {
	it('lays parts end to end and leaves empty parts out', () => {
		const parts = partPlaces(
			[
				{ kind: 'wage', amount: 500 },
				{ kind: 'benefit', amount: 0 },
				{ kind: 'allowance', amount: 300 },
				{ kind: 'maybe', amount: 100 }
			],
			1000
		);
		expect(parts).toEqual([
			{ kind: 'wage', from: 0, to: 500 },
			{ kind: 'allowance', from: 500, to: 800 },
			{ kind: 'maybe', from: 800, to: 900 }
		]);
	});

	it('keeps a small maybe visible', () => {
		const parts = partPlaces(
			[
				{ kind: 'wage', amount: 999 },
				{ kind: 'maybe', amount: 1 }
			],
			1000
		);
		expect(parts).toEqual([
			{ kind: 'wage', from: 0, to: 967 },
			{ kind: 'maybe', from: 967, to: 1000 }
		]);
	});
});

describe('roundAxis', () => {
	it('has round numbers between the ends, and always zero', () => {
		expect(roundAxis(-40, 745)).toEqual({ start: -40, end: 745, ticks: [0, 200, 400, 600] });
		expect(roundAxis(0, 90).ticks).toEqual([0, 50]);
		expect(roundAxis(20, 30)).toEqual({ start: 0, end: 30, ticks: [0, 10, 20, 30] });
		expect(roundAxis(0, 0)).toEqual({ start: 0, end: 1, ticks: [0] });
	});
});

describe('sharedEnd', () => {
	it('leaves room behind the longest', () => {
		expect(sharedEnd([100, 200])).toBe(210);
		expect(sharedEnd([])).toBe(1);
	});
});

describe('runs', () => {
	it('takes equal neighbours together, not equal values further on', () => {
		expect(runs([5, 5, 7, 5])).toEqual([
			{ from: 0, to: 1, value: 5 },
			{ from: 2, to: 2, value: 7 },
			{ from: 3, to: 3, value: 5 }
		]);
		expect(runs([])).toEqual([]);
	});
});

describe('lines', () => {
	it('turns y round and goes back along the lower line', () => {
		const upper = [
			{ x: 0, y: 1000 },
			{ x: 1000, y: 1000 }
		];
		const lower = [
			{ x: 0, y: 0 },
			{ x: 1000, y: 250 }
		];
		expect(pointList(lower)).toBe('0,1000 1000,750');
		expect(pointList(lower, 1)).toBe('0,1 1,0.75');
		expect(between(upper, lower)).toEqual([...upper, { x: 1000, y: 250 }, { x: 0, y: 0 }]);
	});
});
