import { geborenBij, komendeMaand } from '../../kalender.ts';
import type { Ontwerp, Vraag } from '../../vraag.ts';
import { zetPartner } from '../gezin/thuis.ts';
import { maandVeld, straks } from './maand.ts';
import { hoeZorg, wat } from './soort.ts';

const ALLEEN_DE_MAAND = ['geboorte', 'buitenland', 'steun'];

/** Only the month: a birth, a partner who comes from abroad, parents who stop helping, care elsewhere. */
export const wanneer: Vraag = {
	id: 'thuis.wanneer',
	icoon: 'cal',
	paden: ['vanaf'],
	geldt: (stand) => ALLEEN_DE_MAAND.includes(wat(stand)) || hoeZorg(stand) === 'tijdelijk',
	velden: (stand) => [maandVeld(stand)],
	zet: (ontwerp, { vanaf = '' }, stand) => {
		ontwerp.vanaf = vanaf;
		if (wat(stand) === 'geboorte')
			ontwerp.veranderingen.push({
				soort: 'intrek',
				vanaf,
				persoon: { als: 'kind', geboortedatum: `${vanaf}-15` }
			});
		if (wat(stand) === 'buitenland') zetBuitenland(ontwerp, vanaf, stand.vandaag);
		if (wat(stand) === 'steun') {
			ontwerp.huishouden.aanvrager.geenOuderlijkeSteun = false;
			ontwerp.veranderingen.push({
				soort: 'wijziging',
				vanaf,
				wie: 'aanvrager',
				// Whether they really cannot is for the gemeente to say (art. 20 lid 3 Pw): a range from nothing to all of it.
				velden: { geenOuderlijkeSteun: 'onbekend' }
			});
		}
	},
	uitersten: (stand, waarde) => (typeof waarde === 'object' ? [] : [{ vanaf: straks(stand) }]),
	variant: (stand) => wat(stand),
	lees: ({ veranderingen }) => {
		const vanaf = veranderingen[0]?.vanaf;
		return vanaf === undefined ? undefined : { vanaf };
	}
};

/** Before the law a partner abroad is there already, without right to bijstand. */
function zetBuitenland(ontwerp: Ontwerp, vanaf: string, vandaag: string) {
	zetPartner(ontwerp, vandaag);
	const { partner } = ontwerp.huishouden;
	if (!partner) return;
	ontwerp.huishouden.partner = { ...partner, rechtOpBijstand: false, verzekerd: false };
	// What changes later than today is counted from today on: first how it is now.
	const nu = komendeMaand(vandaag);
	ontwerp.vanaf = nu < vanaf ? nu : vanaf;
	ontwerp.veranderingen.push({
		soort: 'wijziging',
		vanaf,
		wie: 'partner',
		velden: { rechtOpBijstand: true, verzekerd: true }
	});
}

/** The age of a partner who is abroad. */
export const partnerBuitenland: Vraag = {
	id: 'thuis.partner',
	icoon: 'help',
	paden: ['huishouden.partner.geboortedatum'],
	samenwonen: true,
	geldt: (stand) => wat(stand) === 'buitenland',
	velden: () => [{ id: 'leeftijd', soort: 'leeftijd' }],
	zet: ({ huishouden }, { leeftijd: geboortedatum = '' }) => {
		huishouden.partner = { ...(huishouden.partner ?? {}), geboortedatum };
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? []
			: [20, 40].map((jaren) => ({ leeftijd: geborenBij(jaren, vandaag) })),
	lees: ({ huishouden }) =>
		huishouden.partner ? { leeftijd: huishouden.partner.geboortedatum } : undefined
};
