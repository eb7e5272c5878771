import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-normenbrief-2026-01',
	titel: 'Normenbrief 1 januari 2026',
	bron: 'SZW, Normenbrief 1 januari 2026 (9 december 2025); Stcrt. 2025, 43553',
	van: '2026-01-01',
	tot: '2026-06-30',
	gecontroleerd: '2026-11-21',
	waarden: {
		'participatiewet.norm.M': ['1401.50', artikel('Pw', '21', 'a')],
		'participatiewet.norm.MM': ['2002.13', artikel('Pw', '21', 'b')],
		'participatiewet.norm.J': ['345.99', artikel('Pw', '20', '1 a')],
		'participatiewet.norm.JJ': ['691.98', artikel('Pw', '20', '1 b')],
		'participatiewet.norm.MJ': ['1347.06', artikel('Pw', '20', '1 c')],
		'participatiewet.norm.JJK': ['1092.41', artikel('Pw', '20', '2 b')],
		'participatiewet.norm.MJK': ['1747.49', artikel('Pw', '20', '2 c')],
		'participatiewet.norm.O': ['1564.69', artikel('Pw', '22', 'a')],
		'participatiewet.norm.OO': ['2144.16', artikel('Pw', '22', 'b')],
		'participatiewet.norm.K1': ['746.42', artikel('Pw', '22a', '3 a')],
		'participatiewet.norm.K0': ['345.99', artikel('Pw', '22a', '3 b')],
		'participatiewet.norm.I': ['443.76', artikel('Pw', '23', '1 a')],
		'participatiewet.norm.II': ['690.27', artikel('Pw', '23', '1 b')],
		'participatiewet.verhogingJongeren': ['746.45', artikel('Pw', '20', '3')],
		'participatiewet.verhogingZorgverzekering.I': ['47', artikel('Pw', '23', '2')],
		'participatiewet.verhogingZorgverzekering.II': ['106', artikel('Pw', '23', '2')],
		'participatiewet.vrijlating.n.maximum': ['285', artikel('Pw', '31', '2 n')],
		'participatiewet.vrijlating.r.maximum': ['177.66', artikel('Pw', '31', '2 r')],
		'participatiewet.vrijlating.y.maximum': ['180.19', artikel('Pw', '31', '2 y')],
		'participatiewet.vrijlating.z.maximum': ['180.19', artikel('Pw', '31', '2 z')],
		'participatiewet.vrijlating.aa.maximum': ['180.19', artikel('Pw', '31', '2 aa')],
		'participatiewet.premieArbeidsinschakeling': ['3398', artikel('Pw', '31', '2 j')],
		'participatiewet.studietoeslag.21': ['385.14', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.20': ['308.12', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.19': ['231.09', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.18': ['192.57', artikel('Pw', '36b')]
	}
});
