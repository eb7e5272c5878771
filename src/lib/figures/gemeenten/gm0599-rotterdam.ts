import { pack } from './pack.ts';

const INKOMENSTOESLAG = 'Beleidsregel individuele inkomenstoeslag Rotterdam (CVDR741634/1)';
const PLICHTEN = 'rotterdam.nl, plichten bij een bijstandsuitkering';
const PROCES = 'Procesbeschrijving bijstand Rotterdam';

export default pack({
	code: 'GM0599',
	naam: 'Rotterdam',
	aanvragen: { waarde: 'digid', bron: 'rotterdam.nl', datum: '2018', zeker: false },
	melden: {
		termijn: {
			waarde: { aantal: 2, eenheid: 'weken' },
			bron: PLICHTEN,
			datum: null,
			zeker: true
		},
		loonstrook: {
			waarde: { aantal: 14, eenheid: 'dagen' },
			bron: PROCES,
			datum: '2026-02',
			zeker: true
		},
		kanaal: { waarde: 'formulier', bron: PLICHTEN, datum: null, zeker: true }
	},
	betaaldag: { waarde: 25, bron: 'Lijst met betaaldagen Rotterdam', datum: '2022', zeker: false },
	vakantietoeslag: {
		betaalmaand: {
			waarde: 5,
			bron: 'Lijst met betaaldagen Rotterdam',
			datum: '2022',
			zeker: false
		}
	},
	giften: {
		melden: {
			waarde: 'boven-de-grens',
			bron: 'rotterdam.nl, giften en bijstand',
			datum: '2022',
			zeker: false
		}
	},
	premies: [
		{
			waarde: { soort: 'participatieplaats', bedrag: '150', perMaanden: 6, urenPerWeek: 20 },
			bron: PROCES,
			datum: '2026-02',
			zeker: true
		}
	],
	inkomenstoeslag: {
		bedragen: {
			waarde: {
				alleenstaande: '200',
				alleenstaandeOuder: '300',
				gehuwden: '300',
				gehuwdenMetKinderen: '400'
			},
			bron: INKOMENSTOESLAG,
			datum: '2025-07-01',
			zeker: true
		},
		maanden: { waarde: 36, bron: INKOMENSTOESLAG, datum: '2025-07-01', zeker: true },
		// Another description of the process says 130% in one place.
		inkomensgrens: { waarde: 105, bron: INKOMENSTOESLAG, datum: '2025-07-01', zeker: false }
	}
});
