/** What stands beside the amount, because the amount does not say it by itself. */
import { beforeEach, describe, expect, it } from 'vitest';

import { bijAntwoord } from '../../src/lib/components/result/bij-antwoord';
import { samenvattingZin } from '../../src/lib/components/result/zin';
import { reasonLines } from '../../src/lib/components/sheet/lines';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import { WERK_12_UUR } from '../interview/stof';
import { sleutels, vulIn } from './invullen';

beforeEach(() => gesprek.wis());

it('borrowed money is in hand, and must be paid back: said on the screen and on paper', () => {
	const berekend = vulIn('geld', {
		'geld.soort/soort': 'lening',
		'geld.bedrag/bedrag': '600',
		'geld.bedrag/vanaf': '2026-12',
		'gezin.thuis/wie': 'alleen'
	});
	expect(bijAntwoord(sleutels, berekend)).toEqual(['uitkomst:lening 600.00']);
	expect(reasonLines(sleutels, berekend).map(({ text }) => text)).toContain(
		'uitkomst:lening 600.00'
	);
	// The loan itself is in no total: words must say so.
	expect(Number(berekend.samenvatting.verschil.hoog)).toBeLessThanOrEqual(0);
});

describe('an inheritance of 20,000 with 7,900 in hand already', () => {
	const erfenis = () =>
		vulIn('geld', {
			'geld.soort/soort': 'erfenis',
			'geld.bedrag/bedrag': '20000',
			'geld.bedrag/vanaf': '2027-01',
			'gezin.thuis/wie': 'alleen',
			'gezin.vermogen/vermogen': '7900'
		});

	it('is in hand as well', () => {
		const tekst = 'uitkomst:inHanden 20000.00';
		expect(bijAntwoord(sleutels, erfenis())).toEqual([tekst]);
		expect(reasonLines(sleutels, erfenis()).map(({ text }) => text)).toContain(tekst);
	});

	it('the sentence is about the months that are sure, and names the rest apart', () => {
		const { samenvatting, beeld } = erfenis();
		expect(samenvatting).toMatchObject({ over: 'tot', maand: '2027-10' });
		// All of the bijstand, for sure: both ends are one amount.
		expect(new Set(Object.values(samenvatting.verschil)).size).toBe(1);
		expect(samenvatting.daarna).toEqual({ laag: samenvatting.verschil.laag, hoog: '0.00' });
		expect(beeld.maanden.find(({ maand }) => maand === '2027-11')?.verschil).toEqual(
			samenvatting.daarna
		);
		expect(samenvattingZin(sleutels, erfenis()).tekst).toMatch(/^uitkomst:zin\.tot\.minder /);
	});
});

it('nothing is said where the amount says all', () => {
	const berekend = vulIn('geld', {
		'geld.soort/soort': 'gift',
		'geld.bedrag/bedrag': '600',
		'geld.bedrag/vanaf': '2026-12',
		'gezin.giften/bedrag': '0'
	});
	expect(bijAntwoord(sleutels, berekend)).toEqual([]);
});

describe('who has no right to bijstand now (art. 13 Pw)', () => {
	const WERK = {
		...WERK_12_UUR,
		'gezin.thuis/wie': 'alleen',
		'gezin.uitsluiting/ik': 'onderwijs'
	};

	it.each([
		['24', ['uitkomst:geenRecht'], 0],
		// From 27 school is no ground (lid 2 c).
		['30', [], 1]
	])('school at %s', (leeftijd, zinnen, recht) => {
		const berekend = vulIn('werken', { ...WERK, 'gezin.leeftijd/leeftijd': leeftijd });
		expect(bijAntwoord(sleutels, berekend)).toEqual(zinnen);
		// Without bijstand there is no vrijlating to speak of.
		const redenen = reasonLines(sleutels, berekend).map(({ key }) => key);
		expect(redenen.includes('vrijlating')).toBe(recht === 1);
		expect(Math.sign(Number(berekend.resultaat.maanden[0]?.nu.laag.norm))).toBe(recht);
	});

	it('the partner may keep a right of his own (art. 24)', () => {
		const berekend = vulIn('werken', {
			...WERK,
			'gezin.thuis/wie': 'partner',
			'gezin.partner/leeftijd': '40',
			'gezin.leeftijd/leeftijd': '40',
			'gezin.uitsluiting/ik': 'detentie',
			'gezin.uitsluiting/partner': 'nee'
		});
		expect(berekend.casus.huishouden.aanvrager.uitsluiting).toBe('detentie');
		expect(berekend.casus.huishouden.partner?.uitsluiting).toBeNull();
		expect(bijAntwoord(sleutels, berekend)).toEqual([]);
	});
});
