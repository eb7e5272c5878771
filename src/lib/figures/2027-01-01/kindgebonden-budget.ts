import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'kindgebonden-budget-2027',
	titel: 'Kindgebonden budget 2027 (aangekondigd)',
	bron: 'SZW-begroting 2027 (37 020 XV, nr. 2), tabel 107',
	van: '2027-01-01',
	tot: '2027-12-31',
	gecontroleerd: '2026-11-21',
	voorlopig: true,
	waarden: {
		'kindgebondenBudget.perKind': ['2653', artikel('Wkb', '2', '2')],
		'kindgebondenBudget.extra12': ['729', artikel('Wkb', '2', '3')],
		'kindgebondenBudget.extra16': ['976', artikel('Wkb', '2', '3')],
		'kindgebondenBudget.alleenstaandeOuderkop': ['3505', artikel('Wkb', '2', '6')],
		'kindgebondenBudget.drempel.alleenstaande': ['30910', artikel('Wkb', '2', '4')],
		'kindgebondenBudget.drempel.partner': ['40560', artikel('Wkb', '2', '4')],
		'kindgebondenBudget.afbouw': [
			[
				['0', '8.05'],
				['61917', '9.95']
			],
			artikel('Wkb', '2', '4')
		],
		'kindgebondenBudget.vermogensgrens.alleenstaande': ['119122', artikel('Wkb', '1', '3')],
		'kindgebondenBudget.vermogensgrens.partner': ['158748', artikel('Wkb', '1', '3')]
	}
});
