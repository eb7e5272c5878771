/** An explanation shows what the amount is made of, and ends at an article or a published figure. */
import { describe, expect, it } from 'vitest';

import { uitlegVan } from '../../src/lib/explain/index.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { bedrag, som } from '../../src/lib/money/bedrag.ts';
import { POSTEN, projecteer } from '../../src/lib/projection/index.ts';
import { casus, twaalfUur, VEEL } from './casussen.ts';

const december = () => {
	const { verhalen } = projecteer(twaalfUur('2026-12'), FIGURES);
	return verhalen.straks.hoog.maanden[0];
};

describe('bijstand beside 12 hours of work in December 2026, with vrijlating', () => {
	const uitleg = uitlegVan(december()!.bijstand);
	const regel = (sleutel: string) => uitleg.regels.find((r) => r.sleutel === sleutel);

	it('starts at the norm of a single person from July 2026 (art. 21 a Pw)', () => {
		expect(regel('participatiewet.bijstandsnorm')).toMatchObject({
			waarde: { tekst: '1419.46' },
			eraf: false
		});
		const stap = uitleg.stappen.find((s) => s.sleutel === 'participatiewet.bijstandsnorm');
		expect(stap?.figuren[0]).toMatchObject({ waarde: { tekst: '1419.46' }, van: '2026-07-01' });
		expect(stap?.figuren[0]?.artikel).toMatchObject({ artikel: '21', onderdeel: 'a' });
	});

	it('takes off the wages: 14.99 × 12 × 52 / 12 = 779.48, without wage tax', () => {
		expect(regel('participatiewet.loon')).toMatchObject({
			waarde: { tekst: '779.48' },
			eraf: true
		});
	});

	it('leaves a quarter of the wages free: 779.48 / 4 = 194.87', () => {
		expect(regel('participatiewet.vrijlating.n')).toMatchObject({
			waarde: { tekst: '194.87' },
			eraf: false
		});
		const stap = uitleg.stappen.find((s) => s.sleutel === 'participatiewet.vrijlating.n');
		expect(stap?.artikelen[0]).toMatchObject({ artikel: '31', lid: '2', onderdeel: 'n' });
		expect(stap?.figuren[0]).toMatchObject({ waarde: { tekst: '289.00' } });
	});

	it('adds up', () => {
		const delen = uitleg.regels.map((r) => {
			const waarde = bedrag(r.waarde.tekst).times(r.aantal);
			return r.eraf ? waarde.negated() : waarde;
		});
		expect(som(delen).toFixed(2)).toBe(uitleg.waarde.tekst);
	});

	it('numbers the lines as the steps', () => {
		expect(uitleg.regels.map(({ stap }) => stap)).toEqual(['1', '2', '3', '4', '5']);
		for (const { stap, sleutel } of uitleg.regels)
			expect(uitleg.stappen.find(({ nummer }) => nummer === stap)?.sleutel).toBe(sleutel);
	});

	it('has what lies behind a step inside that step', () => {
		const nummers = uitleg.stappen.map(({ nummer }) => nummer);
		expect(nummers.join(' ')).toBe('1 2 2.1 2.2 2.3 3 4 4.1 5 5.1 5.2');
		expect(uitleg.stappen.filter(({ binnen }) => binnen === '4')).toMatchObject([
			{ nummer: '4.1', sleutel: 'participatiewet.vrijlating.n.deel' }
		]);
	});

	it('links to the article', () => {
		expect(uitleg.artikelen[0]?.link).toBe('https://wetten.overheid.nl/BWBR0015703#Artikel19');
	});
});

it('shows each sum of euros as it adds up, in many cases', () => {
	const fout: string[] = [];
	for (const invoer of VEEL) {
		const { verhalen } = projecteer(casus(invoer), FIGURES);
		for (const maand of verhalen.straks.laag.maanden.slice(0, 8)) {
			for (const post of POSTEN) {
				const { op, regels, waarde, afronding } = uitlegVan(maand[post]);
				if (op !== 'som' || regels.length === 0 || waarde.soort !== 'bedrag' || afronding) continue;
				const anders = regels.find((r) => r.waarde.soort !== 'bedrag');
				if (anders !== undefined) {
					fout.push(`${post}: ${anders.sleutel}`);
					continue;
				}
				const totaal = som(
					regels.map((r) => bedrag(r.waarde.tekst).times(r.eraf ? -r.aantal : r.aantal))
				);
				if (totaal.minus(waarde.tekst).abs().gt('0.01')) fout.push(`${post} ${waarde.tekst}`);
			}
		}
	}
	expect(fout).toEqual([]);
});

it('ends every step at an article, a figure or a plain sum of other steps', () => {
	const los: string[] = [];
	for (const invoer of VEEL) {
		const { verhalen } = projecteer(casus(invoer), FIGURES);
		for (const maand of verhalen.straks.hoog.maanden.slice(0, 3)) {
			for (const post of POSTEN) {
				for (const stap of uitlegVan(maand[post]).stappen) {
					const gegrond = stap.artikelen.length > 0 || stap.figuren.length > 0;
					if (!gegrond && stap.regels.length === 0) los.push(stap.sleutel);
				}
			}
		}
	}
	expect([...new Set(los)]).toEqual([]);
});

it('never shows an unknown amount as zero', () => {
	const { verhalen } = projecteer(
		casus({
			vanaf: '2026-09',
			huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } }
		}),
		FIGURES
	);
	expect(uitlegVan(verhalen.nu.laag.maanden[0]!.huurtoeslag).waarde.soort).toBe('onbekend');
});
