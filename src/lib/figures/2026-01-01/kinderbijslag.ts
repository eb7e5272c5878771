import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'svb-kinderbijslag-2026-01',
	titel: 'Kinderbijslag 1 januari 2026',
	bron: 'SVB, bedragen kinderbijslag 2026',
	van: '2026-01-01',
	tot: '2026-06-30',
	gecontroleerd: '2026-11-21',
	waarden: {
		'kinderbijslag.0': ['295.07', artikel('AKW', '12')],
		'kinderbijslag.6': ['358.30', artikel('AKW', '12')],
		'kinderbijslag.12': ['421.53', artikel('AKW', '12')]
	}
});
