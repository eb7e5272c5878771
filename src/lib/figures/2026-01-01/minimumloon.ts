import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-minimumloon-2026-01',
	titel: 'Minimumuurloon 1 januari 2026',
	bron: 'Stcrt. 2025, 34131',
	van: '2026-01-01',
	tot: '2026-06-30',
	gecontroleerd: '2026-11-21',
	waarden: {
		'wml.uurloon.21': ['14.71', artikel('WML', '8')],
		'wml.uurloon.20': ['11.77', artikel('WML', '8')],
		'wml.uurloon.19': ['8.83', artikel('WML', '8')],
		'wml.uurloon.18': ['7.36', artikel('WML', '8')]
	}
});
