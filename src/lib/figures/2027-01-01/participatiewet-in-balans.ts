import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'stb-2025-312-fase-3',
	titel: 'Participatiewet in balans, derde fase',
	bron: 'Stb. 2025, 312 en 313 (arts. 24a, 34a, 34b); art. 24 volgens vakpers; giftengrens naar art. 39 lid 1',
	van: '2027-01-01',
	tot: '2027-12-31',
	gecontroleerd: '2026-11-21',
	voorlopig: true,
	waarden: {
		'participatiewet.aandeelPartnerZonderRecht': [{ laag: '50', hoog: '70' }, artikel('Pw', '24')],
		'participatiewet.vrijlating.34a.aowMaximum': [
			{ laag: '226', hoog: '289' },
			artikel('Pw', '34a', '1 c')
		],
		'participatiewet.giftengrens': [{ laag: '1200', hoog: '1250' }, artikel('Pw', '39', '1')],
		'participatiewet.bufferbudget': ['1000', artikel('Pw', '34b')]
	}
});
