/** What everything stands on: days, months, ages, and rounding. One sentence a property. */
import { describe, expect, it } from 'vitest';

import {
	centenOmhoog,
	centenOmlaag,
	eurosOmhoog,
	eurosOmlaag,
	opCenten,
	opEuros
} from '../../src/lib/money/afronding.ts';
import { alsTekst, bedrag } from '../../src/lib/money/bedrag.ts';
import {
	dagenIn,
	dagTekst,
	dagVan,
	eersteDag,
	isDagTekst,
	maandVanDag
} from '../../src/lib/time/dag.ts';
import { aowDag, verjaardag } from '../../src/lib/time/leeftijd.ts';
import { maandTekst, maandVan } from '../../src/lib/time/maand.ts';
import { fc } from '../builders/property.ts';
import { geboren } from '../builders/willekeurig.ts';

const dag = fc.integer({ min: dagVan('1900-01-01'), max: dagVan('2100-12-31') });
const maand = fc.integer({ min: maandVan('1900-01'), max: maandVan('2100-12') });

describe('days and months', () => {
	it('a day is the same after being written and read, and is the day of the calendar', () => {
		fc.assert(
			fc.property(dag, (d) => {
				expect(dagVan(dagTekst(d))).toBe(d);
				expect(dagTekst(d)).toBe(new Date(d * 86_400_000).toISOString().slice(0, 10));
			})
		);
	});
	it('a month is the same after being written and read, and its days are between its first and the next', () => {
		fc.assert(
			fc.property(maand, (m) => {
				expect(maandVan(maandTekst(m))).toBe(m);
				expect(eersteDag(m + 1) - eersteDag(m)).toBe(dagenIn(m));
				expect(maandVanDag(eersteDag(m))).toBe(m);
				expect(maandVanDag(eersteDag(m) + dagenIn(m) - 1)).toBe(m);
			})
		);
	});
	it('only dates that exist are dates', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1990, max: 2040 }),
				fc.integer({ min: 0, max: 13 }),
				fc.integer({ min: 0, max: 32 }),
				(j, m, d) => {
					const tekst = `${String(j)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
					const echt = new Date(`${tekst}T00:00:00Z`);
					const bestaat = !Number.isNaN(echt.getTime()) && echt.toISOString().startsWith(tekst);
					expect([tekst, isDagTekst(tekst)]).toEqual([tekst, bestaat]);
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('ages', () => {
	it('birthdays follow each other by a year and a day at most', () => {
		fc.assert(
			fc.property(geboren(1930, 2020), fc.integer({ min: 0, max: 100 }), (geboortedatum, jaren) => {
				const verschil = verjaardag(geboortedatum, jaren + 1) - verjaardag(geboortedatum, jaren);
				expect(verschil).toBeGreaterThanOrEqual(365);
				expect(verschil).toBeLessThanOrEqual(366);
			})
		);
	});
	it('a birthday is on the same day of the year, and 1 March for 29 February in a common year', () => {
		fc.assert(
			fc.property(geboren(1930, 2020), fc.integer({ min: 1, max: 100 }), (geboortedatum, jaren) => {
				const tekst = dagTekst(verjaardag(geboortedatum, jaren));
				const zelfde = `${tekst.slice(0, 4)}${geboortedatum.slice(4)}`;
				expect(tekst).toBe(isDagTekst(zelfde) ? zelfde : `${tekst.slice(0, 4)}-03-01`);
			})
		);
	});
	it('AOW-leeftijd is 67, or three months later from 2028 on, and comes in the order of birth', () => {
		fc.assert(
			fc.property(geboren(1945, 2000), geboren(1945, 2000), (a, b) => {
				const na67 = aowDag(a) - verjaardag(a, 67);
				expect(aowDag(a) < dagVan('2028-01-01') ? na67 === 0 : na67 >= 89 && na67 <= 92).toBe(true);
				if (a <= b) expect(aowDag(a)).toBeLessThanOrEqual(aowDag(b) + 1);
			})
		);
	});
});

describe('rounding', () => {
	const tienduizendste = fc.integer({ min: 0, max: 10 ** 9 });
	it('half-up to cents is the nearest cent, and half a cent goes up', () => {
		fc.assert(
			fc.property(tienduizendste, (n) => {
				expect(opCenten(bedrag(n).div(10_000)).times(100).toNumber()).toBe(
					Math.floor((n + 50) / 100)
				);
			})
		);
	});
	it('down is never more and up never less, each within one unit', () => {
		fc.assert(
			fc.property(tienduizendste, (n) => {
				const x = bedrag(n).div(10_000);
				expect(centenOmlaag(x).lte(x) && centenOmhoog(x).gte(x)).toBe(true);
				expect(eurosOmlaag(x).lte(opEuros(x)) && eurosOmhoog(x).gte(opEuros(x))).toBe(true);
				expect(centenOmhoog(x).minus(centenOmlaag(x)).lte('0.01')).toBe(true);
				expect(eurosOmhoog(x).minus(eurosOmlaag(x)).lte(1)).toBe(true);
			})
		);
	});
	it('twice is once, and an amount in cents is the same after being written and read', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (cent) => {
				const x = bedrag(cent).div(100);
				expect(opCenten(x).eq(x)).toBe(true);
				expect(bedrag(alsTekst(x)).eq(x)).toBe(true);
			})
		);
	});
});
