import { describe, expect, it } from 'vitest';

import { figureOn } from '../../src/lib/content/figures.ts';
import { fillFigures, isWhole, placeholdersIn } from '../../src/lib/content/placeholders.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { FIGUREN } from '../../src/lib/figures/schema.ts';
import { bedrag, procent } from '../../src/lib/money/bedrag.ts';
import { dagVan } from '../../src/lib/time/dag.ts';

describe('a text with figures', () => {
	it('is cut at its figures', () => {
		const parts = fillFigures('Tot {participatiewet.giftengrens} per jaar.', '2026-11-21');
		expect(parts.map((part) => (part.kind === 'text' ? part.text : part.waarde))).toEqual([
			'Tot ',
			'1200',
			' per jaar.'
		]);
	});

	// Normenbrief of SZW: norm of a single person of 21 and older, per 1 January and per 1 July 2026.
	it.each([
		['2026-03-01', '1401.50'],
		['2026-07-01', '1419.46']
	])('shows the figure of the day %s', (day, amount) => {
		const [part] = fillFigures('{participatiewet.norm.M}', day);
		expect(part).toMatchObject({ kind: 'figure', waarde: amount, voorlopig: false });
	});

	it('shows the figure of the day that the text names', () => {
		const [part] = fillFigures('{participatiewet.norm.M@2026-01-01}', '2026-11-21');
		expect(part).toMatchObject({ waarde: '1401.50' });
	});

	it('shows the low reading where the source leaves doubt', () => {
		// Art. 39-1 Pw: 1,250 if prices rise, otherwise still 1,200.
		const [part] = fillFigures('{participatiewet.giftengrens}', '2027-02-01');
		expect(part).toMatchObject({ waarde: '1200', minstens: true, voorlopig: true });
	});

	it('is provisional when the newest figure is carried on after its last day', () => {
		const [part] = fillFigures('{participatiewet.norm.M}', '2027-02-01');
		expect(part).toMatchObject({ waarde: '1419.46', minstens: false, voorlopig: true });
	});

	it('refuses a figure that does not exist, and a table', () => {
		expect(() => fillFigures('{participatiewet.bestaatNiet}', '2026-11-21')).toThrow('bestaatNiet');
		expect(() => fillFigures('{loonheffing.schijven}', '2026-11-21')).toThrow('schijven');
	});

	it('knows what it asks for', () => {
		expect(placeholdersIn('{a.b} en {c@2027-01-01}')).toEqual([
			{ key: 'a.b', day: undefined },
			{ key: 'c', day: '2027-01-01' }
		]);
	});

	it('shows cents only where there are any', () => {
		expect([isWhole('1200'), isWhole('289.00'), isWhole('180.17')]).toEqual([true, true, false]);
	});
});

describe('the figures of the texts', () => {
	const days = [
		'2025-03-01',
		'2025-12-31',
		'2026-01-01',
		'2026-06-30',
		'2026-11-21',
		'2027-01-01',
		'2028-05-01'
	];

	it.each(days)('are those of the rules on %s', (day) => {
		const rules = FIGURES.opDag(dagVan(day));
		for (const key of FIGURES.keys.filter((name) => FIGUREN[name] !== 'tabel')) {
			const text = figureOn(key, day);
			const amount = FIGUREN[key] === 'percentage' ? procent(text.waarde) : bedrag(text.waarde);
			expect(amount.eq(rules.lees(key, 'laag').value), key).toBe(true);
			expect(text.voorlopig, key).toBe(rules.isVoorlopig(key));
		}
	});
});
