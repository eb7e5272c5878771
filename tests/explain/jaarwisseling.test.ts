/** The same situation in December 2026 and January 2027: only rules and figures differ. */
import { describe, expect, it } from 'vitest';

import { jaarwisseling, toestandNa } from '../../src/lib/explain/index.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { casus, twaalfUur } from './casussen.ts';

describe('the turn of the year', () => {
	const wissel = jaarwisseling(twaalfUur('2026-12', { vrijlating: 'ja' }), 2026, FIGURES);
	const regel = (post: string) => wissel.regels.find((r) => r.post === post);

	it('shows the job as if it had always been there', () => {
		expect(regel('loon')?.dit).toEqual({ laag: '779.48', hoog: '779.48' });
		expect(regel('loon')?.verschil).toEqual({ laag: '0.00', hoog: '0.00' });
	});

	it('replaces the vrijlating of 25% by one of 15% that is not certain', () => {
		// 5% of what is set aside apart, 779.48 × (25% − 15%) = 77.95 less bijstand, of which 95% is paid: 74.05
		const verschil = regel('bijstand')?.verschil;
		expect(Number(verschil?.hoog)).toBeCloseTo(-74.05, 1);
		expect(wissel.voorlopig).toBe(true);
	});

	it('has no child benefit without children', () => {
		expect(wissel.kinderbijslag).toBeNull();
	});
});

it('applies the changes to the household', () => {
	const toestand = toestandNa(
		casus({
			vanaf: '2026-09',
			huishouden: {
				bijstand: true,
				aanvrager: { geboortedatum: '1988-05-14' },
				partner: { geboortedatum: '1990-01-01' },
				kinderen: [{ geboortedatum: '2015-01-01' }, { geboortedatum: '2017-01-01' }]
			},
			veranderingen: [
				{ soort: 'vertrek', vanaf: '2026-10', wie: 'partner' },
				{ soort: 'vertrek', vanaf: '2026-10', wie: 'kind:0' },
				{ soort: 'verhuizing', vanaf: '2026-11', wonen: { soort: 'kamer' } },
				{ soort: 'werk', vanaf: '2026-09', tot: '2026-10', brutoLoon: '500' },
				{ soort: 'gift', vanaf: '2026-10', bedrag: '100' },
				{ soort: 'overig', vanaf: '2027-03', nettoPerMaand: '10' }
			]
		}),
		'2026-12'
	);
	expect(toestand.huishouden.partner).toBeNull();
	expect(toestand.huishouden.kinderen).toHaveLength(1);
	expect(toestand.huishouden.wonen.soort).toBe('kamer');
	expect(toestand.inkomsten).toEqual([]);
	expect(toestand.veranderingen).toEqual([]);
});
