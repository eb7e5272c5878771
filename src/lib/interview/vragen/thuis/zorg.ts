import { komendeMaand } from '../../kalender.ts';
import { bekend, type Vraag } from '../../vraag.ts';
import { wat } from './soort.ts';

/** How the care is given. */
export const zorg: Vraag = {
	id: 'thuis.zorg',
	icoon: 'help',
	paden: ['veranderingen', 'vanaf'],
	samenwonen: true,
	geldt: (stand) => wat(stand) === 'zorg',
	velden: () => [{ id: 'hoe', soort: 'keuze', opties: ['komt', 'ginds', 'tijdelijk', 'blijft'] }],
	zet: ({ huishouden, veranderingen }, { hoe }, stand) => {
		const vanaf =
			bekend(stand, 'thuis.persoon')?.vanaf ??
			bekend(stand, 'thuis.wanneer')?.vanaf ??
			komendeMaand(stand.vandaag);
		// Whether the law sees it as temporary care is for the gemeente to say.
		if (hoe === 'ginds')
			veranderingen.push({
				soort: 'verhuizing',
				vanaf,
				wonen: { soort: 'inwonend', mantelzorgTijdelijkElders: 'onbekend' }
			});
		if (hoe === 'tijdelijk')
			veranderingen.push({
				soort: 'verhuizing',
				vanaf,
				wonen: { ...huishouden.wonen, mantelzorgTijdelijkElders: true }
			});
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : [{ hoe: 'komt' }, { hoe: 'ginds' }, { hoe: 'blijft' }],
	lees: ({ veranderingen }) =>
		veranderingen[0]?.soort === 'verhuizing'
			? { hoe: veranderingen.length === 2 ? 'ginds' : 'tijdelijk' }
			: undefined
};
