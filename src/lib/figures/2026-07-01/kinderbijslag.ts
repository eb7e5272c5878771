import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'svb-kinderbijslag-2026-07',
	titel: 'Kinderbijslag 1 juli 2026',
	bron: 'SVB, bedragen kinderbijslag 2026',
	van: '2026-07-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'kinderbijslag.0': ['298.40', artikel('AKW', '12')],
		'kinderbijslag.6': ['362.35', artikel('AKW', '12')],
		'kinderbijslag.12': ['426.29', artikel('AKW', '12')]
	}
});
