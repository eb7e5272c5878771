import { pack } from './pack.ts';

const BELEIDSREGELS = 'Beleidsregels Participatiewet Amsterdam (CVDR736729)';
const INKOMENSTOESLAG = 'Individuele inkomenstoeslag Amsterdam (CVDR734407/1)';

// Left out: the limit for gifts in the beleidsregels of 2025, which the law of 2026 has overtaken.
export default pack({
	code: 'GM0363',
	naam: 'Amsterdam',
	melden: {
		kanaal: {
			waarde: 'papier',
			bron: 'Algoritmeregister Amsterdam, nummer 1147',
			datum: null,
			zeker: false
		}
	},
	betaaldag: {
		waarde: 25,
		bron: 'Lijst met betaaldagen Amsterdam (24 tot en met 26)',
		datum: '2016',
		zeker: false
	},
	vakantietoeslag: {
		betaalmaand: {
			waarde: 5,
			bron: 'Lijst met betaaldagen Amsterdam',
			datum: '2016',
			zeker: false
		}
	},
	giften: {
		hobby: { waarde: '1200', bron: `${BELEIDSREGELS}, 3.2`, datum: '2025-03-01', zeker: true }
	},
	premies: [
		{
			waarde: { soort: 'deeltijdwerk', percentageVanLoon: 30, maximumPerMaand: '219' },
			bron: 'NOS en gemeente.nu; gold ten minste tot en met 2023',
			datum: '2021',
			zeker: false
		}
	],
	inkomenstoeslag: {
		bedragen: {
			waarde: {
				alleenstaande: '350',
				alleenstaandeOuder: '450',
				gehuwden: '500',
				gehuwdenKind12: '800'
			},
			bron: INKOMENSTOESLAG,
			datum: '2025-01-01',
			zeker: false
		},
		maanden: { waarde: 36, bron: INKOMENSTOESLAG, datum: '2025-01-01', zeker: true },
		inkomensgrens: { waarde: 105, bron: INKOMENSTOESLAG, datum: '2025-01-01', zeker: true }
	},
	zonderWoonkosten: { waarde: 20, bron: `${BELEIDSREGELS}, 2.2`, datum: '2025-03-01', zeker: true },
	voertuigen: { waarde: '5000', bron: `${BELEIDSREGELS}, 3.5`, datum: '2025-03-01', zeker: true },
	terugBinnenMaanden: {
		waarde: 6,
		bron: 'nieuws.nl, de garantieknop',
		datum: '2023-11-08',
		zeker: false
	}
});
