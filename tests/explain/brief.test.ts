/**
 * A letter that is right is called right; a letter made in another way gets that way as its reason.
 * A single person of 38, December 2026: norm 1,419.46 (art. 21 a Pw, July 2026). 5% of it is 70.97, so 1,348.49 is paid.
 */
import { describe, expect, it } from 'vitest';

import { laatsteDagBezwaar, vergelijkBrief } from '../../src/lib/explain/index.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { casus, twaalfUur } from './casussen.ts';

const alleen = casus({
	vanaf: '2026-12',
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-14' },
		wonen: { soort: 'huur', kaleHuur: '650.00' }
	}
});

describe('without work', () => {
	it('finds the letter right', () => {
		const uitslag = vergelijkBrief(
			alleen,
			'2026-12',
			{ norm: '1419.46', reserve: '70.97', netto: '1348.49' },
			FIGURES
		);
		expect(uitslag.klopt).toBe(true);
		expect(uitslag.redenen).toEqual([]);
	});

	it('allows a few cents', () => {
		expect(vergelijkBrief(alleen, '2026-12', { netto: '1348.52' }, FIGURES).klopt).toBe(true);
	});

	it('names the figures of the half-year before: norm 1,401.50 (Normenbrief 1 January 2026)', () => {
		const uitslag = vergelijkBrief(alleen, '2026-12', { norm: '1401.50' }, FIGURES);
		expect(uitslag.regels[0]?.klopt).toBe(false);
		expect(uitslag.redenen).toContain('anderBedrag');
	});

	it('names cost sharers: (40% + 2 × 30%) / 2 × 2,027.79 = 1,013.90', () => {
		const uitslag = vergelijkBrief(alleen, '2026-12', { norm: '1013.90' }, FIGURES);
		expect(uitslag.redenen).toEqual(['kostendelers.2']);
	});

	it('names a debt or repayment when only the payment is lower', () => {
		const uitslag = vergelijkBrief(
			alleen,
			'2026-12',
			{ norm: '1419.46', reserve: '70.97', netto: '1298.49' },
			FIGURES
		);
		expect(uitslag.redenen).toEqual(['beslagOfTerug']);
	});

	it('says so when nothing explains it', () => {
		expect(vergelijkBrief(alleen, '2026-12', { norm: '999.00' }, FIGURES).redenen).toEqual([]);
	});
});

describe('beside 12 hours of work', () => {
	// 14.99 × 12 × 52 / 12 = 779.48 a month; a quarter of it is 194.87.
	const metVrijlating = {
		...twaalfUur('2026-12'),
		huishouden: { ...twaalfUur('2026-12').huishouden, vrijlating: 'ja' as const }
	};

	it('compares the vrijlating', () => {
		const brief = { vrijlating: '194.87', inkomsten: '584.61' };
		expect(vergelijkBrief(metVrijlating, '2026-12', brief, FIGURES).klopt).toBe(true);
	});

	it('names that no vrijlating was given', () => {
		const brief = { norm: '1419.46', inkomsten: '779.48', vrijlating: '0.00' };
		expect(vergelijkBrief(metVrijlating, '2026-12', brief, FIGURES).redenen).toContain(
			'geenVrijlating'
		);
	});

	it('names the other method for holiday pay: 95% of the norm less wages and vrijlating', () => {
		// round(0.95 × 1,419.46) − (779.48 − 194.87) = 1,348.49 − 584.61 = 763.88
		const uitslag = vergelijkBrief(metVrijlating, '2026-12', { netto: '763.88' }, FIGURES);
		expect(uitslag.redenen).toContain('vakantiegeldAnders');
	});

	it('names pay of four weeks taken for a month', () => {
		// 14.99 × 12 × 4 = 719.52
		const vier = {
			...metVrijlating,
			veranderingen: metVrijlating.veranderingen.map((item) => ({
				...item,
				betaling: '4weken' as const
			}))
		} as typeof metVrijlating;
		const uitslag = vergelijkBrief(
			vier,
			'2026-12',
			{ inkomsten: '719.52', vrijlating: '179.88' },
			FIGURES
		);
		expect(uitslag.redenen).toContain('vierWeken');
	});
});

it('counts six weeks from the letter (art. 6:7 and 6:8 Awb)', () => {
	expect(laatsteDagBezwaar('2026-11-20')).toBe('2027-01-01');
});
