import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'kindgebonden-budget-2025',
	titel: 'Kindgebonden budget 2025',
	bron: 'SZW, bedragen kindgebonden budget 2025',
	van: '2025-01-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'kindgebondenBudget.perKind': ['2511', artikel('Wkb', '2', '2')],
		'kindgebondenBudget.extra12': ['703', artikel('Wkb', '2', '3')],
		'kindgebondenBudget.extra16': ['936', artikel('Wkb', '2', '3')],
		'kindgebondenBudget.alleenstaandeOuderkop': ['3389', artikel('Wkb', '2', '6')],
		'kindgebondenBudget.drempel.alleenstaande': ['28406', artikel('Wkb', '2', '4')],
		'kindgebondenBudget.drempel.partner': ['37545', artikel('Wkb', '2', '4')],
		'kindgebondenBudget.afbouw': [[['0', '7.10']], artikel('Wkb', '2', '4')],
		'kindgebondenBudget.vermogensgrens.alleenstaande': ['141896', artikel('Wkb', '1', '3')],
		'kindgebondenBudget.vermogensgrens.partner': ['179429', artikel('Wkb', '1', '3')]
	}
});
