import { describe, expect, it } from 'vitest';

import { markDutch, mergeWords } from '../../src/lib/i18n/merge';

describe('a language that lacks a text', () => {
	it('shows the Dutch one, marked', () => {
		expect(mergeWords('en', { a: { b: 'Ja', c: 'Nee' } }, { a: { b: 'Yes' } })).toEqual({
			a: { b: 'Yes', c: '\u2068Nee [nl]\u2069' }
		});
	});

	it('shows every text marked when the whole file is missing', () => {
		expect(mergeWords('en', { a: 'Ja' }, undefined)).toEqual({ a: markDutch('Ja') });
	});

	it('drops a text that Dutch does not have', () => {
		expect(mergeWords('en', { a: 'Ja' }, { a: 'Yes', old: 'Gone' })).toEqual({ a: 'Yes' });
	});
});

describe('plural forms', () => {
	it('fill all six forms of Arabic from what there is', () => {
		const merged = mergeWords(
			'ar',
			{ maand_one: '{{count}} maand', maand_other: '{{count}} maanden' },
			{ maand_other: '{{count}} شهر', maand_two: 'شهران' }
		);
		expect(Object.keys(merged as object).sort()).toEqual([
			'maand_few',
			'maand_many',
			'maand_one',
			'maand_other',
			'maand_two',
			'maand_zero'
		]);
		expect(merged).toMatchObject({ maand_two: 'شهران', maand_few: '{{count}} شهر' });
	});

	it('use the marked Dutch form when the language has none', () => {
		expect(mergeWords('en', { d_one: 'dag', d_other: 'dagen' }, {})).toEqual({
			d_one: markDutch('dag'),
			d_other: markDutch('dagen')
		});
	});
});

describe('a subject', () => {
	it('keeps its facts as they are in Dutch', () => {
		const dutch = { meta: { pictogram: 'cal', volgorde: 30, sinds: null }, titel: 'Loon' };
		expect(mergeWords('en', dutch, { titel: 'Wage' })).toEqual({
			meta: { pictogram: 'cal', volgorde: 30, sinds: null },
			titel: 'Wage'
		});
	});

	it('uses a translated list only when no part is missing', () => {
		const dutch = { kort: ['Een.', 'Twee.'] };
		expect(mergeWords('en', dutch, { kort: ['One.', 'Two.'] })).toEqual({ kort: ['One.', 'Two.'] });
		expect(mergeWords('en', dutch, { kort: ['One.'] })).toEqual({
			kort: [markDutch('Een.'), markDutch('Twee.')]
		});
	});
});
