import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leegFormulier, nieuweRij } from '../../src/lib/interview/snel/formulier.ts';
import { casusVan } from '../../src/lib/interview/snel/lezen.ts';
import { formulierVan } from '../../src/lib/interview/snel/vullen.ts';
import { geborenBij } from '../../src/lib/interview/kalender.ts';
import { gelezen, reken } from '../builders/engine.ts';
import { randomCase } from '../codec/random-case.ts';

const TODAY = '2026-11-21';

/** A household with two adults, three children, a grown child and two jobs, as a helper types it. */
function family() {
	const form = leegFormulier('2026-12');
	Object.assign(form.velden, {
		leeftijd: '40',
		partner: '38 jaar',
		kinderen: '4, 8 en 14 jaar',
		kaleHuur: '743,18',
		vrijlating: 'nee'
	});
	const grown = nieuweRij('anderen', 'ander', '2026-12');
	Object.assign(grown.velden, { leeftijd: '22', jaarinkomen: '9.000' });
	form.anderen.push(grown);
	const present = nieuweRij('inkomsten', 'werk', '2026-12');
	Object.assign(present.velden, { uurloon: '14,99', uren: '12', betaling: '4weken' });
	form.inkomsten.push(present);
	const next = nieuweRij('veranderingen', 'werk', '2026-12');
	Object.assign(next.velden, { persoon: 'partner', uurloon: '15.40', uren: '16' });
	form.veranderingen.push(next);
	return form;
}

describe('the form on one page', () => {
	it('makes the case of a whole family', () => {
		const read = casusVan(family(), TODAY, null);
		expect(read).toEqual({
			ok: true,
			casus: gelezen({
				versie: 1,
				vanaf: '2026-12',
				huishouden: {
					bijstand: true,
					aanvrager: { geboortedatum: geborenBij(40, TODAY) },
					partner: { geboortedatum: geborenBij(38, TODAY) },
					kinderen: [4, 8, 14].map((age) => ({ geboortedatum: geborenBij(age, TODAY) })),
					medebewoners: [
						{ geboortedatum: geborenBij(22, TODAY), relatie: 'kind', jaarinkomen: '9000.00' }
					],
					wonen: { soort: 'huur', kaleHuur: '743.18' },
					vrijlating: 'nee'
				},
				inkomsten: [
					{ soort: 'werk', brutoUurloon: '14.99', urenPerWeek: '12', betaling: '4weken' }
				],
				veranderingen: [
					{
						soort: 'werk',
						wie: 'partner',
						vanaf: '2026-12',
						brutoUurloon: '15.40',
						urenPerWeek: '16'
					}
				]
			})
		});
	});

	it('names every field that needs repair', () => {
		const form = family();
		form.velden.leeftijd = '';
		form.velden.kaleHuur = 'veel';
		const job = form.inkomsten[0];
		if (job) job.velden.uren = '200';
		const read = casusVan(form, TODAY, null);
		expect(read).toEqual({
			ok: false,
			fouten: [
				{ veld: 'leeftijd', code: 'leeg' },
				{ veld: 'kaleHuur', code: 'geld' },
				{ veld: `inkomsten ${job?.nummer} uren`, code: 'getal' }
			]
		});
	});

	it('says that two wages do not go together', () => {
		const form = family();
		Object.assign(form.inkomsten[0]?.velden ?? {}, { loon: '800' });
		expect(casusVan(form, TODAY, null)).toEqual({
			ok: false,
			fouten: [{ veld: 'inkomsten[0]', code: 'samen' }]
		});
	});

	it('keeps dates of birth and everything it does not ask when a case is opened again', () => {
		const casus = gelezen({
			versie: 1,
			vanaf: '2026-11',
			maanden: 18,
			huishouden: {
				bijstand: true,
				bijstandSinds: '2024-02',
				aanvrager: { geboortedatum: '1988-05-14', traject: true },
				partner: { geboortedatum: '1990-02-03', toeslagpartner: 'onbekend' },
				kinderen: [{ geboortedatum: '2019-02-10' }]
			},
			veranderingen: [
				{
					soort: 'wijziging',
					vanaf: '2027-01-05',
					wie: 'aanvrager',
					velden: { inInrichting: true }
				},
				{ soort: 'vertrek', vanaf: '2027-02-14', wie: 'kind:0' }
			]
		});
		expect(casusVan(formulierVan(casus, TODAY), TODAY, casus)).toEqual({ ok: true, casus });
	});

	it('opens any case, and loses no person, income or change', () => {
		const alive = /"geboortedatum":"(?!19[1-9]|20[0-2])/;
		fc.assert(
			fc.property(randomCase, (casus) => {
				fc.pre(!alive.test(JSON.stringify(casus)));
				const read = casusVan(formulierVan(casus, TODAY), TODAY, casus);
				if (!read.ok) throw new Error(JSON.stringify(read.fouten));
				const { huishouden, inkomsten, veranderingen } = read.casus;
				expect(huishouden.kinderen).toHaveLength(casus.huishouden.kinderen.length);
				expect(huishouden.medebewoners).toHaveLength(casus.huishouden.medebewoners.length);
				expect(inkomsten).toHaveLength(casus.inkomsten.length);
				expect(veranderingen).toHaveLength(casus.veranderingen.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('counts the same before and after', () => {
		const read = casusVan(family(), TODAY, null);
		if (!read.ok) throw new Error('no case');
		const again = casusVan(formulierVan(read.casus, TODAY), TODAY, read.casus);
		if (!again.ok) throw new Error('no case again');
		expect(reken(again.casus).maanden).toEqual(reken(read.casus).maanden);
	});
});
