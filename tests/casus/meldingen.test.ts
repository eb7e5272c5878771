/** What a fault in a case is called: the rest of what `faults.ts` begins, on both sides of every limit. */
import { describe, expect, it } from 'vitest';

import { foutTekst } from '../../src/lib/casus/fout.ts';
import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { metFout } from './faults.ts';

function regels(casus: unknown): string[] {
	const uitslag = leesCasus(casus);
	return uitslag.ok ? [] : uitslag.fouten.map(foutTekst);
}

const mens = { geboortedatum: '1988-05-14' };
const kinderen = [mens, mens];
const perMaand = { soort: 'werk', vanaf: '2026-09', brutoLoon: '600.00' };
const perUur = { soort: 'werk', brutoUurloon: '15.00', urenPerWeek: '8' };
const overig = { soort: 'overig', nettoPerMaand: '1' };
const uitkering = { n: 1 };
const kosten = { soort: 'kosten', vanaf: '2026-09', nettoPerMaand: '1' };
const veranderd = (items: object[], anders: object = {}, huishouden: object = {}) =>
	metFout({ veranderingen: items, ...anders }, huishouden);
const wijziging = (wie: string, velden: object, vanaf = '2026-09') => ({
	soort: 'wijziging',
	vanaf,
	wie,
	velden
});
const vertrek = (wie: string, vanaf = '2026-09') => ({ soort: 'vertrek', vanaf, wie });
const gebruikt = (vrijlatingGebruikt: object) =>
	metFout({}, { aanvrager: { ...mens, vrijlatingGebruikt } });
const opvang = (uren: string) =>
	metFout({}, { kinderen: [{ ...mens, opvang: { soort: 'bso', uurtarief: '9', uren } }] });

const PRECIES_EEN = 'geef brutoUurloon met urenPerWeek, of brutoLoon: precies een van de twee';
const BEIDE = 'brutoUurloon en urenPerWeek horen bij elkaar; geef beide';
const MAAND_OF_DAG = 'een maand als "JJJJ-MM" of een bestaande datum als "JJJJ-MM-DD"';
const getal = (wat: string, hoogste: number) =>
	`${wat} als "12.5": punt, ten hoogste twee decimalen, 0 tot en met ${String(hoogste)}, als tekst`;

describe('form', () => {
	it.each<[string, unknown, string]>([
		['nothing at all', undefined, '(casus): ontbreekt; geef een object'],
		['something that is no text', () => 1, '(casus): is ongeldig; geef een object'],
		[
			'income without its kind',
			metFout({ inkomsten: [{ nettoPerMaand: '1' }] }),
			'inkomsten[0].soort: ontbreekt; geef een van: "werk", "overig"'
		],
		[
			'income of another kind',
			metFout({ inkomsten: [{ soort: 'loterij' }] }),
			'inkomsten[0].soort: is "loterij"; geef een van: "werk", "overig"'
		],
		[
			'someone of another kind moves in',
			veranderd([{ soort: 'intrek', vanaf: '2026-09', persoon: { als: 'oom', ...mens } }]),
			'veranderingen[0].persoon.als: is "oom"; geef een van: "partner", "kind", "medebewoner"'
		],
		[
			'a change of someone unknown',
			veranderd([wijziging('opa', { verzekerd: false })]),
			'veranderingen[0].wie: is "opa"; geef "aanvrager", "partner", "kind:0", "medebewoner:0" of "inkomsten:0"'
		],
		[
			'a description that is no text',
			veranderd([{ ...kosten, omschrijving: 5 }]),
			'veranderingen[0].omschrijving: is 5; geef een tekst'
		],
		[
			'a description of 201 signs',
			veranderd([{ ...kosten, omschrijving: 'a'.repeat(201) }]),
			'veranderingen[0].omschrijving: is ongeldig; geef ten hoogste 200 tekens'
		],
		[
			'a gemeente as a number',
			metFout({}, { gemeente: 610 }),
			'huishouden.gemeente: is 610; geef een CBS-code als "GM0610"'
		],
		// What stands there is repeated when it is at most 60 signs, the quotes included.
		[
			'58 signs and two quotes',
			metFout({}, { gemeente: 'x'.repeat(58) }),
			`huishouden.gemeente: is "${'x'.repeat(58)}"; geef een CBS-code als "GM0610"`
		],
		[
			'59 signs and two quotes',
			metFout({}, { gemeente: 'x'.repeat(59) }),
			'huishouden.gemeente: is ongeldig; geef een CBS-code als "GM0610"'
		],
		[
			'no list of children',
			metFout({}, { kinderen: {} }),
			'huishouden.kinderen: is {}; geef een lijst'
		],
		[
			'31 children',
			metFout({}, { kinderen: Array(31).fill(mens) }),
			'huishouden.kinderen: is ongeldig; geef ten hoogste 30'
		],
		[
			'no list of housemates',
			metFout({}, { medebewoners: {} }),
			'huishouden.medebewoners: is {}; geef een lijst'
		],
		[
			'31 housemates',
			metFout({}, { medebewoners: Array(31).fill(mens) }),
			'huishouden.medebewoners: is ongeldig; geef ten hoogste 30'
		],
		['no list of income', metFout({ inkomsten: {} }), 'inkomsten: is {}; geef een lijst'],
		[
			'31 incomes',
			metFout({ inkomsten: Array(31).fill(overig) }),
			'inkomsten: is ongeldig; geef ten hoogste 30'
		],
		[
			'101 changes',
			veranderd(Array<object>(101).fill(perMaand)),
			'veranderingen: is ongeldig; geef ten hoogste 100'
		],
		[
			'months used as text',
			gebruikt({ n: '1' }),
			'huishouden.aanvrager.vrijlatingGebruikt.n: is "1"; geef een heel getal, of "onbekend"'
		],
		[
			'1000 months used',
			gebruikt({ r: 1000 }),
			'huishouden.aanvrager.vrijlatingGebruikt.r: is 1000; geef een heel getal van 0 tot en met 999'
		],
		[
			'745 hours a month',
			opvang('745'),
			`huishouden.kinderen[0].opvang.uren: is "745"; geef ${getal('uren per maand', 744)}`
		],
		[
			'101 per cent',
			veranderd([{ ...perMaand, pensioenpremie: '101' }]),
			`veranderingen[0].pensioenpremie: is "101"; geef ${getal('een percentage', 100)}`
		],
		[
			'a word for a day',
			veranderd([vertrek('aanvrager', 'morgen')]),
			`veranderingen[0].vanaf: is "morgen"; geef ${MAAND_OF_DAG}`
		],
		[
			'a number for a day',
			veranderd([{ ...vertrek('partner'), vanaf: 9 }], {}, { partner: mens }),
			`veranderingen[0].vanaf: is 9; geef ${MAAND_OF_DAG}`
		],
		[
			'a day that does not exist',
			veranderd([{ ...vertrek('partner', '2027-02-29') }], {}, { partner: mens }),
			`veranderingen[0].vanaf: is "2027-02-29"; geef ${MAAND_OF_DAG}`
		]
	])('%s', (_, casus, regel) => {
		expect(regels(casus)).toContain(regel);
	});
});

describe('sense', () => {
	it.each<[string, unknown, string]>([
		[
			'present wages twice',
			metFout({ inkomsten: [{ ...perUur, brutoLoon: '600.00' }] }),
			`inkomsten[0]: ${PRECIES_EEN}`
		],
		[
			'wages per period, with hours',
			veranderd([{ ...perMaand, urenPerWeek: '8' }]),
			`veranderingen[0]: ${PRECIES_EEN}`
		],
		[
			'hours without an hourly wage',
			metFout({ inkomsten: [{ soort: 'werk', urenPerWeek: '8' }] }),
			`inkomsten[0]: ${BEIDE}`
		],
		[
			'present income that ended before it began',
			metFout({ inkomsten: [{ ...overig, vanaf: '2026-08', tot: '2026-07' }] }),
			'inkomsten[0].tot: ligt voor vanaf; geef "2026-08" of later'
		],
		[
			'a third child of two',
			veranderd([vertrek('kind:2')], {}, { kinderen }),
			'veranderingen[0].wie: kind:2 bestaat niet; kind:0 tot en met kind:1'
		],
		[
			'a second income of one',
			veranderd([wijziging('inkomsten:1', { tot: '2026-12' })], { inkomsten: [perUur] }),
			'veranderingen[0].wie: inkomsten:1 bestaat niet; inkomsten:0 tot en met inkomsten:0'
		],
		[
			'an income where there is none',
			veranderd([wijziging('inkomsten:0', { tot: '2026-12' })]),
			'veranderingen[0].wie: inkomsten:0 bestaat niet; er is geen inkomsten'
		],
		[
			'nothing else is said about someone who is not there',
			veranderd([wijziging('partner', {})]),
			'veranderingen[0].wie: er is geen partner; geef eerst een partner of een intrek'
		],
		[
			'nor about an income that is not there',
			veranderd([wijziging('inkomsten:1', {})], { inkomsten: [perUur] }),
			'veranderingen[0].wie: inkomsten:1 bestaat niet; inkomsten:0 tot en met inkomsten:0'
		],
		[
			'leaving twice',
			veranderd([vertrek('kind:0'), vertrek('kind:0', '2026-11')], {}, { kinderen }),
			'veranderingen[1].wie: kind:0 vertrekt al eerder in de lijst'
		],
		[
			'a change on the very day of leaving',
			veranderd(
				[vertrek('partner', '2026-10'), wijziging('partner', { verzekerd: false }, '2026-10-01')],
				{},
				{
					partner: mens
				}
			),
			'veranderingen[1].vanaf: partner is dan vertrokken; geef een eerdere dag'
		],
		[
			'a wage per period for work by the hour',
			veranderd([wijziging('inkomsten:0', { brutoLoon: '700' })], { inkomsten: [perUur] }),
			'veranderingen[0].velden.brutoLoon: dit werk heeft een uurloon; geef brutoUurloon of urenPerWeek'
		],
		...(['brutoUurloon', 'urenPerWeek'] as const).map((veld): [string, unknown, string] => [
			`${veld} for work per period`,
			veranderd([wijziging('inkomsten:0', { [veld]: '9' })], {
				inkomsten: [{ soort: 'werk', brutoLoon: '600.00' }]
			}),
			'veranderingen[0].velden: dit werk heeft een loon per periode; geef brutoLoon'
		])
	])('%s', (_, casus, regel) => {
		expect(regels(casus)).toEqual([regel]);
	});

	it('leaving twice counts from the first day, whatever the order of the list', () => {
		const items = [
			vertrek('partner', '2026-12'),
			vertrek('partner', '2026-10'),
			wijziging('partner', { verzekerd: false }, '2026-11')
		];
		expect(regels(veranderd(items, {}, { partner: mens }))).toEqual([
			'veranderingen[2].vanaf: partner is dan vertrokken; geef een eerdere dag',
			'veranderingen[1].wie: partner vertrekt al eerder in de lijst'
		]);
	});
});

it.each<[string, unknown]>([
	['a description of 200 signs', veranderd([{ ...kosten, omschrijving: 'a'.repeat(200) }])],
	['30 children', metFout({}, { kinderen: Array(30).fill(mens) })],
	['30 housemates', metFout({}, { medebewoners: Array(30).fill(mens) })],
	['30 incomes', metFout({ inkomsten: Array(30).fill(overig) })],
	['100 changes', veranderd(Array<object>(100).fill(perMaand))],
	['999 months used', gebruikt({ ...uitkering, r: 999 })],
	['744 hours a month', opvang('744')],
	['100 per cent', veranderd([{ ...perMaand, pensioenpremie: '100' }])],
	['168 hours a week', metFout({ inkomsten: [{ ...perUur, urenPerWeek: '168' }] })],
	['an end in the month of the begin', veranderd([{ ...perMaand, tot: '2026-09' }])],
	['an end of what was always there', metFout({ inkomsten: [{ ...overig, tot: '2026-09' }] })],
	['no end', metFout({ inkomsten: [{ ...overig, vanaf: '2026-09' }] })],
	['two children leave', veranderd([vertrek('kind:0'), vertrek('kind:1')], {}, { kinderen })],
	[
		'a change the day before leaving',
		veranderd(
			[vertrek('partner', '2026-10'), wijziging('partner', { verzekerd: false }, '2026-09-30')],
			{},
			{ partner: mens }
		)
	],
	[
		'a change of someone else after it',
		veranderd(
			[vertrek('partner', '2026-10'), wijziging('aanvrager', { verzekerd: false }, '2026-11')],
			{},
			{ partner: mens }
		)
	],
	[
		'a change of wages in its own form',
		veranderd(
			[
				wijziging('inkomsten:0', { urenPerWeek: '9' }),
				wijziging('inkomsten:1', { brutoLoon: '700' }),
				wijziging('inkomsten:2', { nettoPerMaand: '2' })
			],
			{ inkomsten: [perUur, { soort: 'werk', brutoLoon: '600.00' }, overig] }
		)
	]
])('%s is no fault', (_, casus) => {
	expect(regels(casus)).toEqual([]);
});
