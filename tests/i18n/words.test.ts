/** A text by its key: the parts in between, the values, the form for a number. */
import { describe, expect, it } from 'vitest';

import { addWords, hasText, hasWords, translateId } from '../../src/lib/i18n/words.ts';

addWords('nl', 'proef', {
	groet: 'Dag {{naam}}, {{naam}}. {{count}} keer',
	diep: { vraag: { titel: 'Hoe?' } },
	kind_one: '{{count}} kind',
	kind_other: '{{count}} kinderen',
	kind_zero: 'geen kinderen'
});
addWords('ar', 'proef', {
	kind_two: 'اثنان',
	kind_few: 'قليل',
	kind_other: 'آخر',
	dag_other: '{{count}} يوم'
});
const nl = (key: string, values?: Record<string, string | number>) =>
	translateId('nl', `proef:${key}`, values);
const ar = (key: string, count: number) => translateId('ar', `proef:${key}`, { count });

describe('a text', () => {
	it('lies under its namespace and the parts of its key', () => {
		expect(nl('diep.vraag.titel')).toBe('Hoe?');
	});
	it('has values in the place of their names, to the letter', () => {
		expect(nl('groet', { naam: '$& {{count}}', count: 2 })).toBe(
			'Dag $& {{count}}, $& {{count}}. 2 keer'
		);
	});
	it('has the form of its number', () => {
		expect([0, 1, 2].map((count) => nl('kind', { count }))).toEqual([
			'geen kinderen',
			'1 kind',
			'2 kinderen'
		]);
		// Arabic: two, few (3 to 10), and forms that are not given (zero, one, many: 11 to 99).
		expect([0, 1, 2, 3, 10, 11, 100].map((count) => ar('kind', count))).toEqual([
			'آخر',
			'آخر',
			'اثنان',
			'قليل',
			'قليل',
			'آخر',
			'آخر'
		]);
		expect(ar('dag', 5)).toBe('5 يوم');
	});
	it('that is not there stops a test and a build', () => {
		for (const key of ['diep', 'diep.vraag', 'niets', 'kind', 'groet.naam', 'diep.constructor'])
			expect(() => nl(key), key).toThrow(`no text for "proef:${key}" in "nl"`);
		expect(() => translateId('fr', 'proef:groet')).toThrow('no text');
	});
});

it('tells what there is', () => {
	expect([hasWords('nl', 'proef'), hasWords('nl', 'anders'), hasWords('fr', 'proef')]).toEqual([
		true,
		false,
		false
	]);
	const keys = ['groet', 'kind', 'diep.vraag.titel', 'diep.vraag', 'niets'];
	expect(keys.map((key) => hasText('nl', `proef:${key}`))).toEqual([
		true,
		true,
		true,
		false,
		false
	]);
});
