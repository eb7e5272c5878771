/** The two worlds: what a change may do, and what it may not. One sentence a property. */
import { describe, expect, it } from 'vitest';

import { reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus } from '../builders/willekeurig.ts';

const elk = casus({ onbekend: true });
const zonderVerandering = casus({ onbekend: true, soorten: [] });
describe('the world of now', () => {
	it('does not depend on the changes', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const nu = (r: ReturnType<typeof reken>) => r.maanden.map((m) => m.nu);
				expect(nu(reken(c))).toEqual(nu(reken({ ...c, veranderingen: [] })));
			})
		);
	});

	it('is the world of later when nothing changes', () => {
		fc.assert(
			fc.property(zonderVerandering, (c) => {
				const { maanden, periode, meldingen } = reken(c);
				for (const { nu, straks, verschil } of maanden) {
					expect(straks).toEqual(nu);
					expect(verschil).toEqual({ laag: '0.00', hoog: '0.00' });
				}
				expect(periode.verschil).toEqual({ laag: '0.00', hoog: '0.00' });
				expect(meldingen).toEqual([]);
			})
		);
	});

	it('equals the world of later before the first change, toeslagen apart', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const eerste =
					(c.veranderingen ?? []).map((v) => v.vanaf.slice(0, 7)).sort()[0] ?? '9999-12';
				for (const { maand, nu, straks } of reken(c).maanden) {
					if (maand >= eerste) continue;
					for (const post of [
						'norm',
						'loon',
						'loonVakantiegeld',
						'overig',
						'giften',
						'kinderbijslag'
					] as const) {
						expect(straks.laag[post]).toBe(nu.laag[post]);
						expect(straks.hoog[post]).toBe(nu.hoog[post]);
					}
					expect(straks.laag.bijstand).toBe(nu.laag.bijstand);
					expect(straks.hoog.bijstand).toBe(nu.hoog.bijstand);
				}
			})
		);
	});
});
