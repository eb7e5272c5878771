import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-minimumloon-2026-07',
	titel: 'Minimumuurloon 1 juli 2026',
	bron: 'SZW, wettelijk minimumloon 1 juli 2026',
	van: '2026-07-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'wml.uurloon.21': ['14.99', artikel('WML', '8')],
		'wml.uurloon.20': ['11.99', artikel('WML', '8')],
		'wml.uurloon.19': ['8.99', artikel('WML', '8')],
		'wml.uurloon.18': ['7.50', artikel('WML', '8')]
	}
});
