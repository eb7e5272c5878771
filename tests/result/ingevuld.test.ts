/** What the cover says was filled in: only what a person gave, never what was taken for it. */
import { beforeEach, expect, it } from 'vitest';

import { ingevuld } from '../../src/lib/components/result/ingevuld';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import type { Onderwerp } from '../../src/lib/interview/vraag';
import { WERK_12_UUR } from '../interview/stof';
import { vulIn } from './invullen';
import { nederlands } from './nederlands';

beforeEach(() => gesprek.wis());

function zin(onderwerp: Onderwerp, antwoorden: Record<string, string>): string {
	vulIn(onderwerp, antwoorden);
	if (gesprek.stand === null) throw new Error('no answers');
	return ingevuld(nederlands, gesprek.stand);
}

it('says the hours and the wage of new work', () => {
	expect(zin('werken', WERK_12_UUR)).toMatch(/^12\suur per week, € 14.99 per uur$/);
});

it('leaves out what is not known', () => {
	expect(zin('werken', { ...WERK_12_UUR, 'werken.uren/?': 'ja' })).toBe('€ 14.99 per uur');
});

it('says what stops, not its hours', () => {
	const stop = { ...WERK_12_UUR, 'werken.soort/soort': 'stop', 'werken.uren/urenNu': '12' };
	expect(zin('werken', stop)).toBe('Ik stop met werken');
});

it('says what someone gets, and how much', () => {
	const erfenis = {
		'geld.soort/soort': 'erfenis',
		'geld.bedrag/bedrag': '20000',
		'geld.bedrag/vanaf': '2027-01',
		'gezin.thuis/wie': 'alleen',
		'gezin.vermogen/vermogen': '7900'
	};
	expect(zin('geld', erfenis)).toMatch(/^Een erfenis: € 20000/);
});

it('says what changes at home, and who it is about', () => {
	const intrek = {
		'thuis.soort/soort': 'intrek',
		'thuis.wie/wie': 'partner',
		'thuis.persoon/leeftijd-leeftijd': '28',
		'thuis.persoon/leeftijd': '28',
		'thuis.persoon/vanaf': '2026-12',
		'gezin.thuis/wie': 'alleen'
	};
	expect(zin('thuis', intrek)).toBe('Iemand komt bij mij wonen: Mijn partner');
});
