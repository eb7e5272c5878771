import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'zorgtoeslag-2025',
	titel: 'Zorgtoeslag 2025',
	bron: 'Stcrt. 2024, 38887 en 37672; Stb. 2024, 351',
	van: '2025-01-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'awir.minimumToekenning': ['24', artikel('Awir', '14', '5')],
		'zorgtoeslag.standaardpremie': ['2112', artikel('Wzt', '4')],
		'zorgtoeslag.drempelinkomen': ['28406', artikel('Wzt', '1', '1 f')],
		'zorgtoeslag.normpercentage.alleenstaande': ['1.896', artikel('Wzt', '2', '3')],
		'zorgtoeslag.normpercentage.partner': ['4.273', artikel('Wzt', '2', '3')],
		'zorgtoeslag.percentageBoven': ['13.700', artikel('Wzt', '2', '3')],
		'zorgtoeslag.vermogensgrens.alleenstaande': ['141896', artikel('Wzt', '3')],
		'zorgtoeslag.vermogensgrens.partner': ['179429', artikel('Wzt', '3')]
	}
});
