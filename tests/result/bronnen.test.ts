/** What each source goes up or down, beside what all of them do together: one set of cases for both. */
import { beforeEach, describe, expect, it } from 'vitest';

import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { bronnenVanVerschil, samen, teltNietOp, type MaandBeeld } from '../../src/lib/explain';
import { rondAf } from '../../src/lib/interview/afronden';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import { WERK_12_UUR } from '../interview/stof';
import { vulIn } from './invullen';

/** The month on the cover, with all cases that span what is not known. */
async function maandVan(): Promise<MaandBeeld> {
	await rondAf();
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen);
	const maand = berekend?.beeld.maanden[berekend.samenvatting.voorbeeld];
	if (maand === undefined) throw new Error('no month');
	return maand;
}
const som = (maand: MaandBeeld) => samen(bronnenVanVerschil(maand).map(({ verschil }) => verschil));

beforeEach(() => gesprek.wis());

describe('the sources and what they come to together', () => {
	it('add up where all is known', () => {
		vulIn('werken', {
			...WERK_12_UUR,
			'gezin.leeftijd/leeftijd': '40',
			'gezin.thuis/wie': 'alleen',
			'gezin.wonen/soort': 'inwonend',
			'gezin.vrijlating/traject': 'nee'
		});
		gesprek.onthoud(null);
		const berekend = bereken(gesprek.casus);
		for (const maand of berekend?.beeld.maanden ?? []) {
			expect(som(maand), maand.maand).toEqual(maand.verschil);
			expect(teltNietOp(maand, 'verschil')).toBe(false);
		}
	});

	it.each([
		[
			'thuis',
			{
				'thuis.soort/soort': 'intrek',
				'thuis.wie/wie': 'partner',
				'thuis.persoon/?': 'ja',
				'gezin.leeftijd/?': 'ja',
				'gezin.thuis/?': 'ja'
			}
		],
		['werken', { 'werken.soort/soort': 'start', 'werken.loon/?': 'ja', 'werken.uren/?': 'ja' }]
	] as const)(
		'%s: hold the total between them where little is known',
		async (onderwerp, gegeven) => {
			vulIn(onderwerp, gegeven);
			const maand = await maandVan();
			const { laag, hoog } = som(maand);
			expect(Number(laag)).toBeLessThanOrEqual(Number(maand.verschil.laag));
			expect(Number(hoog)).toBeGreaterThanOrEqual(Number(maand.verschil.hoog));
			// The most wages and the most bijstand never come together.
			expect(teltNietOp(maand, 'verschil')).toBe(onderwerp === 'werken');
		}
	);
});
