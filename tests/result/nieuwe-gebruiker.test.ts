/** Faults that a first walk through the app brought to light; see docs/proef-nieuwe-gebruiker.md. */
import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it } from 'vitest';

import { beslistGemeente, verhaalRegels } from '../../src/lib/components/result/bereik';
import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { kaartKop, kaartTermijn, termijnUitleg } from '../../src/lib/components/result/melding-kop';
import { meldBrief, meldkaarten } from '../../src/lib/components/result/melding-tekst';
import { meldingZin } from '../../src/lib/components/result/melding-zin';
import type { Words } from '../../src/lib/i18n/context';
import { rondAf } from '../../src/lib/interview/afronden';
import { standVan } from '../../src/lib/interview/bouwen';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import { Wegwijzer } from '../../src/lib/interview/volgende';
import type { Onderwerp } from '../../src/lib/interview/vraag';
import { ingevuld, WERK_12_UUR } from '../interview/stof';
import { sleutels, vulIn } from './invullen';

type Boom = { readonly [sleutel: string]: Boom | string };
const MELDEN = JSON.parse(readFileSync('locales/nl/melden.json', 'utf8')) as Boom;

function tekst(sleutel: string): string | undefined {
	const gevonden = sleutel
		.replace('melden:', '')
		.split('.')
		.reduce<Boom | string | undefined>(
			(deel, naam) => (typeof deel === 'object' ? deel[naam] : undefined),
			MELDEN
		);
	return typeof gevonden === 'string' ? gevonden : undefined;
}

/** Dutch sentences, with the placeholders left in them. */
const zinnen = {
	hasText: (sleutel: string) => tekst(sleutel) !== undefined,
	tId: (sleutel: string) => tekst(sleutel) ?? '',
	day: String,
	month: String,
	euro: String,
	euroCents: String
} as unknown as Words;

function kaarten(onderwerp: Onderwerp, antwoorden: Record<string, string>) {
	const berekend = vulIn(onderwerp, antwoorden);
	return meldkaarten(berekend).map(({ bij, bewijs, meldingen }) => ({
		bij,
		bewijs,
		zinnen: meldingen.map((melding) => meldingZin(zinnen, melding, berekend))
	}));
}

beforeEach(() => gesprek.wis());

describe('the letter says what the person said', () => {
	it.each([
		['stopt', 'Iemand bij mij thuis stopt', 'uitschrijvingSchool'],
		['begint', 'Iemand bij mij thuis begint', 'inschrijving']
	])('a child that %s with school', (wat, zin, bewijs) => {
		const [kaart] = kaarten('thuis', {
			'thuis.soort/soort': 'school',
			'thuis.school/wat': wat,
			'thuis.school/leeftijd': '19',
			'thuis.school/vanaf': '2026-12',
			'gezin.thuis/wie': 'kinderen'
		});
		expect(kaart?.zinnen[0]).toContain(zin);
		expect(kaart?.bewijs).toEqual([bewijs]);
	});

	it('parents who no longer help: asks for the supplement, with a fitting proof', () => {
		const [kaart] = kaarten('thuis', {
			'thuis.soort/soort': 'steun',
			'gezin.leeftijd/leeftijd': '19',
			'thuis.wanneer/vanaf': '2026-12'
		});
		expect(kaart?.zinnen[0]).toContain('Mijn ouders helpen mij niet meer');
		expect(kaart?.bewijs).toEqual(['uitlegOuders']);
	});

	it('the supplement is no promise: from nothing to the whole of it, and the gemeente decides', () => {
		const { casus, beeld } = vulIn('thuis', {
			'thuis.soort/soort': 'steun',
			'gezin.leeftijd/leeftijd': '19',
			'thuis.wanneer/vanaf': '2026-12'
		});
		expect(beslistGemeente(casus)).toBe(true);
		// 762.24 (art. 20 lid 3 Pw, July 2026), of which round(95%) is paid now and 5% as holiday pay.
		expect(beeld.maanden[0]?.verschil).toEqual({ laag: '0.00', hoog: '724.13' });
	});

	it('moving in with someone is not someone who moves in', () => {
		const [kaart] = kaarten('thuis', {
			'thuis.soort/soort': 'zorg',
			'thuis.zorg/hoe': 'ginds',
			'thuis.wie/wie': 'ander',
			'thuis.persoon/leeftijd': '62',
			'thuis.persoon/vanaf': '2026-12'
		});
		expect(kaart?.zinnen.join(' ')).toContain('Ik ga bij iemand wonen');
	});

	it('a partner from abroad', () => {
		const [kaart] = kaarten('thuis', {
			'thuis.soort/soort': 'buitenland',
			'thuis.wanneer/vanaf': '2027-01',
			'thuis.partner/leeftijd': '36'
		});
		expect(kaart?.zinnen[0]).toContain('Mijn partner komt uit het buitenland');
		expect(kaart?.bewijs).toEqual(['verblijfsdocument']);
	});

	it('an admission of oneself is not that of "someone"', () => {
		const [kaart] = kaarten('thuis', {
			'thuis.soort/soort': 'opname',
			'thuis.opname/wie': 'ik',
			'thuis.opname/vanaf': '2026-12',
			'gezin.leeftijd/leeftijd': '50',
			'gezin.thuis/wie': 'kinderen'
		});
		expect(kaart?.zinnen[0]).toMatch(/^Ik ga naar een instelling/);
	});

	it('a gift every month is not told as one gift', () => {
		const [kaart] = kaarten('geld', {
			'geld.soort/soort': 'maandelijks',
			'geld.bedrag/bedrag': '25',
			'geld.bedrag/vanaf': '2026-12',
			'gezin.giften/bedrag': '0'
		});
		expect(kaart?.zinnen[0]).toContain('elke maand een gift');
	});
});

it('money paid first for someone else has its own answer, and only what is kept counts', () => {
	const { casus } = vulIn('geld', {
		'geld.soort/soort': 'terug',
		'geld.bedrag/bedrag': '5',
		'geld.bedrag/hoeVaak': 'maandelijks',
		'geld.bedrag/vanaf': '2026-12',
		'gezin.giften/bedrag': '0'
	});
	expect(casus.veranderingen).toMatchObject([
		{ soort: 'gift', bedrag: '5.00', herhaling: 'maandelijks', vorm: 'geld' }
	]);
});

const TERUG = {
	'geld.soort/soort': 'terug',
	'geld.bedrag/hoeVaak': 'maandelijks',
	'geld.bedrag/vanaf': '2026-12',
	'gezin.giften/bedrag': '0'
};

it('who only gets back what was paid first has no gift to report', () => {
	expect(kaarten('geld', { ...TERUG, 'geld.bedrag/bedrag': '0' })).toEqual([]);
	expect(kaarten('geld', { ...TERUG, 'geld.bedrag/bedrag': '5' })).toHaveLength(1);
});

describe('a gift below the limit', () => {
	const [kaart] = meldkaarten(vulIn('geld', { ...TERUG, 'geld.bedrag/bedrag': '5' }));
	if (kaart === undefined) throw new Error('no card');

	it('is a question: heading and term agree with that', () => {
		expect(kaartKop(sleutels, kaart)).toBe('melden:kopVraag.gemeente');
		expect(kaartTermijn(sleutels, kaart)).toBe('melden:liefst');
		expect(termijnUitleg(sleutels, kaart, '2027-12-31')).toBe('melden:liefstUitleg');
		const svb = { ...kaart, bij: 'svb' as const, uiterlijk: '2026-12-29' };
		expect(kaartTermijn(sleutels, svb)).toBe('melden:liefstVoor 2026-12-29');
		expect(termijnUitleg(sleutels, svb, '2027-12-31')).toBeUndefined();
	});

	it('a duty stays a duty', () => {
		const plicht = { ...kaart, zeker: true };
		expect(kaartKop(sleutels, plicht)).toBe('melden:kop.gemeente');
		expect(kaartTermijn(sleutels, plicht)).toBe('melden:meteen');
		expect(termijnUitleg(sleutels, plicht, '2026-12-01')).toBe('melden:meteenUitleg');
	});
});

describe('a letter that is late says so itself', () => {
	const OPNAME = {
		'thuis.soort/soort': 'opname',
		'thuis.opname/wie': 'ik',
		'thuis.opname/vanaf': '2026-04',
		'gezin.thuis/wie': 'alleen'
	};
	const brief = (leeftijd: string, vandaag: string) => {
		const berekend = vulIn('thuis', { ...OPNAME, 'gezin.leeftijd/leeftijd': leeftijd });
		const [kaart] = meldkaarten(berekend);
		if (kaart === undefined) throw new Error('no card');
		return meldBrief(sleutels, kaart, berekend, vandaag).join(' ');
	};

	it.each([
		// The SVB: four weeks from 1 April (art. 47a Pw).
		['77', '2026-11-28', true],
		['77', '2026-04-30', true],
		['77', '2026-04-29', false],
		// The gemeente: at once, without a number of days. Four weeks after the month it is late for sure.
		['50', '2026-11-28', true],
		['50', '2026-05-30', true],
		['50', '2026-05-29', false]
	])('at %s, on %s: %s', (leeftijd, vandaag, laat) => {
		expect(brief(leeftijd, vandaag).includes('melden:brief.laat')).toBe(laat);
	});
});

it('before the first search nobody knows how many questions follow: never "the last one"', () => {
	const stof = ingevuld('werken', WERK_12_UUR);
	const stand = standVan(stof);
	if (stand === null) throw new Error('no subject');
	expect(new Wegwijzer().nogOngeveer(stand, stof.gesteld)).toBeNull();
});

it('the worst is never more than the best', async () => {
	vulIn('thuis', {
		'thuis.soort/soort': 'buitenland',
		'thuis.wanneer/vanaf': '2026-12',
		'thuis.partner/leeftijd': '36',
		'gezin.thuis/wie': 'kinderen',
		'gezin.leeftijd/leeftijd': '40'
	});
	await rondAf();
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen);
	if (berekend === null) throw new Error('no case');
	const regels = verhaalRegels(berekend);
	const januari = (verhaal: string) =>
		Number(
			regels.find((regel) => regel.verhaal === verhaal && regel.maand === '2027-01')?.verschil
		);
	expect(januari('laag')).toBeLessThan(januari('hoog'));
});
