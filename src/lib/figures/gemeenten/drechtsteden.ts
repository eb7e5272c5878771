/** What the seven gemeenten of the Sociale Dienst Drechtsteden have in common. Each has its own minimabeleid since 2023. */
import type { GemeenteInvoer } from './schema.ts';

export const DRECHTSTEDEN = {
	dienst: {
		waarde: 'Sociale Dienst Drechtsteden',
		bron: 'socialedienstdrechtsteden.nl',
		datum: null,
		zeker: true
	},
	telefoon: {
		waarde: '078 770 8910',
		bron: 'h-i-ambacht.nl, bladzijde over de sociale dienst',
		datum: null,
		zeker: false
	},
	website: {
		waarde: 'socialedienstdrechtsteden.nl',
		bron: 'socialedienstdrechtsteden.nl',
		datum: null,
		zeker: true
	},
	aanvragen: {
		waarde: 'digid',
		bron: 'socialedienstdrechtsteden.nl',
		datum: null,
		zeker: true
	},
	bijzondereBijstand: {
		waarde: 110,
		bron: 'socialedienstdrechtsteden.nl, bladzijde met de normen van 1 juli 2024',
		datum: '2024-07-01',
		zeker: false
	}
} as const satisfies Partial<GemeenteInvoer>;

/** A local scheme by the name it has on the site of the service. */
export function regeling(naam: string, inkomensgrens?: number) {
	return {
		waarde: inkomensgrens === undefined ? { naam } : { naam, inkomensgrens },
		bron: 'socialedienstdrechtsteden.nl',
		datum: null,
		zeker: false
	};
}

export const REGELINGEN = [
	regeling('SMS-Kinderfonds'),
	regeling('Gemeentepolis'),
	regeling('Tegemoetkoming eigen bijdrage kinderopvang')
] as const;
