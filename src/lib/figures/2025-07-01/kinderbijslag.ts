import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'svb-kinderbijslag-2025-07',
	titel: 'Kinderbijslag 1 juli 2025',
	bron: 'SVB, bedragen kinderbijslag tweede helft 2025',
	van: '2025-07-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'kinderbijslag.0': ['291.49', artikel('AKW', '12')],
		'kinderbijslag.6': ['353.95', artikel('AKW', '12')],
		'kinderbijslag.12': ['416.41', artikel('AKW', '12')]
	}
});
