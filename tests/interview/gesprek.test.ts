/** The conversation in memory: taking over, handing over, wiping, and never losing a typed text. */
import { readdirSync, readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema';
import { gevoelig } from '../../src/lib/interview/gevoelig.svelte';
import { gesprek as hetGesprek, Gesprek } from '../../src/lib/interview/gesprek.svelte';
import { isGelijk } from '../../src/lib/interview/overnemen';
import { WERK_12_UUR } from './stof';

const MAP = 'locales/nl/verhalen';
let gesprek = new Gesprek();

function vulIn(antwoorden: Record<string, string>) {
	for (const [veld, tekst] of Object.entries(antwoorden)) {
		gesprek.schrijf(veld, tekst);
		gesprek.klaarMet(veld.split('/')[0] ?? '');
	}
}

beforeEach(() => {
	gesprek = new Gesprek();
});

describe('taking over', () => {
	it.each(readdirSync(MAP))(
		'%s: the same case, and each answer can be changed',
		async (bestand) => {
			const { meta } = JSON.parse(readFileSync(`${MAP}/${bestand}`, 'utf8')) as {
				meta: { casus: CasusInvoer };
			};
			gesprek.open(meta.casus);
			expect(isGelijk(gesprek.casus as CasusInvoer, meta.casus)).toBe(true);
			await gesprek.overgenomen;
			expect(gesprek.basis).toBeNull();
			expect(gesprek.isOvergenomen).toBe(true);
			expect(isGelijk(gesprek.casus as CasusInvoer, meta.casus)).toBe(true);
			gesprek.schrijf('gezin.vermogen/vermogen', '321');
			gesprek.klaarMet('gezin.vermogen');
			expect(gesprek.casus?.huishouden.vermogen).toBe('321.00');
		}
	);

	it('a case the interview cannot say stays whole under the answers', async () => {
		const casus: CasusInvoer = {
			versie: 1,
			vanaf: '2026-12',
			huishouden: { bijstand: true, aanvrager: { geboortedatum: '1990-01-01', traject: true } },
			veranderingen: [
				{ soort: 'gift', vanaf: '2026-12', bedrag: '10.00' },
				{ soort: 'lening', vanaf: '2027-01', bedrag: '20.00' }
			]
		};
		gesprek.open(casus);
		await gesprek.overgenomen;
		expect(isGelijk(gesprek.casus as CasusInvoer, casus)).toBe(true);
		gesprek.schrijf('gezin.leeftijd/leeftijd', '3-5-1980');
		gesprek.klaarMet('gezin.leeftijd');
		expect(gesprek.casus).toMatchObject({
			huishouden: { aanvrager: { geboortedatum: '1980-05-03', traject: true } },
			veranderingen: casus.veranderingen
		});
	});
});

describe('handing over at an update', () => {
	it('takes every text along, also one that is not right', () => {
		gesprek.begin('werken');
		vulIn({ ...WERK_12_UUR, 'gezin.huur/kaleHuur': 'zeshonderd — ß' });
		gesprek.plek = 'gezin.huur';
		const tekst = gesprek.alsMoment();
		expect(tekst).toMatch(/^[\w-]+$/);
		const daarna = new Gesprek();
		expect(daarna.vanMoment(tekst)).toBe(true);
		expect({ ...daarna.antwoorden }).toEqual({ ...gesprek.antwoorden });
		expect(daarna.casus).toEqual(gesprek.casus);
		expect(daarna.plek).toBe('gezin.huur');
	});

	it.each(['', 'onzin', btoa('[2,{}]'), btoa('[1,{"onderwerp":"x"}]')])(
		'leaves behind what is not whole: %s',
		(tekst) => {
			gesprek.begin('werken');
			vulIn(WERK_12_UUR);
			expect(gesprek.vanMoment(tekst)).toBe(false);
			expect(gesprek.casus).not.toBeNull();
		}
	);
});

it('a wrong text counts for nothing, and stays', () => {
	gesprek.begin('werken');
	vulIn({ ...WERK_12_UUR, 'gezin.huur/kaleHuur': 'veel', 'gezin.wonen/soort': 'huur' });
	expect(gesprek.casus?.huishouden.wonen).toEqual({ soort: 'huur' });
	expect(gesprek.antwoorden['gezin.huur/kaleHuur']).toBe('veel');
});

it('another subject keeps the texts about the household', () => {
	gesprek.begin('werken');
	vulIn({ ...WERK_12_UUR, 'gezin.leeftijd/leeftijd': '34' });
	gesprek.begin('geld');
	expect(gesprek.gesteld).toEqual([]);
	expect(gesprek.antwoorden['gezin.leeftijd/leeftijd']).toBe('34');
});

it('wiping leaves nothing', () => {
	gesprek.begin('thuis');
	vulIn({ 'thuis.soort/soort': 'geboorte' });
	gesprek.wis();
	expect(gesprek.isLeeg).toBe(true);
	expect(gesprek.onderwerp).toBeNull();
	expect(gesprek.casus).toBeNull();
});

describe('living together', () => {
	it('is what a conversation about home is about, and not one about work', () => {
		gesprek.begin('werken');
		expect(gesprek.gaatOverThuis).toBe(false);
		gesprek.begin('thuis');
		expect(gesprek.gaatOverThuis).toBe(true);
	});

	it('is also seen in a case that was taken over, whatever comes first in it', () => {
		gesprek.open({
			versie: 1,
			vanaf: '2026-12',
			huishouden: {
				bijstand: true,
				aanvrager: { geboortedatum: '1988-05-14' },
				partner: { geboortedatum: '1990-02-03' }
			},
			veranderingen: [
				{ soort: 'overig', vanaf: '2026-12', nettoPerMaand: '100.00' },
				{ soort: 'vertrek', vanaf: '2027-01', wie: 'partner' }
			]
		});
		expect([gesprek.onderwerp, gesprek.gaatOverThuis]).toEqual(['werken', true]);
	});

	it('is known to every page, which can have it forgotten', () => {
		hetGesprek.begin('thuis');
		expect(gevoelig.nu).toBe(true);
		gevoelig.vergeet();
		expect([gevoelig.nu, hetGesprek.onderwerp]).toEqual([false, null]);
	});
});
