import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-jaarbedragen-2025',
	titel: 'Jaarbedragen Participatiewet 2025',
	bron: 'Participatiewet, tekst 2025-07-01; Normenbrief 1 januari 2026, kolom oud',
	van: '2025-01-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'participatiewet.pensioenvrijlating.alleenstaande': ['25.70', artikel('Pw', '33', '5')],
		'participatiewet.pensioenvrijlating.gehuwden': ['51.40', artikel('Pw', '33', '5')],
		'participatiewet.vermogensgrens.alleenstaande': ['7770', artikel('Pw', '34', '3')],
		'participatiewet.vermogensgrens.gezin': ['15540', artikel('Pw', '34', '3')],
		'participatiewet.vermogensgrens.woning': ['65500', artikel('Pw', '34', '2 d')],
		'participatiewet.drempelBijzondereBijstand': ['170', artikel('Pw', '35', '2')]
	}
});
