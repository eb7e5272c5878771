import { leesCasus } from '../../src/lib/casus/lezen.ts';
import type { Casus, CasusInvoer } from '../../src/lib/casus/schema.ts';

/** A single person of 38 in a rented home, who begins to work 12 hours: the case of first light. */
export const ALLEENSTAANDE: CasusInvoer = {
	versie: 1,
	vanaf: '2026-09',
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-14' },
		wonen: { soort: 'huur', kaleHuur: '650.00' }
	},
	veranderingen: [{ soort: 'werk', vanaf: '2026-09', brutoUurloon: '14.99', urenPerWeek: '12' }]
};

/** A family: two adults, three children and a grown one, two jobs, a gift and a birthday in the period. */
export const GEZIN: CasusInvoer = {
	versie: 1,
	vanaf: '2026-09',
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1984-03-02' },
		partner: { geboortedatum: '1986-11-20' },
		kinderen: [
			{ geboortedatum: '2018-04-09' },
			{ geboortedatum: '2014-10-01' },
			{ geboortedatum: '2010-12-24' }
		],
		medebewoners: [{ geboortedatum: '1999-12-05', relatie: 'kind' }],
		wonen: { soort: 'huur', kaleHuur: '720.00' }
	},
	inkomsten: [{ soort: 'werk', wie: 'partner', brutoUurloon: '15.20', urenPerWeek: '10' }],
	veranderingen: [
		{ soort: 'werk', vanaf: '2026-10', brutoLoon: '820.00', betaling: '4weken' },
		{ soort: 'gift', vanaf: '2026-12', bedrag: '300.00' }
	]
};

export function gelezen(invoer: CasusInvoer): Casus {
	const uitkomst = leesCasus(invoer);
	if (!uitkomst.ok) throw new Error(uitkomst.fouten.map((fout) => fout.melding).join('\n'));
	return uitkomst.casus;
}
