import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'kindgebonden-budget-2026',
	titel: 'Berekening kindgebonden budget 2026',
	bron: 'Dienst Toeslagen, Berekening kindgebonden budget 2026 (tg0811z61fd)',
	van: '2026-01-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'kindgebondenBudget.perKind': ['2580', artikel('Wkb', '2', '2')],
		'kindgebondenBudget.extra12': ['724', artikel('Wkb', '2', '3')],
		'kindgebondenBudget.extra16': ['964', artikel('Wkb', '2', '3')],
		'kindgebondenBudget.alleenstaandeOuderkop': ['3416', artikel('Wkb', '2', '6')],
		'kindgebondenBudget.drempel.alleenstaande': ['29736', artikel('Wkb', '2', '4')],
		'kindgebondenBudget.drempel.partner': ['39141', artikel('Wkb', '2', '4')],
		'kindgebondenBudget.afbouw': [[['0', '7.60']], artikel('Wkb', '2', '4')],
		'kindgebondenBudget.vermogensgrens.alleenstaande': ['146011', artikel('Wkb', '1', '3')],
		'kindgebondenBudget.vermogensgrens.partner': ['184633', artikel('Wkb', '1', '3')]
	}
});
