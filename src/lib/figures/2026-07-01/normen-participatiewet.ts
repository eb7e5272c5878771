import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'szw-normen-2026-07',
	titel: 'Normen Participatiewet 1 juli 2026',
	bron: 'Participatiewet, tekst 2026-07-01 (wetten.overheid.nl)',
	van: '2026-07-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'participatiewet.norm.M': ['1419.46', artikel('Pw', '21', 'a')],
		'participatiewet.norm.MM': ['2027.79', artikel('Pw', '21', 'b')],
		'participatiewet.norm.J': ['350.42', artikel('Pw', '20', '1 a')],
		'participatiewet.norm.JJ': ['700.84', artikel('Pw', '20', '1 b')],
		'participatiewet.norm.MJ': ['1364.32', artikel('Pw', '20', '1 c')],
		'participatiewet.norm.JJK': ['1106.40', artikel('Pw', '20', '2 b')],
		'participatiewet.norm.MJK': ['1769.88', artikel('Pw', '20', '2 c')],
		'participatiewet.norm.O': ['1587.34', artikel('Pw', '22', 'a')],
		'participatiewet.norm.OO': ['2176.10', artikel('Pw', '22', 'b')],
		'participatiewet.norm.K1': ['755.98', artikel('Pw', '22a', '3 a')],
		'participatiewet.norm.K0': ['350.42', artikel('Pw', '22a', '3 b')],
		'participatiewet.norm.I': ['449.44', artikel('Pw', '23', '1 a')],
		'participatiewet.norm.II': ['699.11', artikel('Pw', '23', '1 b')],
		'participatiewet.verhogingJongeren': ['762.24', artikel('Pw', '20', '3')],
		'participatiewet.verhogingZorgverzekering.I': ['47', artikel('Pw', '23', '2')],
		'participatiewet.verhogingZorgverzekering.II': ['106', artikel('Pw', '23', '2')],
		'participatiewet.vrijlating.n.maximum': ['289', artikel('Pw', '31', '2 n')],
		'participatiewet.vrijlating.r.maximum': ['180.17', artikel('Pw', '31', '2 r')],
		'participatiewet.vrijlating.y.maximum': ['182.73', artikel('Pw', '31', '2 y')],
		'participatiewet.vrijlating.z.maximum': ['182.73', artikel('Pw', '31', '2 z')],
		'participatiewet.vrijlating.aa.maximum': ['182.73', artikel('Pw', '31', '2 aa')],
		'participatiewet.premieArbeidsinschakeling': ['3446', artikel('Pw', '31', '2 j')],
		'participatiewet.studietoeslag.21': ['390.07', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.20': ['312.06', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.19': ['234.05', artikel('Pw', '36b')],
		'participatiewet.studietoeslag.18': ['195.04', artikel('Pw', '36b')]
	}
});
