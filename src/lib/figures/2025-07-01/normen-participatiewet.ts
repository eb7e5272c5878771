import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-normen-2025-07',
	titel: 'Normen Participatiewet 1 juli 2025',
	bron: 'Normenbrief 1 januari 2026 (SZW, 9 december 2025), kolom oud',
	van: '2025-07-01',
	tot: '2025-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'participatiewet.norm.M': ['1369.06', artikel('Pw', '21', 'a')],
		'participatiewet.norm.MM': ['1955.80', artikel('Pw', '21', 'b')],
		'participatiewet.norm.J': ['337.98', artikel('Pw', '20', '1 a')],
		'participatiewet.norm.JJ': ['675.96', artikel('Pw', '20', '1 b')],
		'participatiewet.norm.MJ': ['1315.88', artikel('Pw', '20', '1 c')],
		'participatiewet.norm.JJK': ['1067.12', artikel('Pw', '20', '2 b')],
		'participatiewet.norm.MJK': ['1707.04', artikel('Pw', '20', '2 c')],
		'participatiewet.norm.O': ['1530.21', artikel('Pw', '22', 'a')],
		'participatiewet.norm.OO': ['2094.98', artikel('Pw', '22', 'b')],
		'participatiewet.norm.K1': ['729.14', artikel('Pw', '22a', '3 a')],
		'participatiewet.norm.K0': ['337.98', artikel('Pw', '22a', '3 b')],
		'participatiewet.norm.I': ['433.49', artikel('Pw', '23', '1 a')],
		'participatiewet.norm.II': ['674.29', artikel('Pw', '23', '1 b')],
		'participatiewet.verhogingZorgverzekering.I': ['45', artikel('Pw', '23', '2')],
		'participatiewet.verhogingZorgverzekering.II': ['101', artikel('Pw', '23', '2')],
		'participatiewet.vrijlating.n.maximum': ['278', artikel('Pw', '31', '2 n')],
		'participatiewet.vrijlating.r.maximum': ['173.87', artikel('Pw', '31', '2 r')],
		'participatiewet.vrijlating.y.maximum': ['176.35', artikel('Pw', '31', '2 y')],
		'participatiewet.vrijlating.z.maximum': ['176.35', artikel('Pw', '31', '2 z')],
		'participatiewet.vrijlating.aa.maximum': ['176.35', artikel('Pw', '31', '2 aa')],
		'participatiewet.premieArbeidsinschakeling': ['3326', artikel('Pw', '31', '2 j')],
		'participatiewet.studietoeslag.21': ['376.22', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.20': ['300.98', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.19': ['225.74', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.18': ['188.11', artikel('Pw', '36b')]
	}
});
