import { maandErbij } from '../../kalender.ts';
import type { Vraag } from '../../vraag.ts';
import { straks } from './maand.ts';
import { wat } from './soort.ts';

/** A child turns 18, 21 or 27: nothing changes hands, but amounts change on the day. */
export const verjaart: Vraag = {
	id: 'thuis.verjaart',
	icoon: 'cal',
	paden: ['huishouden.kinderen.geboortedatum'],
	geldt: (stand) => wat(stand) === 'verjaart',
	velden: () => [
		{ id: 'mijlpaal', soort: 'keuze', opties: ['18', '21', '27'] },
		{ id: 'vanaf', soort: 'maand' }
	],
	zet: ({ huishouden }, { mijlpaal = '18', vanaf = '' }) => {
		// The middle of the month: only the month was asked.
		const geboortedatum = `${maandErbij(vanaf, -12 * Number(mijlpaal))}-15`;
		if (mijlpaal === '18') huishouden.kinderen.push({ geboortedatum });
		else huishouden.medebewoners.push({ geboortedatum, relatie: 'kind' });
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['18', '21', '27'].map((mijlpaal) => ({ mijlpaal, vanaf: straks(stand) }))
};
