import { pack } from '../../src/lib/figures/gemeenten/pack.ts';

/**
 * A blank pack. Copy it to `src/lib/figures/gemeenten/gmNNNN-naam.ts`, fill in what you have a source for and leave the
 * rest out: what is absent is shown as unknown, and the national rule holds. See docs/gemeente-toevoegen.md.
 */
export default pack({
	code: 'GM0000',
	naam: 'Voorbeeld'
	// telefoon: { waarde: '000 000 0000', bron: 'voorbeeld.nl, contact', datum: '2026-11', zeker: true },
	// melden: {
	// 	termijn: { waarde: { aantal: 2, eenheid: 'weken' }, bron: 'voorbeeld.nl, plichten', datum: '2026-11', zeker: true }
	// },
	// betaaldag: { waarde: 25, bron: 'voorbeeld.nl, betaaldagen 2026', datum: '2026', zeker: true },
	// vakantietoeslag: {
	// 	methode: { waarde: 'inclusief', bron: 'uitleg bij de specificatie', datum: '2026', zeker: true },
	// 	betaalmaand: { waarde: 6, bron: 'voorbeeld.nl, betaaldagen 2026', datum: '2026', zeker: true }
	// }
});
