/** A fault says where it is, what is wrong and what is allowed; all faults of a case are told at once. */
import { describe, expect, it } from 'vitest';

import { foutTekst } from '../../src/lib/casus/fout.ts';
import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { metFout, SAMENHANGFOUTEN, STRUCTUURFOUTEN } from './faults.ts';

function regels(casus: unknown): string[] {
	const uitslag = leesCasus(casus);
	return uitslag.ok ? [] : uitslag.fouten.map(foutTekst);
}

describe('one fault, one line', () => {
	it.each([...STRUCTUURFOUTEN, ...SAMENHANGFOUTEN])('%s', (_, casus, regel) => {
		expect(regels(casus)).toEqual([regel]);
	});
	it.each([[null], ['casus'], [12]])('%j is no case', (casus) => {
		expect(regels(casus)).toHaveLength(1);
		expect(regels(casus)[0]).toMatch(/^\(casus\): is .+; geef een object$/);
	});
});

it('tells all faults at once', () => {
	const casus = metFout({ maanden: 99, extra: 1 }, { schulden: 'veel', vrijlating: 'soms' });
	expect(regels(casus).map((regel) => regel.split(':')[0])).toEqual(
		expect.arrayContaining(['maanden', 'extra', 'huishouden.schulden', 'huishouden.vrijlating'])
	);
});

it('names list items by their place, counted from zero', () => {
	const kinderen = [{ geboortedatum: '2019-02-10' }, { geboortedatum: 'gisteren' }];
	expect(regels(metFout({}, { kinderen }))[0]).toMatch(
		/^huishouden\.kinderen\[1\]\.geboortedatum: /
	);
});

it('does not repeat a long value', () => {
	const lang = 'x'.repeat(500);
	expect(regels(metFout({}, { gemeente: lang }))[0]?.length).toBeLessThan(120);
});

it('fills in every default that the format names', () => {
	const uitslag = leesCasus(metFout({}));
	expect(uitslag.ok && uitslag.casus).toMatchObject({
		maanden: 12,
		inkomsten: [],
		veranderingen: [],
		huishouden: {
			partner: null,
			kinderen: [],
			medebewoners: [],
			wonen: { soort: 'huur', kaleHuur: 'onbekend', mantelzorgTijdelijkElders: false },
			vermogen: '0',
			schulden: '0',
			giftenDitJaar: '0',
			vrijlating: 'onbekend',
			aanvrager: {
				medischUrenbeperkt: false,
				loonkostensubsidie: false,
				verzekerd: true,
				traject: false,
				inInrichting: false,
				uitsluiting: null,
				vrijlatingGebruikt: { n: 0, r: 0, z: 0, '34a': 0 }
			}
		}
	});
});
