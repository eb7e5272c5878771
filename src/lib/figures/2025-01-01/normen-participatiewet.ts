import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-normen-2025-01',
	titel: 'Normen Participatiewet 1 januari 2025',
	bron: 'Participatiewet, tekst 2025-01-01; normen zoals gepubliceerd door SZW',
	van: '2025-01-01',
	tot: '2025-06-30',
	gecontroleerd: '2026-11-21',
	waarden: {
		'participatiewet.norm.M': ['1345.45', artikel('Pw', '21', 'a')],
		'participatiewet.norm.MM': ['1922.07', artikel('Pw', '21', 'b')],
		'participatiewet.norm.O': ['1501.07', artikel('Pw', '22', 'a')],
		'participatiewet.norm.OO': ['2053.48', artikel('Pw', '22', 'b')]
	}
});
