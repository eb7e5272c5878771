/**
 * A phone that is not updated for years: on every 1 January and 1 July to 2031 a case still gives an answer, with the
 * last known figures, and says from which month the amounts are provisional.
 */
import { describe, expect, it } from 'vitest';

import { FIGURES, reken } from './builders/engine.ts';

const DAYS = [2027, 2028, 2029, 2030, 2031].flatMap((jaar) => [
	`${String(jaar)}-01-01`,
	`${String(jaar)}-07-01`
]);
const AROUND = DAYS.flatMap((dag) => {
	const jaar = Number(dag.slice(0, 4));
	return dag.endsWith('01-01')
		? [`${String(jaar - 1)}-12`, dag.slice(0, 7)]
		: [`${String(jaar)}-06`, dag.slice(0, 7)];
});

/** A single person of 40 at that time, in a rented home of € 650, from `vanaf`; 12 hours a week at € 16. */
function casus(vanaf: string) {
	const geboren = `${String(Number(vanaf.slice(0, 4)) - 40)}-05-14`;
	return {
		versie: 1,
		vanaf,
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: geboren },
			wonen: { soort: 'huur', kaleHuur: '650.00' }
		},
		veranderingen: [{ soort: 'werk', vanaf, brutoUurloon: '16.00', urenPerWeek: '12' }]
	};
}

/** The first month in which nothing is known for certain any more, and the last day of which figures are known. */
const voorlopigVanaf = FIGURES.voorlopigVanaf.slice(0, 7);

describe.each([...new Set(AROUND)])('a case from %s', (vanaf) => {
	const resultaat = reken(casus(vanaf));

	it('has an amount in every month, and never one below nothing', () => {
		expect(resultaat.maanden.length).toBeGreaterThan(0);
		for (const { nu, straks } of resultaat.maanden)
			for (const { totaal } of [nu.laag, nu.hoog, straks.laag, straks.hoog])
				expect(Number(totaal)).toBeGreaterThan(0);
	});

	it('says which months are provisional, and which figures it used', () => {
		for (const { maand, voorlopig } of resultaat.maanden)
			expect([maand, voorlopig]).toEqual([maand, maand >= voorlopigVanaf]);
		expect(resultaat.figuren).toEqual({
			laatste: FIGURES.laatste,
			voorlopigVanaf: FIGURES.voorlopigVanaf
		});
	});
});

describe('after the last known figures', () => {
	const bijstand = (maand: string) => reken(casus(maand)).maanden.map(({ nu }) => nu.laag.bijstand);

	it('the bijstand without work stays at the last known norm, year after year', () => {
		const [eerste] = bijstand('2028-02');
		for (const vanaf of [
			'2028-08',
			'2029-01',
			'2029-07',
			'2030-01',
			'2030-07',
			'2031-01',
			'2031-07'
		])
			for (const maand of bijstand(vanaf)) expect(maand).toBe(eerste);
	});
});
