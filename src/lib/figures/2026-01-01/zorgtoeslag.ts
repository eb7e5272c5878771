import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'zorgtoeslag-2026',
	titel: 'Zorgtoeslag 2026',
	bron: 'Stcrt. 2025, 40022 en 38110; Stb. 2025, 412',
	van: '2026-01-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'awir.minimumToekenning': ['24', artikel('Awir', '14', '5')],
		'zorgtoeslag.standaardpremie': ['2119', artikel('Wzt', '4')],
		'zorgtoeslag.drempelinkomen': ['29736', artikel('Wzt', '1', '1 f')],
		'zorgtoeslag.normpercentage.alleenstaande': ['1.912', artikel('Wzt', '2', '3')],
		'zorgtoeslag.normpercentage.partner': ['4.289', artikel('Wzt', '2', '3')],
		'zorgtoeslag.percentageBoven': ['13.730', artikel('Wzt', '2', '3')],
		'zorgtoeslag.vermogensgrens.alleenstaande': ['146011', artikel('Wzt', '3')],
		'zorgtoeslag.vermogensgrens.partner': ['184633', artikel('Wzt', '3')]
	}
});
