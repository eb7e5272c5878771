/** What the page over/klopt/ tells is what there is. */
import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';
import proof from 'virtual:proof';

import { mutationOf } from '../../src/build/proof.ts';
import { leesReferenties } from '../cases/referentie.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { NIET_BEREKEND } from '../../src/routes/[[lang=taal]]/over/klopt/niet-berekend.ts';

it('lists every publication once, with its source, its days and its last check', () => {
	const listed = new Map(proof.publications.map((one) => [one.id, one]));
	expect(listed.size).toBe(proof.publications.length);
	expect([...listed.keys()].sort()).toEqual(FIGURES.publicaties.map(({ id }) => id).sort());
	for (const { id, titel, bron, van, tot, gecontroleerd, voorlopig } of FIGURES.publicaties) {
		const expected = { titel, bron, van, tot, gecontroleerd, voorlopig: voorlopig === true };
		expect(listed.get(id)).toMatchObject(expected);
	}
});

it('counts every reference case under its own kind of source', () => {
	const all = leesReferenties();
	for (const { kind, count } of proof.cases)
		expect(count, kind).toBe(all.filter(({ bron }) => bron.soort === kind).length);
	expect(proof.cases.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
});

it('counts the properties and the figures', () => {
	// Not every test of the folder is a property: some write out one example.
	const tests = readdirSync('tests/properties')
		.map((file) => readFileSync(`tests/properties/${file}`, 'utf8'))
		.join('\n')
		.match(/^\t*it(\.each)?\(/gm);
	expect(proof.properties).toBeGreaterThan(50);
	expect(proof.properties).toBeLessThanOrEqual(tests?.length ?? 0);
	expect(proof.figures.kinds).toBe(FIGURES.keys.length);
});

it('takes the share of planted faults that are found, rounded down', () => {
	const of = (gevonden: number, ...gemist: string[]) =>
		mutationOf({
			commit: 'abc1234',
			dag: '2026-11-28',
			bestanden: { 'a.ts': { gevonden, gemist } }
		});
	// Two of three: 200 / 3 = 66.
	expect(of(2, 'x → y')).toEqual({ faults: 3, percent: 66, commit: 'abc1234', on: '2026-11-28' });
	expect(of(0)).toBeNull();
});

it('has words for everything that is not calculated', () => {
	const words = JSON.parse(readFileSync('locales/nl/klopt.json', 'utf8')) as {
		niet: Record<string, unknown>;
	};
	for (const { id, onderwerp } of NIET_BEREKEND) {
		expect(Object.keys(words.niet[id] as object), id).toEqual(['wat', 'wie']);
		if (onderwerp) expect(readdirSync('locales/nl/onderwerpen')).toContain(`${onderwerp}.json`);
	}
	const lines = Object.values(words.niet).filter((word) => typeof word === 'object');
	expect(lines).toHaveLength(NIET_BEREKEND.length);
});
