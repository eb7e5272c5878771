import { geborenBij, verjaardagUitersten } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import type { Vraag } from '../../vraag.ts';
import { aantalVan } from './kinderen.ts';
import { woontMet } from './thuis.ts';

const MEESTE = 4;
export const RELATIES = ['kind', 'ouder', 'broerZus', 'ander'] as const;
export type Relatie = (typeof RELATIES)[number];
export const alsRelatie = (tekst: string | undefined): Relatie =>
	RELATIES.find((relatie) => relatie === tekst) ?? 'ander';

/** Field of the n-th person. */
export const rij = (naam: string, i: number) => `${naam}${String(i)}`;

/** Other adults in the house: how many, how old, and what they are to each other. */
export const anderen: Vraag = {
	id: 'gezin.anderen',
	icoon: 'help',
	paden: ['huishouden.medebewoners'],
	samenwonen: true,
	geldt: (stand) => woontMet(stand, 'anderen'),
	velden: (_, rauw) => [
		{ id: 'aantal', soort: 'getal', eenheid: 'personen', min: 1, max: MEESTE },
		...Array.from({ length: aantalVan(rauw, MEESTE) }, (_niets, i): Veld[] => [
			{ id: rij('leeftijd', i), als: 'leeftijd', nummer: i + 1, soort: 'leeftijd' },
			{
				id: rij('relatie', i),
				als: 'relatie',
				nummer: i + 1,
				soort: 'keuze',
				opties: RELATIES,
				lijst: true
			}
		]).flat()
	],
	zet: ({ huishouden }, waarde) => {
		huishouden.medebewoners = Array.from({ length: Number(waarde.aantal ?? 0) }, (_, i) => ({
			geboortedatum: waarde[rij('leeftijd', i)] ?? '',
			relatie: alsRelatie(waarde[rij('relatie', i)])
		}));
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? verjaardagUitersten(waarde, vandaag)
			: [
					{ aantal: '1', leeftijd0: geborenBij(22, vandaag), relatie0: 'kind' },
					{ aantal: '1', leeftijd0: geborenBij(45, vandaag), relatie0: 'ander' },
					{
						aantal: '2',
						leeftijd0: geborenBij(45, vandaag),
						relatie0: 'ander',
						leeftijd1: geborenBij(45, vandaag),
						relatie1: 'ander'
					}
				],
	lees: ({ huishouden: { medebewoners } }) => {
		if (medebewoners.length === 0) return undefined;
		const waarde: Record<string, string> = { aantal: String(medebewoners.length) };
		medebewoners.forEach(({ geboortedatum, relatie = 'ander' }, i) => {
			waarde[rij('leeftijd', i)] = geboortedatum;
			waarde[rij('relatie', i)] = relatie;
		});
		return waarde;
	}
};
