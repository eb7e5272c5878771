import { geborenBij, verjaardagUitersten } from '../../kalender.ts';
import type { Vraag } from '../../vraag.ts';

/** How old is the person who gets the bijstand. */
export const leeftijd: Vraag = {
	id: 'gezin.leeftijd',
	icoon: 'cal',
	paden: ['huishouden.aanvrager.geboortedatum'],
	geldt: () => true,
	velden: () => [{ id: 'leeftijd', soort: 'leeftijd' }],
	zet: ({ huishouden }, { leeftijd: geboortedatum = '' }) => {
		huishouden.aanvrager.geboortedatum = geboortedatum;
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? verjaardagUitersten(waarde, vandaag)
			: [19, 24, 40, 68].map((jaren) => ({ leeftijd: geborenBij(jaren, vandaag) })),
	lees: ({ huishouden }) => ({ leeftijd: huishouden.aanvrager.geboortedatum })
};
