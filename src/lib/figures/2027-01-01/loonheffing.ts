import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'belastingplan-2027',
	titel: 'Belastingplan 2027 (voorstel)',
	bron: 'Rekenvoorschriften loonheffingen 2027, Prinsjesdagversie 15 september 2026; Belastingplan 2027, tabel 1',
	van: '2027-01-01',
	tot: '2027-12-31',
	gecontroleerd: '2026-11-21',
	voorlopig: true,
	waarden: {
		'loonheffing.tabeltop': ['139050', artikel('WetLB', '25')],
		'loonheffing.toptarief': ['49.50', artikel('WetLB', '20a')],
		'loonheffing.schijven': [
			[
				['0', '36.23', '0'],
				['39247', '38.16', '14219'],
				['78426', '49.50', '29169']
			],
			artikel('WetLB', '20a')
		],
		'loonheffing.schijvenAow': [
			[
				['0', '18.33', '0'],
				['39247', '38.16', '7193'],
				['78426', '49.50', '22143']
			],
			artikel('WetLB', '20a')
		],
		'loonheffing.algemeneHeffingskorting': [
			[['3154', '30910', '6.638', '78426']],
			artikel('WetLB', '22')
		],
		'loonheffing.algemeneHeffingskortingAow': [
			[['1596', '30910', '3.358', '78426']],
			artikel('WetLB', '22')
		],
		'loonheffing.arbeidskorting': [
			[
				['0', '9.503', '1182'],
				['12438', '30.207', '5540'],
				['26865', '1.855', '5929'],
				['47834', '6.510', '138910']
			],
			artikel('WetLB', '22a')
		],
		'loonheffing.arbeidskortingAow': [
			[
				['0', '4.808', '599'],
				['12438', '15.283', '2803'],
				['26865', '0.938', '3001'],
				['47834', '3.294', '138910']
			],
			artikel('WetLB', '22a')
		],
		'loonheffing.ouderenkorting': [[['1993', '46577', '15', '59864']], artikel('WetLB', '22b')],
		'loonheffing.bijzonder': [
			[
				['0', '0'],
				['11801', '26.73'],
				['13434', '6.02'],
				['24876', '34.37'],
				['30911', '41.01'],
				['39248', '42.94'],
				['47835', '51.31'],
				['78427', '56.01'],
				['150024', '49.50']
			],
			artikel('WetLB', '26')
		],
		'loonheffing.bijzonderZonder': [
			[
				['0', '36.23'],
				['39248', '38.16'],
				['78427', '49.50']
			],
			artikel('WetLB', '26')
		],
		'loonheffing.bijzonderAow': [
			[
				['0', '0'],
				['34593', '20.75'],
				['39248', '40.58'],
				['46578', '55.58'],
				['47835', '59.81'],
				['59865', '44.81'],
				['78427', '52.79'],
				['150024', '49.50']
			],
			artikel('WetLB', '26')
		],
		'loonheffing.bijzonderAowZonder': [
			[
				['0', '18.33'],
				['39248', '38.16'],
				['78427', '49.50']
			],
			artikel('WetLB', '26')
		],
		'brutoBijstand.heffingskortingAowGehuwd': ['3589', artikel('WetLB', '22')],
		'brutoBijstand.heffingskortingAowAlleenstaande': ['4129', artikel('WetLB', '22')],
		'inkomstenbelasting.combinatiekorting.drempel': ['6317', artikel('WetIB', '8.14a')],
		'inkomstenbelasting.combinatiekorting.percentage': ['11.45', artikel('WetIB', '8.14a')],
		'inkomstenbelasting.combinatiekorting.maximum': ['2918', artikel('WetIB', '8.14a')]
	}
});
