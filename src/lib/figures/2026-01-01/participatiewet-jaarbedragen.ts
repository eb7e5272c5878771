import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-jaarbedragen-2026',
	titel: 'Jaarbedragen Participatiewet 2026',
	bron: 'SZW, Normenbrief 1 januari 2026 (9 december 2025) en bijlagen IV en VI',
	van: '2026-01-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'participatiewet.aandeelPartnerZonderRecht': ['50', artikel('Pw', '24')],
		'participatiewet.giftengrens': ['1200', artikel('Pw', '31', '2 m')],
		'participatiewet.vrijwilligersvergoeding.maand': ['220', artikel('Pw', '31', '2 k')],
		'participatiewet.vrijwilligersvergoeding.jaar': ['2200', artikel('Pw', '31', '2 k')],
		'participatiewet.pensioenvrijlating.alleenstaande': ['26.50', artikel('Pw', '33', '5')],
		'participatiewet.pensioenvrijlating.gehuwden': ['53.00', artikel('Pw', '33', '5')],
		'participatiewet.vermogensgrens.alleenstaande': ['8000', artikel('Pw', '34', '3')],
		'participatiewet.vermogensgrens.gezin': ['16000', artikel('Pw', '34', '3')],
		'participatiewet.vermogensgrens.woning': ['67500', artikel('Pw', '34', '2 d')],
		'participatiewet.drempelBijzondereBijstand': ['176', artikel('Pw', '35', '2')],
		'participatiewet.vakantietoeslag.loon': [
			[
				['0', '8.00', '0'],
				['876.39', '8.00', '20.77'],
				['1059.26', '8.00', '2.67'],
				['2175.48', '5.02', '1.68']
			],
			artikel('Regeling', '11')
		],
		'participatiewet.vakantietoeslag.uitkering': [
			[
				['0', '8.00', '0'],
				['672.38', '5.14', '0'],
				['726.15', '8.00', '20.77'],
				['1733.81', '7.20', '18.70'],
				['1851.75', '8.00', '33.46']
			],
			artikel('Regeling', '12')
		],
		'participatiewet.vakantietoeslag.aowAlleenstaande': ['6.51', artikel('Regeling', '14', '1')],
		'participatiewet.vakantietoeslag.aowGehuwd': ['6.78', artikel('Regeling', '14', '1')],
		'participatiewet.vakantietoeslag.aowGehuwdVanaf': ['1507.16', artikel('Regeling', '14', '1')],
		'participatiewet.vakantietoeslag.aowGehuwdMin': ['20.48', artikel('Regeling', '14', '1')],
		'brutoBijstand.heffingskortingAowGehuwd': ['3623', artikel('WetLB', '22')],
		'brutoBijstand.heffingskortingAowAlleenstaande': ['4163', artikel('WetLB', '22')]
	}
});
