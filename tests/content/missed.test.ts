import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ALLES_GEMIST, gemist, type Situatie } from '../../src/lib/content/missed.ts';
import { readFolder } from './files.ts';

/** Someone alone, 27 or older, for whom nothing special is true and who gets every toeslag there is. */
const alleen: Situatie = {
	leeftijd: '27-aow',
	thuis: [],
	ontvangt: ['zorgtoeslag'],
	langLaag: 'nee',
	studieZiek: 'nee',
	zonderOuders: 'nee',
	werkt: 'nee'
};
const ids = (situatie: Partial<Situatie>) => gemist({ ...alleen, ...situatie }).map(({ id }) => id);

describe('what one may be missing', () => {
	it('always names what anyone may ask for', () => {
		expect(ids({})).toEqual(['bijzondereBijstand', 'kwijtschelding', 'minimaregelingen']);
	});

	it('keeps what someone does not know in the list', () => {
		expect(ids({ langLaag: 'onbekend' })).toContain('inkomenstoeslag');
		expect(ids({ studieZiek: 'onbekend' })).toContain('studietoeslag');
	});

	it('raises the norm from 18 to 20 only without help of the parents (art. 20-3 Pw)', () => {
		expect(ids({ leeftijd: '18-20', zonderOuders: 'ja' })).toContain('verhoging');
		expect(ids({ leeftijd: '18-20', zonderOuders: 'nee' })).not.toContain('verhoging');
		expect(ids({ leeftijd: '21-26', zonderOuders: 'ja' })).not.toContain('verhoging');
	});

	it('gives the inkomenstoeslag from 21 to the AOW age (art. 36-1 Pw)', () => {
		expect(ids({ leeftijd: '18-20', langLaag: 'ja' })).not.toContain('inkomenstoeslag');
		expect(ids({ leeftijd: '21-26', langLaag: 'ja' })).toContain('inkomenstoeslag');
		expect(ids({ leeftijd: 'aow', langLaag: 'ja' })).not.toContain('inkomenstoeslag');
	});

	it('names the toeslagen that are not received yet', () => {
		const parent: Partial<Situatie> = { thuis: ['kind', 'huur'], ontvangt: ['kinderbijslag'] };
		expect(ids(parent)).toEqual(
			expect.arrayContaining(['zorgtoeslag', 'huurtoeslag', 'kindgebondenBudget', 'kinderen'])
		);
		expect(ids(parent)).not.toContain('kinderbijslag');
		expect(ids({})).not.toContain('huurtoeslag');
	});

	it('names the ouderkop for a parent whose partner is elsewhere', () => {
		expect(ids({ thuis: ['kind', 'partnerElders'] })).toContain('ouderkop');
		expect(ids({ thuis: ['kind'] })).not.toContain('ouderkop');
	});

	it('has words and a page for everything', () => {
		const subjects = Object.keys(readFolder('nl', 'onderwerpen'));
		const words = JSON.parse(readFileSync('locales/nl/mis-ik-iets.json', 'utf8')) as {
			gemist: Record<string, unknown>;
		};
		expect(ALLES_GEMIST.filter(({ onderwerp }) => !subjects.includes(onderwerp))).toEqual([]);
		expect(Object.keys(words.gemist).sort()).toEqual(ALLES_GEMIST.map(({ id }) => id).sort());
	});
});
