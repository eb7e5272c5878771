/** What the pages about amounts and accessibility tell is what the figures and the list of criteria say. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { accessibilityOf, readAccessibility } from '../../src/build/accessibility.ts';
import { leesFigures } from '../../src/cli/figures.ts';
import {
	articlesOf,
	linesOf,
	sourceParts
} from '../../src/routes/[[lang=taal]]/over/bedragen/publicatie.ts';

const { publicaties } = await leesFigures();

describe.each(publicaties.map((one) => [one.id, one] as const))('the publication %s', (_, one) => {
	it('is shown with every figure in it', () => {
		const lines = linesOf(one);
		expect(lines).toHaveLength(Object.keys(one.waarden).length);
		expect(lines.every(({ values, rows }) => values.length + rows.length > 0)).toBe(true);
	});

	it('is shown with its whole source, and with the law', () => {
		const text = sourceParts(one.bron).map((part) => part.text);
		expect(text.join('')).toBe(one.bron);
		expect(articlesOf(one).length).toBeGreaterThan(0);
	});
});

it('a source with an address of its own is a link', () => {
	const links = (source: string) => sourceParts(source).flatMap(({ link }) => link ?? []);
	expect(links('Stcrt. 2024, 38887 en 37672; Stb. 2024, 351')).toEqual([
		'https://zoek.officielebekendmakingen.nl/stcrt-2024-38887.html',
		'https://zoek.officielebekendmakingen.nl/stcrt-2024-37672.html',
		'https://zoek.officielebekendmakingen.nl/stb-2024-351.html'
	]);
	expect(links('SVB, bedragen kinderbijslag 2026')).toEqual([]);
});

describe('the accessibility statement', () => {
	it('counts the criteria as the list itself does', () => {
		const list = readFileSync('docs/toegankelijkheid.md', 'utf8');
		const { criteria, verdicts } = readAccessibility();
		expect(list).toContain(`${String(criteria)} succescriteria`);
		expect(verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(criteria);
		const told = [...list.matchAll(/^\| [a-z ]+ +\| [^|]+ \| (\d+) +\|$/gm)].map(([, n]) =>
			Number(n)
		);
		expect(verdicts.map(({ count }) => count)).toEqual(told);
	});

	it('knows no verdict that is not explained', () => {
		expect(() => accessibilityOf('| 1.1.1 | A | Iets | prima | waar |')).toThrow('prima');
	});
});
