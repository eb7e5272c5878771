import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'huurtoeslag-2026',
	titel: 'Berekening huurtoeslag 2026',
	bron: 'Dienst Toeslagen, Berekening huurtoeslag 2026 (tg0831z62fd); Wet op de huurtoeslag, tekst 2026-01-01',
	van: '2026-01-01',
	tot: '2026-12-31',
	gecontroleerd: '2026-11-21',
	waarden: {
		'huurtoeslag.maximaleHuur': ['932.93', artikel('Wht', '13', '1 a')],
		'huurtoeslag.maximaleHuurJong': ['498.20', artikel('Wht', '13', '1 b')],
		'huurtoeslag.kwaliteitskortingsgrens': ['498.20', artikel('Wht', '20', '1')],
		'huurtoeslag.aftoppingsgrens.laag': ['713.02', artikel('Wht', '20', '2 a')],
		'huurtoeslag.aftoppingsgrens.hoog': ['764.14', artikel('Wht', '20', '2 b')],
		'huurtoeslag.basishuur.eenpersoons': ['202.52', artikel('Wht', '16')],
		'huurtoeslag.basishuur.meerpersoons': ['200.71', artikel('Wht', '16')],
		'huurtoeslag.ijkpunt.eenpersoons': ['23425', artikel('Wht', '17', '1')],
		'huurtoeslag.ijkpunt.meerpersoons': ['31500', artikel('Wht', '17', '1')],
		'huurtoeslag.afbouw.eenpersoons': ['27', artikel('Wht', '21', '2')],
		'huurtoeslag.afbouw.meerpersoons': ['22', artikel('Wht', '21', '2')],
		'huurtoeslag.bovenKwaliteitskortingsgrens': ['65', artikel('Wht', '21', '1 b')],
		'huurtoeslag.bovenAftoppingsgrens': ['40', artikel('Wht', '21', '1 c')],
		'huurtoeslag.vrijstellingKind': ['6218', artikel('Awir', '7', '6')],
		'huurtoeslag.vermogensgrens.alleenstaande': ['38479', artikel('Awir', '7', '3')],
		'huurtoeslag.vermogensgrens.partner': ['76958', artikel('Awir', '7', '3')]
	}
});
