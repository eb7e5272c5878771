/** Figures and days: what is known, until when, and who notices that something is missing. */
import { describe, expect, it } from 'vitest';

import { leesFigures } from '../src/cli/figures.ts';
import { artikel } from '../src/lib/law/lawref.ts';
import { figuresVan } from '../src/lib/figures/figures.ts';
import type { Publicatie } from '../src/lib/figures/publicatie.ts';
import { FIGUREN, type FigureKey } from '../src/lib/figures/schema.ts';
import { dagTekst, dagVan } from '../src/lib/time/dag.ts';
import { FIGURES, reken } from './builders/engine.ts';
import { overdue } from './calendar/overdue.ts';
import { TODAY } from './calendar/today.ts';

const KEYS = Object.keys(FIGUREN) as FigureKey[];
/** First day a case may begin on; last day with figures that are in force. */
const SUPPORTED = ['2026-01-01', '2026-12-31'] as const;
/** Figures of Participatiewet in balans that begin in 2027 and exist on no earlier day. */
const FROM_2027 = ['participatiewet.vrijlating.34a.aowMaximum', 'participatiewet.bufferbudget'];

const publicatie = (van: string, tot: string, voorlopig = false): Publicatie => ({
	id: `norm-${van}`,
	titel: 'Norm',
	bron: 'Test',
	van,
	tot,
	gecontroleerd: van,
	...(voorlopig ? { voorlopig } : {}),
	waarden: { 'participatiewet.norm.M': ['1400.00', artikel('Pw', '21', 'a')] }
});

describe('the next publication', () => {
	it(`is not overdue today (${TODAY})`, () => {
		expect(overdue(FIGURES, TODAY)).toEqual([]);
	});

	const half = figuresVan([publicatie('2026-07-01', '2026-12-31')]);
	it('of January is missed from 1 December, not silently in January', () => {
		expect(overdue(half, '2026-11-30')).toEqual([]);
		expect(overdue(half, '2026-12-01')).toEqual([
			'norm-2026-07-01 ends on 2026-12-31; the figures of 2027-01-01 are missing (1 figures)'
		]);
	});
	it('of July is missed from 15 June', () => {
		const first = figuresVan([publicatie('2027-01-01', '2027-06-30')]);
		expect(overdue(first, '2027-06-14')).toEqual([]);
		expect(overdue(first, '2027-06-15')).toHaveLength(1);
	});
	it('is missed as long as it is only announced', () => {
		const announced = [
			publicatie('2026-07-01', '2026-12-31'),
			publicatie('2027-01-01', '2027-06-30', true)
		];
		expect(overdue(figuresVan(announced), '2026-12-01')).toHaveLength(1);
	});
	it('stays missed until it is there', () => {
		const both = [publicatie('2026-07-01', '2026-12-31'), publicatie('2027-01-01', '2027-06-30')];
		expect(overdue(half, '2027-02-01')).toHaveLength(1);
		expect(overdue(figuresVan(both), '2027-02-01')).toEqual([]);
	});
	it('would be missed on 1 December 2026 with the figures of now', () => {
		const norms = overdue(FIGURES, '2026-12-01').filter((line) =>
			line.startsWith('szw-normen-2026-07')
		);
		const known = FIGURES.publicaties.some(
			(p) => p.van === '2027-01-01' && p.id.startsWith('szw-norm')
		);
		expect(norms).toHaveLength(known ? 0 : 1);
	});
});

describe('what a result says about its figures', () => {
	const { figuren, maanden } = reken({
		versie: 1,
		vanaf: '2026-11',
		maanden: 4,
		huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } }
	});
	it('names the last known figures and the month from which results are provisional', () => {
		const firm = FIGURES.publicaties.filter((p) => p.voorlopig !== true);
		const last = firm
			.map((p) => p.van)
			.sort()
			.at(-1);
		expect(figuren.laatste).toBe(last);
		// The first day on which one of the newest figures has ended.
		const ends = firm.filter((p) => p.tot >= figuren.laatste).map((p) => dagVan(p.tot));
		expect(figuren.voorlopigVanaf).toBe(dagTekst(Math.min(...ends) + 1).slice(0, 7));
	});
	it('marks every month from there on, and none before', () => {
		for (const maand of maanden)
			expect([maand.maand, maand.voorlopig]).toEqual([
				maand.maand,
				maand.maand >= figuren.voorlopigVanaf
			]);
	});
});

describe('every figure', () => {
	it.each(KEYS)('%s is published for every supported day', (key) => {
		const begin = FROM_2027.includes(key) ? '2027-01-01' : SUPPORTED[0];
		const end = FROM_2027.includes(key) ? '2027-12-31' : SUPPORTED[1];
		const spans = FIGURES.publicaties
			.filter((p) => key in p.waarden)
			.map((p) => [dagVan(p.van), dagVan(p.tot)] as const)
			.sort(([a], [b]) => a - b);
		for (let dag = dagVan(begin); dag <= dagVan(end); dag++) {
			const times = spans.filter(([van, tot]) => van <= dag && dag <= tot).length;
			if (times !== 1) expect(`${dagTekst(dag)}: ${String(times)} times`).toBe('once');
		}
	});

	it('has an article, and a publication with title, source, days and day of checking', () => {
		for (const p of FIGURES.publicaties) {
			expect([p.id, p.titel, p.bron].every((tekst) => tekst.length > 3)).toBe(true);
			expect(p.van <= p.tot && p.gecontroleerd <= TODAY).toBe(true);
			for (const [key, regel] of Object.entries(p.waarden)) {
				expect(KEYS).toContain(key);
				expect(regel[1].wet.length).toBeGreaterThan(1);
			}
		}
	});
	it('is written as text, never as a number', () => {
		const isTekst = (waarde: unknown): boolean =>
			Array.isArray(waarde)
				? waarde.every(isTekst)
				: typeof waarde === 'object' && waarde !== null
					? Object.values(waarde).every(isTekst)
					: typeof waarde === 'string' && /^(\d+(\.\d+)?)?$/.test(waarde);
		for (const p of FIGURES.publicaties)
			for (const regel of Object.values(p.waarden)) expect(isTekst(regel[0])).toBe(true);
	});
	it('cannot be given twice on one day', () => {
		const twee = [publicatie('2026-01-01', '2026-06-30'), publicatie('2026-06-30', '2026-12-31')];
		expect(() => figuresVan(twee)).toThrow(/participatiewet.norm.M/);
	});
});

it('the command line reads the same publications as the site is built with', async () => {
	const gelezen = await leesFigures();
	const ids = (lijst: readonly Publicatie[]) => lijst.map((p) => p.id).sort();
	expect(ids(gelezen.publicaties)).toEqual(ids(FIGURES.publicaties));
});
