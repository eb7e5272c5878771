/** Bad cases: what is wrong, the case, and the line that the reader must give. */
export type Fout = readonly [wat: string, casus: unknown, regel: string];

const BEDRAG =
	'een bedrag als "1234.50": punt, ten hoogste twee decimalen, niet negatief, als tekst';
const DATUM = 'een bestaande datum als "JJJJ-MM-DD"';
const MAAND = 'een maand als "JJJJ-MM"';
const GEHEEL = 'een heel getal van 1 tot en met 24';

const aanvrager = { geboortedatum: '1988-05-14' };

/** A good case with something in it changed. */
export function metFout(anders: object, huishouden: object = {}): Record<string, unknown> {
	return {
		versie: 1,
		vanaf: '2026-09',
		huishouden: { bijstand: true, aanvrager, ...huishouden },
		...anders
	};
}

const werk = { soort: 'werk', vanaf: '2026-09', brutoLoon: '600.00' };
const verandering = (item: object) => metFout({ veranderingen: [item] });
const zonder = (veld: string) =>
	Object.fromEntries(Object.entries(metFout({})).filter(([naam]) => naam !== veld));

/** Faults of form: a JSON Schema sees them as well. */
export const STRUCTUURFOUTEN: readonly Fout[] = [
	['no version', zonder('versie'), 'versie: ontbreekt; dit veld is verplicht'],
	['another version', metFout({ versie: 2 }), 'versie: is 2; geef 1'],
	['no month', zonder('vanaf'), 'vanaf: ontbreekt; dit veld is verplicht'],
	['a month 13', metFout({ vanaf: '2026-13' }), `vanaf: is "2026-13"; geef ${MAAND}`],
	['a day for a month', metFout({ vanaf: '2026-09-01' }), `vanaf: is "2026-09-01"; geef ${MAAND}`],
	['no household', zonder('huishouden'), 'huishouden: ontbreekt; dit veld is verplicht'],
	['0 months', metFout({ maanden: 0 }), `maanden: is 0; geef ${GEHEEL}`],
	['25 months', metFout({ maanden: 25 }), `maanden: is 25; geef ${GEHEEL}`],
	['half a month', metFout({ maanden: 1.5 }), `maanden: is 1.5; geef ${GEHEEL}`],
	['months as text', metFout({ maanden: '12' }), `maanden: is "12"; geef ${GEHEEL}`],
	['an unknown key', metFout({ naam: 'x' }), 'naam: is geen bekend veld; haal het weg'],
	[
		'an unknown key in a person',
		metFout({}, { aanvrager: { ...aanvrager, bsn: '1' } }),
		'huishouden.aanvrager.bsn: is geen bekend veld; haal het weg'
	],
	[
		'an amount as a number',
		metFout({}, { vermogen: 1500 }),
		`huishouden.vermogen: is 1500; geef een bedrag als "1234.50", of "onbekend"`
	],
	[
		'a comma',
		metFout({}, { schulden: '10,50' }),
		`huishouden.schulden: is "10,50"; geef ${BEDRAG}`
	],
	[
		'a third decimal',
		metFout({}, { schulden: '10.505' }),
		`huishouden.schulden: is "10.505"; geef ${BEDRAG}`
	],
	[
		'a negative amount',
		metFout({}, { schulden: '-10' }),
		`huishouden.schulden: is "-10"; geef ${BEDRAG}`
	],
	[
		'an amount in thousands',
		metFout({}, { schulden: '1.000,00' }),
		`huishouden.schulden: is "1.000,00"; geef ${BEDRAG}`
	],
	[
		'a date the Dutch way',
		metFout({}, { aanvrager: { geboortedatum: '14-05-1988' } }),
		`huishouden.aanvrager.geboortedatum: is "14-05-1988"; geef ${DATUM}`
	],
	[
		'no date of birth',
		metFout({}, { aanvrager: {} }),
		'huishouden.aanvrager.geboortedatum: ontbreekt; dit veld is verplicht'
	],
	[
		'a gemeente by name',
		metFout({}, { gemeente: 'Sliedrecht' }),
		'huishouden.gemeente: is "Sliedrecht"; geef een CBS-code als "GM0610"'
	],
	[
		'an unknown kind of home',
		metFout({}, { wonen: { soort: 'boot' } }),
		'huishouden.wonen.soort: is "boot"; geef een van: "huur", "kamer", "koop", "inwonend", "dakloos"'
	],
	[
		'yes for true',
		metFout({}, { bijstand: 'ja' }),
		'huishouden.bijstand: is "ja"; geef true of false'
	],
	[
		'a fact that is neither',
		metFout({}, { aanvrager: { ...aanvrager, verzekerd: 'misschien' } }),
		'huishouden.aanvrager.verzekerd: is "misschien"; geef true, false of "onbekend"'
	],
	[
		'an unknown change',
		verandering({ soort: 'loterij', vanaf: '2026-09' }),
		'veranderingen[0].soort: is "loterij"; geef een van: "werk", "overig", "gift", "lening", "intrek", "vertrek", "wijziging", "verhuizing", "vermogen", "kosten"'
	],
	[
		'a day for wages',
		verandering({ ...werk, vanaf: '2026-09-15' }),
		`veranderingen[0].vanaf: is "2026-09-15"; geef ${MAAND}`
	],
	[
		'more hours than a week has',
		verandering({ soort: 'werk', vanaf: '2026-09', brutoUurloon: '15.00', urenPerWeek: '1680' }),
		'veranderingen[0].urenPerWeek: is "1680"; geef uren per week als "12.5": punt, ten hoogste twee decimalen, 0 tot en met 168, als tekst'
	],
	[
		'a gift without amount',
		verandering({ soort: 'gift', vanaf: '2026-09' }),
		'veranderingen[0].bedrag: ontbreekt; dit veld is verplicht'
	],
	[
		'someone unknown leaves',
		verandering({ soort: 'vertrek', vanaf: '2026-09', wie: 'opa' }),
		'veranderingen[0].wie: is "opa"; geef "partner", "kind:0" of "medebewoner:0"'
	],
	['a list that is none', metFout({ veranderingen: {} }), 'veranderingen: is {}; geef een lijst']
];

/** Faults of sense: each field is well formed, together they are not. */
export const SAMENHANGFOUTEN: readonly Fout[] = [
	[
		'30 February',
		metFout({}, { aanvrager: { geboortedatum: '1988-02-30' } }),
		`huishouden.aanvrager.geboortedatum: is "1988-02-30"; geef ${DATUM}`
	],
	[
		'29 February of a common year',
		metFout({}, { aanvrager: { geboortedatum: '2007-02-29' } }),
		`huishouden.aanvrager.geboortedatum: is "2007-02-29"; geef ${DATUM}`
	],
	[
		'before 2026',
		metFout({ vanaf: '2025-12' }),
		'vanaf: is "2025-12"; geef een maand vanaf "2026-01"'
	],
	[
		'wages twice',
		verandering({ ...werk, brutoUurloon: '15.00', urenPerWeek: '8' }),
		'veranderingen[0]: geef brutoUurloon met urenPerWeek, of brutoLoon: precies een van de twee'
	],
	[
		'no wages',
		verandering({ soort: 'werk', vanaf: '2026-09' }),
		'veranderingen[0]: geef brutoUurloon met urenPerWeek, of brutoLoon: precies een van de twee'
	],
	[
		'an hourly wage without hours',
		verandering({ soort: 'werk', vanaf: '2026-09', brutoUurloon: '15.00' }),
		'veranderingen[0]: brutoUurloon en urenPerWeek horen bij elkaar; geef beide'
	],
	[
		'a change before the case',
		verandering({ ...werk, vanaf: '2026-08' }),
		'veranderingen[0].vanaf: ligt voor vanaf van de casus; geef "2026-09" of later'
	],
	[
		'an end before the begin',
		verandering({ ...werk, vanaf: '2026-11', tot: '2026-10' }),
		'veranderingen[0].tot: ligt voor vanaf; geef "2026-11" of later'
	],
	[
		'a partner who is not there',
		verandering({ soort: 'vertrek', vanaf: '2026-09', wie: 'partner' }),
		'veranderingen[0].wie: er is geen partner; geef eerst een partner of een intrek'
	],
	[
		'a child that is not there',
		verandering({ soort: 'vertrek', vanaf: '2026-09', wie: 'kind:0' }),
		'veranderingen[0].wie: kind:0 bestaat niet; er is geen kind'
	],
	[
		'no field to change',
		verandering({ soort: 'wijziging', vanaf: '2026-09', wie: 'aanvrager', velden: {} }),
		'veranderingen[0].velden: is leeg; geef ten minste een veld dat verandert'
	],
	[
		'a field of someone else',
		verandering({
			soort: 'wijziging',
			vanaf: '2026-09',
			wie: 'aanvrager',
			velden: { student: true }
		}),
		'veranderingen[0].velden.student: is geen bekend veld; haal het weg'
	],
	[
		'a second partner',
		metFout(
			{
				veranderingen: [
					{ soort: 'intrek', vanaf: '2026-09', persoon: { als: 'partner', ...aanvrager } }
				]
			},
			{ partner: aanvrager }
		),
		'veranderingen[0].persoon.als: een casus heeft ten hoogste een partner'
	],
	[
		'a change of a partner who left',
		metFout(
			{
				veranderingen: [
					{ soort: 'vertrek', vanaf: '2026-09', wie: 'partner' },
					{ soort: 'wijziging', vanaf: '2026-10', wie: 'partner', velden: { verzekerd: false } }
				]
			},
			{ partner: aanvrager }
		),
		'veranderingen[1].vanaf: partner is dan vertrokken; geef een eerdere dag'
	]
];
