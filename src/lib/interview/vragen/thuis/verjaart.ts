import { EERSTE_MAAND, maandErbij } from '../../kalender.ts';
import { JA_NEE, type Veld } from '../../veld.ts';
import type { Vraag } from '../../vraag.ts';
import { straks } from './maand.ts';
import { wat } from './soort.ts';

const FEIT: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/**
 * A child turns 18, 21 or 27: nothing changes hands, but amounts change on the day. The case begins the month before, and
 * is compared with itself without that birthday (explain/mijlpaal.ts).
 */
export const verjaart: Vraag = {
	id: 'thuis.verjaart',
	icoon: 'cal',
	paden: ['huishouden.kinderen.geboortedatum', 'huishouden.medebewoners.student'],
	geldt: (stand) => wat(stand) === 'verjaart',
	velden: (_, rauw): readonly Veld[] => [
		{ id: 'mijlpaal', soort: 'keuze', opties: ['18', '21', '27'] },
		{ id: 'vanaf', soort: 'maand' },
		...(rauw('mijlpaal') === '27'
			? [{ id: 'student', soort: 'keuze', opties: JA_NEE, kolommen: 2, optioneel: true } as const]
			: [])
	],
	zet: (ontwerp, { mijlpaal = '18', vanaf = '', student }) => {
		const { kinderen, medebewoners } = ontwerp.huishouden;
		const eerder = maandErbij(vanaf, -1);
		ontwerp.vanaf = eerder < EERSTE_MAAND ? EERSTE_MAAND : eerder;
		// The middle of the month: only the month was asked.
		const geboortedatum = `${maandErbij(vanaf, -12 * Number(mijlpaal))}-15`;
		if (mijlpaal === '18') kinderen.push({ geboortedatum });
		else if (mijlpaal === '21') medebewoners.push({ geboortedatum, relatie: 'kind' });
		else
			medebewoners.push({
				geboortedatum,
				relatie: 'kind',
				student: FEIT[student ?? ''] ?? 'onbekend'
			});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['18', '21', '27'].map((mijlpaal) => ({ mijlpaal, vanaf: straks(stand) }))
};
