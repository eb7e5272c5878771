import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'rekenvoorschriften-2026',
	titel: 'Rekenvoorschriften loonheffingen 2026',
	bron: 'Belastingdienst, Rekenvoorschriften geautomatiseerde loonadministratie 2026 (LH 991-Z62FD)',
	van: '2026-01-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'loonheffing.tabeltop': ['133110', artikel('WetLB', '25')],
		'loonheffing.toptarief': ['49.50', artikel('WetLB', '20a')],
		'loonheffing.schijven': [
			[
				['0', '35.75', '0'],
				['38883', '37.56', '13900'],
				['78426', '49.50', '28752']
			],
			artikel('WetLB', '20a')
		],
		'loonheffing.schijvenAow': [
			[
				['0', '17.85', '0'],
				['38883', '37.56', '6940'],
				['78426', '49.50', '21792']
			],
			artikel('WetLB', '20a')
		],
		'loonheffing.algemeneHeffingskorting': [
			[['3115', '29736', '6.398', '78426']],
			artikel('WetLB', '22')
		],
		'loonheffing.algemeneHeffingskortingAow': [
			[['1556', '29736', '3.195', '78426']],
			artikel('WetLB', '22')
		],
		'loonheffing.arbeidskorting': [
			[
				['0', '8.324', '996'],
				['11965', '31.009', '5300'],
				['25845', '1.950', '5685'],
				['45592', '6.510', '132920']
			],
			artikel('WetLB', '22a')
		],
		'loonheffing.arbeidskortingAow': [
			[
				['0', '4.156', '498'],
				['11965', '15.483', '2647'],
				['25845', '0.974', '2840'],
				['45592', '3.250', '132920']
			],
			artikel('WetLB', '22a')
		],
		'loonheffing.ouderenkorting': [[['2067', '46002', '15', '59782']], artikel('WetLB', '22b')],
		'loonheffing.bijzonder': [
			[
				['0', '0'],
				['11358', '27.43'],
				['12923', '4.74'],
				['23931', '33.80'],
				['29737', '40.20'],
				['38884', '42.01'],
				['45593', '50.47'],
				['78427', '56.01'],
				['143555', '49.50']
			],
			artikel('WetLB', '26')
		],
		'loonheffing.bijzonderZonder': [
			[
				['0', '35.75'],
				['38884', '37.56'],
				['78427', '49.50']
			],
			artikel('WetLB', '26')
		],
		'loonheffing.bijzonderAow': [
			[
				['0', '0'],
				['34719', '20.07'],
				['38884', '39.78'],
				['45593', '44.01'],
				['46003', '59.01'],
				['59783', '44.01'],
				['78427', '52.75'],
				['143555', '49.50']
			],
			artikel('WetLB', '26')
		],
		'loonheffing.bijzonderAowZonder': [
			[
				['0', '17.85'],
				['38884', '37.56'],
				['78427', '49.50']
			],
			artikel('WetLB', '26')
		],
		'inkomstenbelasting.combinatiekorting.drempel': ['6239', artikel('WetIB', '8.14a')],
		'inkomstenbelasting.combinatiekorting.percentage': ['11.45', artikel('WetIB', '8.14a')],
		'inkomstenbelasting.combinatiekorting.maximum': ['3032', artikel('WetIB', '8.14a')]
	}
});
