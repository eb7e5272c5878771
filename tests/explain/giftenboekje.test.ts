/** The limit is € 1,200 in 2026 (art. 39 lid 1 Pw). */
import { describe, expect, it } from 'vitest';

import { giftenjaar, type Giftregel } from '../../src/lib/explain/index.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';

let nummer = 0;
function gift(soort: Giftregel['soort'], dag: string, laag: string, hoog = laag): Giftregel {
	nummer += 1;
	return { id: String(nummer), soort, dag, van: '', waarde: { laag, hoog } };
}
const VANDAAG = '2026-11-22';
const oordelen = (regels: readonly Giftregel[]) =>
	giftenjaar(regels, 2026, FIGURES, VANDAAG).giften.map(({ oordeel }) => oordeel);

describe('the year of gifts', () => {
	it('keeps what stays within the limit: 350 + 65 + 150 = 565, so 635 is left', () => {
		const regels = [
			gift('spullen', '2026-08-20', '350.00'),
			gift('boodschappen', '2026-10-12', '65.00'),
			gift('geld', '2026-11-03', '150.00')
		];
		const jaar = giftenjaar(regels, 2026, FIGURES, VANDAAG);
		expect(jaar.samen).toEqual({ laag: '565.00', hoog: '565.00' });
		expect(jaar.nogTe).toEqual({ laag: '635.00', hoog: '635.00' });
		expect(oordelen(regels)).toEqual(['houden', 'houden', 'houden']);
	});

	it('is exact at the limit', () => {
		expect(oordelen([gift('geld', '2026-02-01', '1200.00')])).toEqual(['houden']);
		expect(oordelen([gift('geld', '2026-02-01', '1200.01')])).toEqual(['doorgeven']);
	});

	it('asks first when the value may pass the limit, or when the gift is still to come', () => {
		expect(oordelen([gift('spullen', '2026-02-01', '1100.00', '1300.00')])).toEqual([
			'eerst-vragen'
		]);
		expect(oordelen([gift('geld', '2026-12-24', '1300.00')])).toEqual(['eerst-vragen']);
	});

	it('counts in the order of days', () => {
		const regels = [gift('geld', '2026-06-01', '500.00'), gift('geld', '2026-01-01', '1000.00')];
		expect(oordelen(regels)).toEqual(['houden', 'doorgeven']);
	});

	it('leaves the food bank out and always reports a loan', () => {
		const regels = [
			gift('voedselbank', '2026-01-01', '2000.00'),
			gift('lening', '2026-07-02', '300.00')
		];
		const jaar = giftenjaar(regels, 2026, FIGURES, VANDAAG);
		expect(jaar.samen).toEqual({ laag: '0.00', hoog: '0.00' });
		expect(jaar.geenGift.map(({ oordeel }) => oordeel)).toEqual(['doorgeven']);
		expect(oordelen(regels)).toEqual(['houden']);
	});

	it('does not count another year, whose limit is not settled', () => {
		const jaar = giftenjaar([gift('geld', '2026-12-31', '900.00')], 2027, FIGURES, VANDAAG);
		expect(jaar.samen.hoog).toBe('0.00');
		expect(jaar.grens).toEqual({ laag: '1200.00', hoog: '1250.00' });
		expect(jaar.voorlopig).toBe(true);
	});
});
