import { gesprek } from './gesprek.svelte.ts';
import type { Onderwerp } from './vraag.ts';

/** The first answer for each choice that a page about a rule can offer (`KEUZES` of the subjects). */
export const EERSTE_ANTWOORD: Readonly<Record<Onderwerp, Readonly<Record<string, string>>>> = {
	werken: { werk: 'start', 'meer-uren': 'meer', 'minder-uren': 'minder', stoppen: 'stop' },
	geld: {
		gift: 'gift',
		boodschappen: 'boodschappen',
		lening: 'lening',
		erfenis: 'erfenis',
		prijs: 'prijs',
		verkoop: 'verkoop'
	},
	thuis: {
		'partner-erbij': 'intrek',
		'partner-weg': 'vertrek',
		'kind-erbij': 'intrek',
		'kind-weg': 'vertrek',
		'medebewoner-erbij': 'intrek',
		'medebewoner-weg': 'vertrek',
		verhuizen: 'verhuizing',
		opname: 'opname',
		jarig: 'verjaart',
		mantelzorg: 'zorg',
		studie: 'school'
	}
};

/** Opens the questions about a subject with the first one answered; someone can still choose another answer. */
export function startMet(onderwerp: Onderwerp, keuze: string): void {
	gesprek.begin(onderwerp);
	const antwoord = EERSTE_ANTWOORD[onderwerp][keuze];
	if (antwoord !== undefined) gesprek.antwoorden[`${onderwerp}.soort/soort`] = antwoord;
}
