import { geborenBij, verjaardagUitersten } from '../../kalender.ts';
import type { Vraag } from '../../vraag.ts';
import { maandVeld, straks } from './maand.ts';
import { wat } from './soort.ts';

/** A child of 18 or older starts or stops school. */
export const school: Vraag = {
	id: 'thuis.school',
	icoon: 'book',
	paden: ['veranderingen.velden.student', 'vanaf'],
	geldt: (stand) => wat(stand) === 'school',
	velden: (stand) => [
		{ id: 'wat', soort: 'keuze', opties: ['stopt', 'begint'], kolommen: 2 },
		{ id: 'leeftijd', soort: 'leeftijd' },
		maandVeld(stand)
	],
	zet: (ontwerp, { wat: hoe, leeftijd: geboortedatum = '', vanaf = '' }) => {
		const { medebewoners } = ontwerp.huishouden;
		ontwerp.vanaf = vanaf;
		medebewoners.push({
			geboortedatum,
			relatie: 'kind',
			...(hoe === 'stopt' ? { student: true } : {})
		});
		ontwerp.veranderingen.push({
			soort: 'wijziging',
			vanaf,
			wie: `medebewoner:${String(medebewoners.length - 1)}`,
			velden: { student: hoe === 'begint' }
		});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? verjaardagUitersten(waarde, stand.vandaag)
			: ['stopt', 'begint'].map((hoe) => ({
					wat: hoe,
					leeftijd: geborenBij(28, stand.vandaag),
					vanaf: straks(stand)
				})),
	lees: ({ huishouden, veranderingen }) => {
		const item = veranderingen[0];
		if (item?.soort !== 'wijziging') return undefined;
		const wie = huishouden.medebewoners[Number(item.wie.split(':')[1])];
		if (wie === undefined) return undefined;
		return {
			wat: item.velden.student === true ? 'begint' : 'stopt',
			leeftijd: wie.geboortedatum,
			vanaf: item.vanaf
		};
	}
};
