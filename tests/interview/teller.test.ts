/** "Nog ongeveer … vragen": never more than was said at a question before. */
import { expect, it } from 'vitest';

import { standVan } from '../../src/lib/interview/bouwen';
import { Teller } from '../../src/lib/interview/teller';
import type { Onderwerp } from '../../src/lib/interview/vraag';
import { Wegwijzer } from '../../src/lib/interview/volgende';
import { ingevuld } from './stof';

it('a number that was counted higher later does not rise', () => {
	const teller = new Teller();
	expect(teller.zeg(['a', 'b'], 'b', 5)).toBe(5);
	expect(teller.zeg(['a', 'b', 'c'], 'c', 8)).toBe(5);
	// Searched again at the same question.
	expect(teller.zeg(['a', 'b', 'c'], 'c', 3)).toBe(3);
	expect(teller.zeg(['a', 'b', 'c'], 'c', 4)).toBe(3);
	// Back: what was said there.
	expect(teller.zeg(['a', 'b', 'c'], 'b', 9)).toBe(5);
	expect(teller.zeg(['a', 'b', 'c', 'd'], 'd', 2)).toBe(2);
});

/** What is said at each question, when every one is answered with "Weet ik niet" after the first. */
async function gezegd(onderwerp: Onderwerp, eerste: Record<string, string>): Promise<number[]> {
	const wegwijzer = new Wegwijzer();
	const teller = new Teller();
	const gezien: number[] = [];
	const antwoorden = { ...eerste };
	for (;;) {
		const stof = ingevuld(onderwerp, antwoorden);
		const stand = standVan(stof);
		if (stand === null) throw new Error('no subject');
		const vraag = wegwijzer.volgende(stand, stof.gesteld);
		if (vraag === null) return gezien;
		const tocht = { stand, gesteld: [...stof.gesteld], basis: null };
		await wegwijzer.totNuToe(tocht, () => Promise.resolve(true));
		const geteld = wegwijzer.nogOngeveer(stand, [...stof.gesteld, vraag.id]);
		if (geteld !== null) gezien.push(teller.zeg([...stof.gesteld, vraag.id], vraag.id, geteld));
		antwoorden[`${vraag.id}/?`] = 'ja';
	}
}

it.each<[Onderwerp, Record<string, string>]>([
	['werken', { 'werken.soort/soort': 'start' }],
	['thuis', { 'thuis.soort/soort': 'verjaart' }]
])('%s, all "Weet ik niet": goes down to the last question', async (onderwerp, eerste) => {
	const getallen = await gezegd(onderwerp, eerste);
	expect(getallen.length).toBeGreaterThan(2);
	expect([...getallen].sort((een, ander) => ander - een)).toEqual(getallen);
	expect(getallen.at(-1)).toBe(0);
});
