import { geborenBij, verjaardagUitersten } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import type { Vraag, Waarde } from '../../vraag.ts';
import { woontMet } from './thuis.ts';

const MEESTE = 8;

/** Number of persons typed in the field `aantal`, never more than the page can hold. */
export function aantalVan(rauw: (veld: string) => string, meeste: number): number {
	const aantal = Number(rauw('aantal'));
	return Number.isInteger(aantal) ? Math.min(Math.max(aantal, 0), meeste) : 0;
}

const leeftijden = (aantal: number): Veld[] =>
	Array.from({ length: aantal }, (_, i) => ({
		id: `kind${String(i)}`,
		als: 'kind',
		nummer: i + 1,
		soort: 'leeftijd'
	}));

export function geboortedata(waarde: Waarde): string[] {
	const data: string[] = [];
	for (let i = 0; i < Number(waarde.aantal ?? 0); i++) data.push(waarde[`kind${String(i)}`] ?? '');
	return data;
}

function alsWaarde(data: readonly string[]): Waarde {
	const waarde: Record<string, string> = { aantal: String(data.length) };
	data.forEach((datum, i) => (waarde[`kind${String(i)}`] = datum));
	return waarde;
}

/** How many children under 18, and how old. */
export const kinderen: Vraag = {
	id: 'gezin.kinderen',
	icoon: 'help',
	paden: ['huishouden.kinderen'],
	geldt: (stand) => woontMet(stand, 'kinderen'),
	velden: (_, rauw) => [
		{ id: 'aantal', soort: 'getal', eenheid: 'kinderen', min: 1, max: MEESTE },
		...leeftijden(aantalVan(rauw, MEESTE))
	],
	zet: ({ huishouden }, waarde) => {
		huishouden.kinderen = geboortedata(waarde).map((geboortedatum) => ({ geboortedatum }));
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? verjaardagUitersten(waarde, vandaag)
			: [[3], [13], [16], [4, 9], [4, 9, 13]].map((jaren) =>
					alsWaarde(jaren.map((jaar) => geborenBij(jaar, vandaag)))
				),
	lees: ({ huishouden }) =>
		huishouden.kinderen.length === 0
			? undefined
			: alsWaarde(huishouden.kinderen.map(({ geboortedatum }) => geboortedatum))
};
