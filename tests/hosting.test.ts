/** What docs/hosting.md says that the app costs: the tables are there, and their sums are right. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ASSUMED, costOnPaper, costTable, type Measured } from './tools/kosten.ts';

const BLOCK = /<!-- kosten -->([^]*)<!-- einde kosten -->/;

/** The rows of all tables in a text, without heads: their cells. */
function rows(text: string): string[][] {
	return text
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) => line.split('|').slice(1, -1))
		.map((cells) => cells.map((cell) => cell.trim()));
}

const numberOf = (cell = '') => Number(cell.replaceAll('.', '').replace('€ ', ''));

describe('the cost tables in docs/hosting.md', () => {
	const text = BLOCK.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? '';
	const visits = rows(text).filter((cells) => cells.length === 7 && /^\d/.test(cells[2] ?? ''));
	const costs = rows(text).filter((cells) => cells.length === 3 && cells[1]?.startsWith('€ '));

	it('name a first visit, a later one, each kind of new version and the whole year', () => {
		expect(visits.map(([name]) => name)).toEqual(
			rows(costTable(NONE))
				.slice(2)
				.map(([name]) => name)
		);
		expect(costs).toHaveLength(3);
	});
	it('have a figure above nothing in every cell', () => {
		for (const [name, , ...figures] of visits)
			for (const figure of figures) expect(numberOf(figure), name).toBeGreaterThan(0);
		for (const [name, ...amounts] of costs)
			for (const amount of amounts) expect(numberOf(amount), name).toBeGreaterThan(0);
	});
	it('count GB for all users from the kB of one, give or take how it was rounded', () => {
		const most = 0.5 * (ASSUMED.users / 1e6) + 0.5;
		for (const [name, , , gzip, brotli, allGzip, allBrotli] of visits) {
			const off = (one?: string, all?: string) =>
				Math.abs((numberOf(one) * ASSUMED.users) / 1e6 - numberOf(all));
			expect(off(gzip, allGzip), name).toBeLessThanOrEqual(most);
			expect(off(brotli, allBrotli), name).toBeLessThanOrEqual(most);
		}
	});
});

const traffic = (size: number) => ({ requests: size / 10, gzip: size, brotli: size / 2 });
const measured = (first: number, again: number, update: number): Measured => ({
	first: traffic(first),
	again: traffic(again),
	updates: {
		number: traffic(update),
		words: traffic(update),
		figures: traffic(update),
		code: traffic(update)
	}
});
const NONE = measured(0, 0, 0);

describe('the sums of what it costs', () => {
	it('add a first visit, the other visits and the new versions of a year', () => {
		// 500 + 11 x 10 + 10 x 100 kB each: 1.610 kB, and 644 GB for 400.000 people.
		expect(
			costTable(measured(500, 10, 100))
				.split('\n')
				.at(-1)
		).toBe('| **samen, in een jaar** |  | 161 | 1.610 | 805 | 644 | 322 |');
	});
	it('ask a price for each GB and for each ten thousand requests', () => {
		const [gzip, brotli, requests] = rows(costOnPaper(measured(500, 10, 100))).slice(2);
		expect(gzip?.slice(1)).toEqual(['€ 6', '€ 58']);
		expect(brotli?.slice(1)).toEqual(['€ 3', '€ 29']);
		// 161 x 400.000 = 64,4 million.
		expect(requests?.slice(1)).toEqual(['€ 64', '€ 64']);
	});
});
