import type { Vraag } from '../../vraag.ts';
import { zetPartner } from '../gezin/thuis.ts';
import { maandVeld, straks } from './maand.ts';
import { wat } from './soort.ts';

/** Who goes into a hospital, nursing home or other inrichting, and when. */
export const opname: Vraag = {
	id: 'thuis.opname',
	icoon: 'hall',
	paden: ['veranderingen.velden.inInrichting', 'veranderingen.wie', 'vanaf'],
	samenwonen: true,
	geldt: (stand) => wat(stand) === 'opname',
	velden: (stand) => [{ id: 'wie', soort: 'keuze', opties: ['ik', 'partner'] }, maandVeld(stand)],
	zet: (ontwerp, { wie, vanaf = '' }, { vandaag }) => {
		ontwerp.vanaf = vanaf;
		if (wie === 'partner') zetPartner(ontwerp, vandaag);
		ontwerp.veranderingen.push({
			soort: 'wijziging',
			vanaf,
			wie: wie === 'partner' ? 'partner' : 'aanvrager',
			velden: { inInrichting: true }
		});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['ik', 'partner'].map((wie) => ({ wie, vanaf: straks(stand) })),
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		if (item?.soort !== 'wijziging') return undefined;
		return { wie: item.wie === 'partner' ? 'partner' : 'ik', vanaf: item.vanaf };
	}
};
