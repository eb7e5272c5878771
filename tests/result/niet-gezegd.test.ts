/** A letter in someone's name states what that person said, and leaves the rest open. */
import { beforeEach, describe, expect, it } from 'vitest';

import { kaartTermijn, termijnUitleg } from '../../src/lib/components/result/melding-kop';
import { meldBrief, meldkaarten } from '../../src/lib/components/result/melding-tekst';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import type { Onderwerp } from '../../src/lib/interview/vraag';
import { vulIn } from './invullen';
import { nederlands } from './nederlands';

type Antwoorden = Record<string, string>;

/** The letter to each office, in one text. */
function brieven(onderwerp: Onderwerp, antwoorden: Antwoorden): Record<string, string> {
	const berekend = vulIn(onderwerp, antwoorden);
	const kaarten = meldkaarten(berekend).map((kaart) => [
		kaart.bij,
		meldBrief(nederlands, kaart, berekend, '2026-11-22').join(' ').replaceAll('\u00a0', ' ')
	]);
	return Object.fromEntries(kaarten) as Record<string, string>;
}

const weetNiet = (...vragen: string[]): Antwoorden =>
	Object.fromEntries(vragen.map((vraag) => [`${vraag}/?`, 'ja']));

beforeEach(() => gesprek.wis());

const START = { 'werken.soort/soort': 'start' };
const LOON = {
	...START,
	'werken.loon/per': 'uur',
	'werken.loon/bedrag': '14,99',
	'werken.loon/vanaf': '2026-12'
};
const GIFT = {
	'geld.soort/soort': 'gift',
	'geld.bedrag/bedrag': '40',
	'geld.bedrag/vanaf': '2026-12'
};

describe('work', () => {
	it('leaves everything open of which nobody knows anything', () => {
		const { gemeente, toeslagen } = brieven('werken', {
			...START,
			...weetNiet('werken.loon', 'werken.uren')
		});
		expect(gemeente).toContain(
			'Ik ga werken vanaf ____. Ik werk ____ uur per week. Mijn loon is € ____ bruto per ____.'
		);
		expect(toeslagen).toContain(
			'Mijn inkomen verandert vanaf ____. Ik schat mijn jaarinkomen van ____ op € ____.'
		);
		expect(`${gemeente ?? ''}${toeslagen ?? ''}`.replace(/4 weken|uur/g, '')).not.toMatch(/\d/);
	});

	it.each([
		['hours not known', weetNiet('werken.uren')],
		[
			'hours that change',
			{ 'werken.uren/wisselt': 'ja', 'werken.uren/laagste': '8', 'werken.uren/hoogste': '16' }
		]
	])('%s', (_, uren) => {
		expect(brieven('werken', { ...LOON, ...uren }).gemeente).toContain(
			'vanaf 2026-12. Ik werk ____ uur per week. Mijn loon is € 14.99 bruto per uur.'
		);
	});

	it('a net wage says nothing about the gross one', () => {
		const netto = {
			'werken.loon/per': 'maand',
			'werken.loon/soort': 'netto',
			'werken.loon/bedrag': '700'
		};
		expect(brieven('werken', { ...LOON, ...netto }).gemeente).toContain(
			'Mijn loon is € ____ bruto per maand.'
		);
	});

	it('what the partner is going to do was not said', () => {
		const { gemeente } = brieven('werken', {
			...LOON,
			'werken.soort/soort': 'partner',
			...weetNiet('werken.partner'),
			'werken.uren/uren': '12'
		});
		expect(gemeente).toContain('Er verandert iets in mijn situatie vanaf 2026-12-01.');
		expect(gemeente).not.toContain('werken');
	});

	it('the year is estimated of a household that was told, and not before', () => {
		const uren = { ...LOON, 'werken.uren/uren': '12' };
		const huis = {
			'gezin.leeftijd/leeftijd': '38',
			'gezin.thuis/wie': 'alleen',
			'gezin.inkomen/soorten': 'geen'
		};
		expect(brieven('werken', uren).toeslagen).toContain('jaarinkomen van ____ op € ____.');
		expect(brieven('werken', { ...uren, ...huis }).toeslagen).toMatch(
			/jaarinkomen van 2026 op € \d+\. .* van 2027 op € \d+\./
		);
	});

	it('says all that was said', () => {
		expect(brieven('werken', { ...LOON, 'werken.uren/uren': '12' }).gemeente).toContain(
			'Ik ga werken vanaf 2026-12. Ik werk 12 uur per week. Mijn loon is € 14.99 bruto per uur.'
		);
	});
});

describe('money', () => {
	it.each([
		[weetNiet('geld.bedrag', 'gezin.giften'), 'Ik krijg een gift van € ____ in ____.'],
		[weetNiet('gezin.giften'), 'Ik krijg een gift van € 40.00 in 2026-12.']
	])('the limit cannot be told: %o', (antwoorden, zin) => {
		const { gemeente } = brieven('geld', { ...GIFT, ...antwoorden });
		expect(gemeente).toContain(zin);
		expect(gemeente).not.toContain('grens');
	});

	it('tells the limit when both are known', () => {
		expect(brieven('geld', { ...GIFT, 'gezin.giften/bedrag': '0' }).gemeente).toContain(
			'Ik krijg een gift van € 40.00 in 2026-12. Ik blijf onder de grens van dit jaar.'
		);
	});

	it.each([
		['lening', 'Ik leen € ____ in ____.'],
		['erfenis', 'Ik krijg een erfenis van € ____ in ____.']
	])('%s', (soort, zin) => {
		const { gemeente } = brieven('geld', {
			'geld.soort/soort': soort,
			...weetNiet('geld.bedrag', 'gezin.vermogen', 'gezin.thuis')
		});
		expect(gemeente).toContain(zin);
	});
});

describe('at home', () => {
	it.each([
		[
			'school',
			weetNiet('thuis.school', 'gezin.thuis'),
			'begint of stopt met een studie vanaf ____.'
		],
		['opname', weetNiet('thuis.opname', 'gezin.thuis'), 'Iemand gaat naar een instelling op ____.'],
		['verhuizing', weetNiet('thuis.verhuizing'), 'Ik verhuis op ____.'],
		['zorg', weetNiet('thuis.zorg'), 'Er verandert iets in mijn situatie vanaf ____.'],
		['intrek', weetNiet('thuis.wie', 'thuis.persoon'), 'Er komt iemand bij mij wonen vanaf ____.'],
		[
			'vertrek',
			weetNiet('thuis.wie', 'thuis.persoon'),
			'Er wonen vanaf ____ andere mensen in mijn huis.'
		],
		[
			'geboorte',
			weetNiet('thuis.wanneer', 'gezin.thuis'),
			'Er komt een kind bij ons wonen vanaf ____.'
		]
	])('%s', (soort, antwoorden, zin) => {
		const { gemeente } = brieven('thuis', { 'thuis.soort/soort': soort, ...antwoorden });
		expect(gemeente).toContain(zin);
		expect(gemeente).not.toMatch(/\d/);
	});

	it('a child of whom nobody knows whether it starts or stops: no proof of stopping', () => {
		const school = { 'thuis.soort/soort': 'school', ...weetNiet('thuis.school', 'gezin.thuis') };
		expect(meldkaarten(vulIn('thuis', school))[0]?.bewijs).toEqual(['onbekend']);
	});

	it('without a month there is no last day, only the term', () => {
		const berekend = vulIn('thuis', {
			'thuis.soort/soort': 'verhuizing',
			...weetNiet('thuis.verhuizing')
		});
		const kaart = meldkaarten(berekend).find(({ bij }) => bij === 'toeslagen');
		if (kaart === undefined) throw new Error('no card');
		expect(kaartTermijn(nederlands, kaart)).toBe('Meteen.');
		expect(termijnUitleg(nederlands, kaart, '2026-11-22')).toContain('binnen vier weken');
	});
});
