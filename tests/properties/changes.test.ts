/** Changes that do nothing, and the order in which they are written. One sentence a property. */
import { describe, expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema.ts';
import { centen, reeks, regels } from '../builders/centen.ts';
import { reken } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus, geld } from '../builders/willekeurig.ts';

type Verandering = NonNullable<CasusInvoer['veranderingen']>[number];

const elk = casus({ onbekend: true });
const met = (c: CasusInvoer, ...erbij: Verandering[]): CasusInvoer => ({
	...c,
	veranderingen: [...(c.veranderingen ?? []), ...erbij]
});

describe('a change without effect of its own', () => {
	const gelijk = (c: CasusInvoer, d: CasusInvoer) =>
		expect(reken(d).maanden).toEqual(reken(c).maanden);

	it('selling own goods changes nothing', () => {
		fc.assert(
			fc.property(elk, geld(3000), (c, bedrag) => {
				gelijk(c, met(c, { soort: 'vermogen', vanaf: c.vanaf, bedrag, herkomst: 'verkoop' }));
			})
		);
	});

	it('what a food bank gives changes nothing', () => {
		fc.assert(
			fc.property(elk, geld(500), (c, bedrag) => {
				gelijk(
					c,
					met(c, {
						soort: 'gift',
						vanaf: c.vanaf,
						bedrag,
						vorm: 'voedselbank',
						herhaling: 'maandelijks'
					})
				);
			})
		);
	});

	it('a gift up to the limit is kept whole and changes nothing else', () => {
		fc.assert(
			fc.property(
				casus({ soorten: ['werk', 'vertrek', 'kosten'] }),
				fc.integer({ min: 1, max: 120_000 }),
				(c, cent) => {
					const zonder = { ...c, huishouden: { ...c.huishouden, giftenDitJaar: '0' } };
					const bedrag = (cent / 100).toFixed(2);
					const [oud, nieuw] = [
						reken(zonder),
						reken(met(zonder, { soort: 'gift', vanaf: c.vanaf, bedrag }))
					];
					nieuw.maanden.forEach((maand, i) => {
						for (const s of ['laag', 'hoog'] as const) {
							const { giften, totaal, ...rest } = maand.straks[s];
							const was = oud.maanden[i]?.straks[s];
							expect(was).toMatchObject(rest);
							expect(centen(totaal) - centen(was?.totaal)).toBe(i === 0 ? cent : 0);
							expect(centen(giften)).toBe(i === 0 ? cent : 0);
						}
					});
				}
			)
		);
	});

	it('costs change the costs and the difference, and no other amount', () => {
		fc.assert(
			fc.property(elk, fc.integer({ min: 1, max: 20_000 }), (c, cent) => {
				const kosten = {
					soort: 'kosten',
					vanaf: c.vanaf,
					nettoPerMaand: (cent / 100).toFixed(2)
				} as const;
				const [oud, nieuw] = [reken(c), reken(met(c, kosten))];
				nieuw.maanden.forEach(({ straks, verschil }, i) => {
					const was = oud.maanden[i] as (typeof oud.maanden)[number];
					expect({ ...straks.laag, kosten: '' }).toEqual({ ...was.straks.laag, kosten: '' });
					expect(centen(straks.laag.kosten) - centen(was.straks.laag.kosten)).toBe(cent);
					expect(centen(was.verschil.laag) - centen(verschil.laag)).toBe(cent);
					expect(centen(was.verschil.hoog) - centen(verschil.hoog)).toBe(cent);
				});
			})
		);
	});

	it('a change after the year of the last month changes no amount', () => {
		fc.assert(
			fc.property(elk, (c) => {
				gelijk(c, met(c, { soort: 'werk', vanaf: '2030-01', brutoLoon: '2000.00' }));
				gelijk(c, met(c, { soort: 'verhuizing', vanaf: '2030-01-15', wonen: { soort: 'koop' } }));
			})
		);
	});

	it('moving to the same home changes nothing', () => {
		fc.assert(
			fc.property(casus({ soorten: ['werk', 'overig'] }), (c) => {
				gelijk(
					c,
					met(c, { soort: 'verhuizing', vanaf: `${c.vanaf}-10`, wonen: c.huishouden.wonen ?? {} })
				);
			})
		);
	});

	it('a month and its first day are the same moment', () => {
		fc.assert(
			fc.property(casus({ soorten: ['intrek', 'vertrek', 'wijziging', 'verhuizing'] }), (c) => {
				const veranderingen = (c.veranderingen ?? []).map((v) =>
					v.vanaf.length === 7 ? { ...v, vanaf: `${v.vanaf}-01` } : v
				);
				gelijk(c, { ...c, veranderingen });
			})
		);
	});
});

describe('the order of what is written does not matter', () => {
	it('for changes that do not speak of each other', () => {
		const los = casus({ soorten: ['overig', 'verhuizing', 'kosten', 'lening', 'vermogen'] });
		fc.assert(
			fc.property(los, (c) => {
				const lijst = c.veranderingen ?? [];
				const verhuizingen = lijst.filter((v) => v.soort === 'verhuizing');
				fc.pre(verhuizingen.length <= 1);
				const om = { ...c, veranderingen: [...lijst].reverse() };
				expect(reken(om).maanden).toEqual(reken(c).maanden);
				expect(reken(om).jaarinkomen).toEqual(reken(c).jaarinkomen);
			})
		);
	});

	it('for housemates and children', () => {
		fc.assert(
			fc.property(casus({ onbekend: true, soorten: ['werk', 'kosten', 'lening'] }), (c) => {
				const { kinderen = [], medebewoners = [] } = c.huishouden;
				const om = {
					...c,
					huishouden: {
						...c.huishouden,
						kinderen: [...kinderen].reverse(),
						medebewoners: [...medebewoners].reverse()
					}
				};
				expect(reken(om).maanden).toEqual(reken(c).maanden);
			})
		);
	});
});

describe('time', () => {
	it('a shorter projection is the beginning of a longer one that ends in the same year', () => {
		fc.assert(
			fc.property(
				casus({ onbekend: true, vanaf: ['2026-01', '2027-01'], maanden: [1, 12] }),
				(c) => {
					const lang = reken({ ...c, maanden: 12 });
					expect(reken(c).maanden).toEqual(lang.maanden.slice(0, c.maanden));
				}
			)
		);
	});

	it('what is set aside from June to May is paid from July to June, when nobody moves out', () => {
		const alleen = casus({
			vanaf: ['2026-06'],
			soorten: ['werk', 'overig', 'lening', 'verhuizing']
		});
		fc.assert(
			fc.property(alleen, (c) => {
				const r = reken({ ...c, maanden: 13 });
				for (const scenario of ['laag', 'hoog'] as const) {
					const opzij = reeks(r, 'straks', scenario, 'bijstandReserve').slice(0, 12);
					const betaald = reeks(r, 'straks', scenario, 'bijstandVakantiegeld').slice(1);
					const som = (lijst: number[]) => lijst.reduce((a, b) => a + b, 0);
					expect(som(betaald)).toBe(som(opzij));
				}
			})
		);
	});

	it('who pays holiday pay with every wage pays none in May', () => {
		fc.assert(
			fc.property(casus({ vanaf: ['2026-05'], soorten: [] }), (c) => {
				const inkomsten = (c.inkomsten ?? []).map((i) =>
					i.soort === 'werk' ? { ...i, vakantiegeld: 'meteen' as const } : i
				);
				for (const { bedragen } of regels(reken({ ...c, inkomsten })))
					expect(bedragen.loonVakantiegeld).toBe('0.00');
			})
		);
	});
});
