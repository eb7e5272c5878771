/** What is filled in becomes a case that holds: per kind of change, from typed texts. */
import { describe, expect, it } from 'vitest';

import { leesCasus } from '../../src/lib/casus/lezen';
import { bouw, standVan } from '../../src/lib/interview/bouwen';
import { geborenBij, leeftijdOp, verjaardagUitersten } from '../../src/lib/interview/kalender';
import { rekenaar } from '../../src/lib/interview/netto';
import { antwoordenVan } from '../../src/lib/interview/overnemen';
import type { Onderwerp } from '../../src/lib/interview/vraag';
import { eersteVragen } from '../../src/lib/interview/vragen/index';
import { ingevuld, VANDAAG, WERK_12_UUR } from './stof';

function casusVan(onderwerp: Onderwerp, antwoorden: Record<string, string>) {
	const casus = bouw(ingevuld(onderwerp, antwoorden));
	expect(leesCasus(casus)).toMatchObject({ ok: true });
	return casus;
}

const LOON = {
	'werken.loon/per': 'uur',
	'werken.loon/bedrag': '14,99',
	'werken.loon/vanaf': '2026-12'
};
const PERSOON = { 'thuis.persoon/leeftijd': '30', 'thuis.persoon/vanaf': '2026-12' };

describe('work', () => {
	it('starts', () => {
		expect(casusVan('werken', WERK_12_UUR)).toMatchObject({
			vanaf: '2026-12',
			inkomsten: [],
			veranderingen: [{ soort: 'werk', vanaf: '2026-12', brutoUurloon: '14.99', urenPerWeek: '12' }]
		});
	});

	it('illness can be said at the first question; whether it is official comes before the wage', () => {
		const begin = {
			'werken.soort/soort': 'ziekte',
			'werken.ziekte/soort': 'start',
			'gezin.medischUrenbeperkt/antwoord': 'ja'
		};
		const stand = standVan(ingevuld('werken', begin));
		if (stand === null) throw new Error('no subject');
		expect(eersteVragen(stand).map(({ id }) => id)).toEqual([
			...Object.keys(begin).map((veld) => veld.split('/')[0]),
			'werken.loon'
		]);
		expect(casusVan('werken', { ...begin, ...LOON, 'werken.uren/uren': '14' })).toMatchObject({
			huishouden: { aanvrager: { medischUrenbeperkt: true } },
			veranderingen: [{ soort: 'werk', urenPerWeek: '14' }]
		});
	});

	it.each(['partner', 'ziekte'])('%s: "Weet ik niet" counts with work that begins', (soort) => {
		const casus = casusVan('werken', {
			...LOON,
			'werken.soort/soort': soort,
			[`werken.${soort}/?`]: 'ja',
			'gezin.medischUrenbeperkt/antwoord': 'nee',
			'werken.uren/uren': '12'
		});
		expect(casus?.veranderingen).toMatchObject([{ soort: 'werk', urenPerWeek: '12' }]);
	});

	it.each(['meer', 'minder'])('%s: from the hours now to the hours later', (soort) => {
		const casus = casusVan('werken', {
			...LOON,
			'werken.soort/soort': soort,
			'werken.uren/urenNu': '10',
			'werken.uren/uren': '16'
		});
		expect(casus).toMatchObject({
			inkomsten: [{ soort: 'werk', brutoUurloon: '14.99', urenPerWeek: '10' }],
			veranderingen: [{ soort: 'wijziging', wie: 'inkomsten:0', velden: { urenPerWeek: '16' } }]
		});
	});

	it('more wage per period, paid per four weeks', () => {
		const casus = casusVan('werken', {
			'werken.soort/soort': 'meer',
			'werken.loon/per': '4weken',
			'werken.loon/soort': 'bruto',
			'werken.loon/bedrag': '€ 500',
			'werken.loon/straks': '1.000,00',
			'werken.loon/vanaf': '2027-01'
		});
		expect(casus).toMatchObject({
			vanaf: '2027-01',
			inkomsten: [{ brutoLoon: '500.00', betaling: '4weken' }],
			veranderingen: [{ velden: { brutoLoon: '1000.00' } }]
		});
	});

	it('stops after its last month', () => {
		const casus = casusVan('werken', {
			...LOON,
			'werken.soort/soort': 'stop',
			'werken.uren/urenNu': '20'
		});
		expect(casus).toMatchObject({
			inkomsten: [{ urenPerWeek: '20' }],
			veranderingen: [{ wie: 'inkomsten:0', vanaf: '2026-12', velden: { tot: '2026-12' } }]
		});
	});

	it('a second job beside the first', () => {
		const casus = casusVan('werken', {
			...WERK_12_UUR,
			'werken.soort/soort': 'tweede',
			'werken.eersteBaan/per': 'maand',
			'werken.eersteBaan/bedrag': '400'
		});
		expect(casus).toMatchObject({
			inkomsten: [{ soort: 'werk', brutoLoon: '400.00' }],
			veranderingen: [{ soort: 'werk' }]
		});
	});

	it('of the partner', () => {
		const casus = casusVan('werken', {
			...WERK_12_UUR,
			'werken.soort/soort': 'partner',
			'werken.partner/soort': 'start'
		});
		expect(casus).toMatchObject({ veranderingen: [{ wie: 'partner' }] });
		expect(casus?.huishouden.partner).not.toBeNull();
	});

	it('changing hours count as the middle: (8 + 20) / 2 = 14', () => {
		const casus = casusVan('werken', {
			...WERK_12_UUR,
			'werken.uren/wisselt': 'ja',
			'werken.uren/laagste': '8',
			'werken.uren/hoogste': '20'
		});
		expect(casus).toMatchObject({ veranderingen: [{ urenPerWeek: '14' }] });
	});

	it('a fact one does not know is "onbekend" for the engine', () => {
		const casus = casusVan('werken', { ...WERK_12_UUR, 'werken.korting/?': 'ja' });
		expect(casus).toMatchObject({ veranderingen: [{ loonheffingskorting: 'onbekend' }] });
	});
});

describe('net wages', () => {
	it.each(['maand', '4weken', 'week'])('give a gross wage with exactly that net, per %s', (per) => {
		const vraag = {
			netto: '412.37',
			tijdvak: per as 'maand' | '4weken' | 'week',
			maand: '2026-12',
			loonheffingskorting: true,
			pensioenpremie: '0',
			vakantiegeldMeteen: false,
			aow: false
		};
		const bruto = rekenaar.brutoVanNetto(vraag);
		expect(Number(bruto)).toBeGreaterThanOrEqual(412.37);
		const casus = bouw(
			ingevuld('werken', {
				'werken.soort/soort': 'start',
				'werken.loon/per': per,
				'werken.loon/soort': 'netto',
				'werken.loon/bedrag': '412,37',
				'werken.loon/vanaf': '2026-12'
			})
		);
		expect(casus).toMatchObject({ veranderingen: [{ brutoLoon: bruto }] });
	});
});

describe('money', () => {
	it.each([
		['gift', { soort: 'gift', bedrag: '75.50' }],
		['maandelijks', { soort: 'gift', herhaling: 'maandelijks' }],
		['spullen', { soort: 'gift', vorm: 'natura' }],
		['boodschappen', { soort: 'gift', vorm: 'kostenbesparing' }],
		['voedselbank', { soort: 'gift', vorm: 'voedselbank' }],
		['lening', { soort: 'lening' }],
		['erfenis', { soort: 'vermogen', herkomst: 'erfenis' }],
		['prijs', { soort: 'vermogen', herkomst: 'prijs' }],
		['nabetaling', { soort: 'vermogen', herkomst: 'nabetaling' }],
		['verkoop', { soort: 'vermogen', herkomst: 'verkoop' }]
	])('%s', (soort, verandering) => {
		const casus = casusVan('geld', {
			'geld.soort/soort': soort,
			'geld.bedrag/bedrag': '75,50',
			'geld.bedrag/hoeVaak': 'eenmalig',
			'geld.bedrag/vanaf': '2027-02',
			'gezin.giften/bedrag': '0',
			'gezin.vermogen/vermogen': '0',
			'gezin.thuis/wie': 'alleen'
		});
		expect(casus).toMatchObject({ vanaf: '2027-02', veranderingen: [verandering] });
	});
});

describe('at home', () => {
	it.each([
		['partner', { als: 'partner' }],
		['kind', { als: 'medebewoner', relatie: 'kind' }],
		['ouder', { als: 'medebewoner', relatie: 'ouder' }],
		['ander', { als: 'medebewoner', relatie: 'ander' }],
		['huurder', { als: 'medebewoner', commercieelContract: true }]
	])('%s moves in', (wie, persoon) => {
		const casus = casusVan('thuis', {
			'thuis.soort/soort': 'intrek',
			'thuis.wie/wie': wie,
			...PERSOON
		});
		expect(casus).toMatchObject({ veranderingen: [{ soort: 'intrek', persoon }] });
	});

	it.each([
		['partner', 'partner'],
		['ouder', 'medebewoner:1'],
		['volwassenKind', 'medebewoner:1']
	])('%s moves out, beside someone who stays', (wie, nummer) => {
		const casus = casusVan('thuis', {
			'thuis.soort/soort': 'vertrek',
			'thuis.wie/wie': wie,
			...PERSOON,
			'gezin.thuis/wie': 'anderen'
		});
		expect(casus).toMatchObject({ veranderingen: [{ soort: 'vertrek', wie: nummer }] });
	});

	it.each(['18', '21', '27'])('a child turns %s in March', (mijlpaal) => {
		const casus = casusVan('thuis', {
			'thuis.soort/soort': 'verjaart',
			'thuis.verjaart/mijlpaal': mijlpaal,
			'thuis.verjaart/vanaf': '2027-03',
			'gezin.thuis/wie': 'alleen'
		});
		const geboren = [
			...(casus?.huishouden.kinderen ?? []),
			...(casus?.huishouden.medebewoners ?? [])
		].map(({ geboortedatum }) => geboortedatum);
		expect(geboren).toEqual([`${String(2027 - Number(mijlpaal))}-03-15`]);
	});

	it.each<[string, Record<string, string>]>([
		['geboorte', { 'thuis.wanneer/vanaf': '2027-02', 'gezin.thuis/wie': 'alleen' }],
		['verhuizing', { 'thuis.verhuizing/soort': 'kamer', 'thuis.verhuizing/vanaf': '2027-02' }],
		[
			'opname',
			{
				'thuis.opname/wie': 'partner',
				'thuis.opname/vanaf': '2027-02',
				'gezin.thuis/wie': 'alleen'
			}
		],
		['zorg', { 'thuis.zorg/hoe': 'tijdelijk', 'thuis.wanneer/vanaf': '2027-02' }],
		[
			'school',
			{
				'thuis.school/wat': 'begint',
				'thuis.school/leeftijd': '28',
				'thuis.school/vanaf': '2027-02',
				'gezin.thuis/wie': 'alleen'
			}
		],
		['buitenland', { 'thuis.wanneer/vanaf': '2027-02', 'thuis.partner/leeftijd': '33' }],
		['steun', { 'gezin.leeftijd/leeftijd': '19', 'thuis.wanneer/vanaf': '2027-02' }]
	])('%s', (soort, rest) => {
		const casus = casusVan('thuis', { 'thuis.soort/soort': soort, ...rest });
		expect(casus?.veranderingen).toHaveLength(1);
	});

	it('waits for the first answers', () => {
		expect(bouw(ingevuld('thuis', { 'thuis.soort/soort': 'geboorte' }))).toBeNull();
		expect(bouw({ ...ingevuld('thuis', {}), onderwerp: null })).toBeNull();
	});
});

describe('an age instead of a date of birth', () => {
	it.each([0, 17, 26, 34, 66])(
		'%i: is that age today, and the birthday is half a year away',
		(jaren) => {
			const geboren = geborenBij(jaren, VANDAAG);
			expect(leeftijdOp(geboren, VANDAAG)).toBe(jaren);
			// 22 November and six months: 22 May, always within the year that is shown.
			expect(geboren.slice(5)).toBe('05-22');
			expect(leeftijdOp(geboren, '2027-05-22')).toBe(jaren + 1);
		}
	);

	it('of 17 leaves open when the birthday is; of 34 it does not matter', () => {
		expect(
			verjaardagUitersten({ leeftijd: '2009-05-22', 'leeftijd.jaren': '17' }, VANDAAG)
		).toEqual([
			expect.objectContaining({ leeftijd: '2008-11-23' }),
			expect.objectContaining({ leeftijd: '2009-11-22' })
		]);
		expect(
			verjaardagUitersten({ leeftijd: '1992-05-22', 'leeftijd.jaren': '34' }, VANDAAG)
		).toEqual([]);
		expect(verjaardagUitersten({ leeftijd: '2009-05-22' }, VANDAAG)).toEqual([]);
	});
});

describe('what matters to few', () => {
	const GEZIN_MET_TWEE = {
		...WERK_12_UUR,
		'gezin.thuis/wie': 'kinderen,partner',
		'gezin.partner/leeftijd': '35',
		'gezin.kinderen/aantal': '2',
		'gezin.kinderen/kind0': '7',
		'gezin.kinderen/kind1': '2',
		'gezin.opvang/soort': 'dagopvang',
		'gezin.opvang/uren': '60',
		'gezin.opvang/uurtarief': '10,50',
		'gezin.opvangAnderen/soort0': 'bso',
		'gezin.opvangAnderen/uren0': '30',
		'gezin.opvangAnderen/uurtarief0': '9,00',
		'gezin.traject/antwoord': 'ja'
	};

	it('opvang of each child, and the traject of the one who does not work', () => {
		expect(casusVan('werken', GEZIN_MET_TWEE)?.huishouden).toMatchObject({
			partner: { traject: true },
			kinderen: [
				{ opvang: { soort: 'bso', uren: '30', uurtarief: '9.00' } },
				{ opvang: { soort: 'dagopvang', uren: '60', uurtarief: '10.50' } }
			]
		});
	});

	it('is not asked of others', () => {
		const casus = casusVan('werken', { ...GEZIN_MET_TWEE, 'gezin.opvang/soort': '' });
		expect(casus?.huishouden.kinderen?.some((kind) => kind.opvang)).toBe(false);
		expect(casus?.huishouden.partner?.traject).toBeUndefined();
	});

	it('toeslagpartner, zorgverzekering and since when, for who says so', () => {
		const casus = casusVan('werken', {
			...GEZIN_MET_TWEE,
			'gezin.toeslagpartner/antwoord': 'nee',
			'gezin.verzekerd/ik': 'ja',
			'gezin.verzekerd/partner': 'nee',
			'gezin.bijstandSinds/wanneer': 'korter',
			'gezin.bijstandSinds/maand': '2025-10'
		});
		expect(casus?.huishouden).toMatchObject({
			bijstandSinds: '2025-10',
			partner: { toeslagpartner: false, verzekerd: false }
		});
	});

	it('a reason without right to bijstand (art. 13 Pw), for who says so, and read back', () => {
		const casus = casusVan('werken', {
			...GEZIN_MET_TWEE,
			'gezin.uitsluiting/ik': 'nee',
			'gezin.uitsluiting/partner': 'detentie'
		});
		expect(casus?.huishouden).toMatchObject({
			aanvrager: { uitsluiting: null },
			partner: { uitsluiting: 'detentie' }
		});
		if (casus === null) throw new Error('no case');
		expect(antwoordenVan(casus, VANDAAG)?.antwoorden).toMatchObject({
			'gezin.uitsluiting/ik': 'nee',
			'gezin.uitsluiting/partner': 'detentie'
		});
	});

	it('"Weet ik niet" is unknown where the case allows it', () => {
		const casus = casusVan('werken', {
			...GEZIN_MET_TWEE,
			'gezin.traject/?': 'ja',
			'gezin.toeslagpartner/?': 'ja',
			'gezin.verzekerd/?': 'ja'
		});
		expect(casus?.huishouden).toMatchObject({
			aanvrager: { verzekerd: 'onbekend' },
			partner: { traject: 'onbekend', toeslagpartner: 'onbekend', verzekerd: 'onbekend' }
		});
	});

	it('the months used of every kind of vrijlating, of the one who works', () => {
		const casus = casusVan('werken', {
			...WERK_12_UUR,
			'werken.soort/soort': 'partner',
			'werken.partner/soort': 'start',
			'gezin.partner/leeftijd': '35',
			'gezin.loonkostensubsidie/antwoord': 'ja',
			'gezin.vrijlatingGebruikt/maanden': '4',
			'gezin.vrijlatingGebruikt/z': '7'
		});
		expect(casus?.huishouden.partner).toMatchObject({
			loonkostensubsidie: true,
			vrijlatingGebruikt: { n: 4, z: 7 }
		});
		expect(casus?.huishouden.aanvrager.loonkostensubsidie).toBeUndefined();
	});

	it('the parents of a young partner', () => {
		const casus = casusVan('thuis', {
			'thuis.soort/soort': 'intrek',
			'thuis.wie/wie': 'partner',
			'thuis.persoon/leeftijd': '19',
			'thuis.persoon/vanaf': '2026-12',
			'gezin.steunPartner/antwoord': 'ja'
		});
		expect(casus?.veranderingen?.[0]).toMatchObject({ persoon: { geenOuderlijkeSteun: true } });
	});
});
