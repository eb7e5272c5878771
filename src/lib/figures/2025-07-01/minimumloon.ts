import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-minimumloon-2025-07',
	titel: 'Minimumuurloon 1 juli 2025',
	bron: 'SZW, Rijksoverheid 24 april 2025',
	van: '2025-07-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'wml.uurloon.21': ['14.40', artikel('WML', '8')],
		'wml.uurloon.20': ['11.52', artikel('WML', '8')],
		'wml.uurloon.19': ['8.64', artikel('WML', '8')],
		'wml.uurloon.18': ['7.20', artikel('WML', '8')]
	}
});
