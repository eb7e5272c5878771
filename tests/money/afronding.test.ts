/** Roundings by name: on the edge, and with quotients that no row of digits can hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { afrondingen, type Afronding } from '../../src/lib/money/afronding.ts';
import { bedrag } from '../../src/lib/money/bedrag.ts';

/** What each rounding makes of an amount: arithmetic by hand, one step either side of its edge. */
const RANDEN: readonly [Afronding, string, string][] = [
	['opCenten', '1.004', '1'],
	['opCenten', '1.005', '1.01'],
	['opCenten', '1.0149999', '1.01'],
	['centenOmlaag', '1.019', '1.01'],
	['centenOmlaag', '1.01', '1.01'],
	['centenOmhoog', '1.01', '1.01'],
	['centenOmhoog', '1.0101', '1.02'],
	['opEuros', '23.49', '23'],
	['opEuros', '23.50', '24'],
	['eurosOmlaag', '23.99', '23'],
	['eurosOmhoog', '23.01', '24'],
	['opVijfDecimalen', '0.000005', '0.00001'],
	['opVijfDecimalen', '0.0000049', '0']
];

it.each(RANDEN)('%s of %s is %s', (naam, van, naar) => {
	expect(afrondingen[naam](bedrag(van)).toString()).toBe(naar);
});

describe('a quotient that goes on for ever', () => {
	it('half a cent made of twelfths is rounded up: 6 x (1/12) - 0.495 = 0.005', () => {
		const halveCent = bedrag(1).div(12).times(6).minus('0.495');
		expect(afrondingen.opCenten(halveCent).toString()).toBe('0.01');
	});

	it('three thirds of a euro are a whole euro, also rounded down', () => {
		expect(afrondingen.eurosOmlaag(bedrag(1).div(3).times(3)).toString()).toBe('1');
		expect(afrondingen.centenOmhoog(bedrag(2).div(3).times(3)).toString()).toBe('2');
	});

	it('cents shared out over days and put together again are the same cents', () => {
		fc.assert(
			fc.property(
				fc.integer({ max: 1_000_000 }),
				fc.integer({ min: 1, max: 31 }),
				(cents, days) => {
					const amount = bedrag(cents).div(100);
					const back = amount.div(days).times(days);
					for (const naam of ['opCenten', 'centenOmlaag', 'centenOmhoog'] as const)
						expect(afrondingen[naam](back).eq(amount)).toBe(true);
				}
			)
		);
	});
});
