import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'rekenvoorschriften-2025',
	titel: 'Rekenvoorschriften loonheffingen 2025',
	bron: 'Belastingdienst, witte maandloontabel 2025',
	van: '2025-01-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'loonheffing.tabeltop': ['129330', artikel('WetLB', '25')],
		'loonheffing.toptarief': ['49.50', artikel('WetLB', '20a')],
		'loonheffing.schijven': [
			[
				['0', '35.82', '0'],
				['38441', '37.48', '13769'],
				['76817', '49.50', '28152']
			],
			artikel('WetLB', '20a')
		],
		'loonheffing.algemeneHeffingskorting': [
			[['3068', '28406', '6.337', '76817']],
			artikel('WetLB', '22')
		],
		'loonheffing.arbeidskorting': [
			[
				['0', '8.053', '980'],
				['12169', '30.030', '5220'],
				['26288', '2.258', '5599'],
				['43071', '6.510', '129078']
			],
			artikel('WetLB', '22a')
		]
	}
});
