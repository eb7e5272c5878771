/** The draft statement judges all criteria, and the tests it leans on are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const text = readFileSync('docs/toegankelijkheid.md', 'utf8');
const JUDGEMENTS = ['test', 'deels test', 'code gelezen', 'niet nagekeken', 'niet van toepassing'];

const rows = text
	.split('\n')
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.filter(([, number]) => /^\d\.\d\.\d+$/.test(number ?? ''))
	.map(([, number, level, , judgement, ground]) => ({ number, level, judgement, ground }));

it('has the 31 criteria of level A and the 24 of level AA, once each, in order', () => {
	expect(rows.filter(({ level }) => level === 'A')).toHaveLength(31);
	expect(rows.filter(({ level }) => level === 'AA')).toHaveLength(24);
	expect(new Set(rows.map(({ number }) => number)).size).toBe(55);
	const order = (number = '') => number.split('.').reduce((sum, part) => sum * 100 + +part, 0);
	const places = rows.map(({ number }) => order(number));
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('judges each in words that it explains, and counts them right', () => {
	for (const { number, judgement } of rows) expect(JUDGEMENTS, number).toContain(judgement);
	for (const judgement of JUDGEMENTS) {
		const count = rows.filter((row) => row.judgement === judgement).length;
		expect(text).toMatch(new RegExp(`\\| ${judgement} +\\| [^|]+\\| ${String(count)} +\\|`));
	}
});

it('links to tests that exist, where it says "test"', () => {
	for (const { number, judgement, ground = '' } of rows) {
		const links = [...ground.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
		for (const link of links) expect(existsSync(join('docs', link)), link).toBe(true);
		if (judgement?.includes('test')) expect(links.length, number).toBeGreaterThan(0);
	}
});
