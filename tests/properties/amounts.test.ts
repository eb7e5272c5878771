/** What holds for every amount of every case. One sentence a property. */
import { describe, expect, it } from 'vitest';

import { IN_TOTAAL } from '../../src/lib/projection/index.ts';
import { maandVan } from '../../src/lib/time/maand.ts';
import { centen, POSTEN, regels, SCENARIOS, WERELDEN } from '../builders/centen.ts';
import { reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus } from '../builders/willekeurig.ts';

const elk = casus({ onbekend: true });

describe('every amount', () => {
	it('is never negative', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { bedragen } of regels(reken(c)))
					for (const post of POSTEN) expect(centen(bedragen[post])).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('has exactly two decimals', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const tekst = JSON.stringify(reken(c).maanden);
				const bedragen = tekst.match(/":"(-?\d[^"]*)"/g) ?? [];
				for (const bedrag of bedragen) expect(bedrag).toMatch(/^":"(-?\d+\.\d{2}|\d{4}-\d{2})"$/);
			})
		);
	});

	it('adds up to the total of its month, to the cent', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { bedragen } of regels(reken(c))) {
					const som = IN_TOTAAL.reduce((totaal, post) => totaal + centen(bedragen[post]), 0);
					expect(som).toBe(centen(bedragen.totaal));
				}
			})
		);
	});

	it('of a toeslag is in whole euros', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { bedragen } of regels(reken(c)))
					for (const post of [
						'zorgtoeslag',
						'huurtoeslag',
						'kindgebondenBudget',
						'kinderopvangtoeslag'
					] as const)
						expect(centen(bedragen[post]) % 100).toBe(0);
			})
		);
	});
});

describe('the bijstand', () => {
	it('paid and set aside is never more than the norm', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { bedragen: b } of regels(reken(c)))
					expect(centen(b.bijstand) + centen(b.bijstandReserve)).toBeLessThanOrEqual(
						centen(b.norm)
					);
			})
		);
	});

	it('sets aside at most 5% of the norm, up to a cent of rounding', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { bedragen: b } of regels(reken(c)))
					expect(centen(b.bijstandReserve)).toBeLessThanOrEqual(centen(b.norm) * 0.05 + 1);
			})
		);
	});

	it('is nothing where none is received, and the norm stays the same', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const zonder = reken({ ...c, huishouden: { ...c.huishouden, bijstand: false } });
				const met = reken({ ...c, huishouden: { ...c.huishouden, bijstand: true } });
				regels(zonder).forEach(({ bedragen: b }, i) => {
					expect([b.bijstand, b.bijstandReserve, b.bijstandVakantiegeld]).toEqual([
						'0.00',
						'0.00',
						'0.00'
					]);
					expect(b.norm).toBe(regels(met)[i]?.bedragen.norm);
				});
			})
		);
	});

	it('has no more kinderbijslag in months that do not follow a quarter', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { maand, bedragen } of regels(reken(c)))
					if (maandVan(maand) % 3 !== 0) expect(bedragen.kinderbijslag).toBe('0.00');
			})
		);
	});
});

describe('the difference', () => {
	it('of a month is straks less nu less the extra costs, in each scenario, ordered', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { nu, straks, verschil } of reken(c).maanden) {
					const beide = SCENARIOS.map((s) => {
						const kosten = centen(straks[s].kosten) - centen(nu[s].kosten);
						return centen(straks[s].totaal) - centen(nu[s].totaal) - kosten;
					});
					expect([centen(verschil.laag), centen(verschil.hoog)]).toEqual([
						Math.min(...beide),
						Math.max(...beide)
					]);
				}
			})
		);
	});

	it('of the period is the sum of the months of each scenario and the toeslagen before it, ordered', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const { maanden, periode } = reken(c);
				const beide = SCENARIOS.map((s) =>
					maanden.reduce(
						(som, { nu, straks }) =>
							som +
							centen(straks[s].totaal) -
							centen(nu[s].totaal) -
							centen(straks[s].kosten) +
							centen(nu[s].kosten),
						centen(periode.toeslagenEerder[s])
					)
				);
				expect([centen(periode.verschil.laag), centen(periode.verschil.hoog)]).toEqual([
					Math.min(...beide),
					Math.max(...beide)
				]);
			})
		);
	});

	it('knows no toeslagen before a case that begins in January', () => {
		fc.assert(
			fc.property(casus({ vanaf: ['2026-01', '2027-01'] }), (c) => {
				expect(reken(c).periode.toeslagenEerder).toEqual({ laag: '0.00', hoog: '0.00' });
			})
		);
	});
});

it('of the random cases are rich enough to prove something', { timeout: 30_000 }, () => {
	const tel = new Map<string, number>();
	const lijst = fc.sample(elk, { numRuns: 200, seed: 1 });
	for (const c of lijst) {
		const posten = new Set<string>();
		for (const { bedragen } of regels(reken(c)))
			for (const post of POSTEN) if (centen(bedragen[post]) > 0) posten.add(post);
		for (const post of posten) tel.set(post, (tel.get(post) ?? 0) + 1);
		for (const { soort } of c.veranderingen ?? []) tel.set(soort, (tel.get(soort) ?? 0) + 1);
	}
	const soorten =
		'werk overig gift lening intrek vertrek wijziging verhuizing vermogen kosten'.split(' ');
	for (const wat of [...POSTEN, ...soorten])
		expect([wat, (tel.get(wat) ?? 0) >= 10]).toEqual([wat, true]);
});

describe('the result', () => {
	it('has as many months as asked, one after the other, and a year income for each of their years', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const { maanden, jaarinkomen } = reken(c);
				const nummers = maanden.map(({ maand }) => maandVan(maand));
				expect(nummers).toEqual(nummers.map((_, i) => maandVan(c.vanaf) + i));
				expect(maanden).toHaveLength(c.maanden ?? 12);
				const jaren = new Set(maanden.map(({ maand }) => maand.slice(0, 4)));
				expect(Object.keys(jaarinkomen)).toEqual([...jaren]);
			})
		);
	});

	it('is provisional from January 2027 on, and not before', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const { maand, voorlopig } of reken(c).maanden)
					expect(voorlopig).toBe(maand >= '2027-01');
			})
		);
	});

	it('has whole, never negative year incomes', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const jaar of Object.values(reken(c).jaarinkomen))
					for (const wereld of WERELDEN)
						for (const scenario of SCENARIOS) expect(jaar[wereld][scenario]).toMatch(/^\d+$/);
			})
		);
	});

	it('points to months of the case only', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const { aandacht, maanden } = reken(c);
				const bekend = new Set(maanden.map(({ maand }) => maand));
				for (const { maand } of aandacht)
					expect(maand === undefined || bekend.has(maand)).toBe(true);
			})
		);
	});
});
