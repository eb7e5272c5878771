import type { Vraag } from '../../vraag.ts';
import { watVerandert } from './soort.ts';

/** The job one has already, when a second one comes. */
export const eersteBaan: Vraag = {
	id: 'werken.eersteBaan',
	icoon: 'work',
	paden: ['inkomsten.brutoLoon'],
	geldt: (stand) => watVerandert(stand) === 'tweede',
	velden: () => [
		{
			id: 'per',
			soort: 'keuze',
			opties: ['maand', '4weken', 'week'],
			lijst: true,
			standaard: 'maand'
		},
		{ id: 'bedrag', soort: 'geld' }
	],
	zet: (ontwerp, { per, bedrag = '0.00' }) => {
		const betaling = per === '4weken' || per === 'week' ? ({ betaling: per } as const) : {};
		ontwerp.inkomsten.push({ soort: 'werk', brutoLoon: bedrag, ...betaling });
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object'
			? []
			: ['100.00', '1500.00'].map((bedrag) => ({ per: 'maand', bedrag })),
	lees: ({ inkomsten }) => {
		const baan = inkomsten.find(({ soort }) => soort === 'werk');
		if (baan?.soort !== 'werk' || baan.brutoLoon === undefined) return undefined;
		return { per: baan.betaling ?? 'maand', bedrag: baan.brutoLoon };
	}
};
