import { describe, expect, it } from 'vitest';

import { GRENZEN, UITZONDERINGEN } from '../tools/taal-grenzen.ts';
import {
	fleschDouma,
	isGestapeld,
	isGewoon,
	isLijdend,
	lettergrepen,
	verboden,
	woorden,
	zinnen
} from '../tools/taal-maten.ts';
import { gemiddelde, meet, overschreden, uitslagen } from '../tools/taal-uitslag.ts';

const alle = uitslagen();

describe('the Dutch texts', () => {
	it.each(alle)('$pagina keeps to the limits', (uitslag) => {
		expect(overschreden(uitslag)).toEqual([]);
	});

	it('are easy on average', () => {
		expect(gemiddelde(alle, 'fleschDouma')).toBeGreaterThanOrEqual(GRENZEN.fleschDoumaGemiddeld);
		expect(gemiddelde(alle, 'gemiddeldeZin')).toBeLessThanOrEqual(GRENZEN.gemiddeldeZin);
	});

	it('are all measured', () => {
		expect(alle.filter(({ pagina }) => pagina.startsWith('onderwerpen/')).length).toBeGreaterThan(
			60
		);
		expect(alle.filter(({ pagina }) => pagina.startsWith('verhalen/')).length).toBe(9);
	});

	it('have only exceptions that are needed, each with its reason', () => {
		for (const { pagina, maat, reden } of UITZONDERINGEN) {
			const uitslag = alle.find((een) => een.pagina === pagina);
			const waarde = maat === 'fleschDoumaGemiddeld' ? undefined : uitslag?.[maat];
			expect(reden.length).toBeGreaterThan(20);
			const nodig = maat === 'fleschDouma' ? waarde! < GRENZEN[maat] : waarde! > GRENZEN[maat];
			expect(nodig, `${pagina}: ${maat}`).toBe(true);
		}
	});
});

describe('the measures', () => {
	it('count the syllables of Dutch words', () => {
		const counted = {
			u: 1,
			bijstand: 2,
			toeslagen: 3,
			januari: 4,
			situatie: 4,
			officieel: 4,
			cliënt: 2,
			individuele: 6,
			ruzie: 2,
			eeuw: 1,
			loon: 1,
			'1.200': 1
		};
		for (const [woord, aantal] of Object.entries(counted))
			expect(lettergrepen(woord), woord).toBe(aantal);
	});

	it('agree with a sum by hand', () => {
		// 14 words in 2 sentences; 23 syllables: 1+1+2+1+3 and 1+1+1+1+1+1+5+1+3.
		const tekst =
			'U krijgt elke maand zorgtoeslag. Dit geld helpt u om uw zorgverzekering te betalen.';
		expect(zinnen(tekst)).toHaveLength(2);
		expect(woorden(tekst)).toHaveLength(14);
		// 206.835 − 0.93 × 7 − 77 × 23 / 14 = 73.8
		expect(fleschDouma(2, woorden(tekst))).toBeCloseTo(73.825, 2);
	});

	it('know frequent words, their forms and what is made of them', () => {
		for (const woord of [
			'geld',
			'rekeningen',
			'spaart',
			'huurtoeslag',
			'kinderkamer',
			'zorg-verzekering'
		]) {
			expect(isGewoon(woord), woord).toBe(true);
		}
		for (const woord of ['discretionair', 'proportionaliteit', 'cumulatie']) {
			expect(isGewoon(woord), woord).toBe(false);
		}
	});

	it('see the passive and stacked clauses', () => {
		expect(isLijdend('De aanvraag wordt door de gemeente beoordeeld.')).toBe(true);
		expect(isLijdend('U wordt 18 en uw gemeente schrijft u.')).toBe(false);
		expect(isGestapeld('Bel als u merkt dat het niet klopt, omdat het anders langer duurt.')).toBe(
			true
		);
		expect(isGestapeld('Bel als het niet klopt.')).toBe(false);
	});

	it('see official words and abbreviations', () => {
		expect(verboden('Indien u bijv. werkt.')).toEqual(['indien', 'bijv.']);
	});

	it('refuse a text from a law', () => {
		const uitslag = meet(
			{
				naam: 'wet',
				teksten: [
					'Indien de belanghebbende de inlichtingenverplichting niet is nagekomen, kan het college het recht op uitkering opschorten over de periode waarop de verplichting betrekking heeft, tenzij dringende redenen aanwezig worden geacht.'
				],
				begrippen: []
			},
			new Set()
		);
		expect(overschreden(uitslag).map((fout) => fout.split(/[ :]/)[0])).toEqual(
			expect.arrayContaining(['gemiddeldeZin', 'langsteZin', 'zeldzaam', 'verboden', 'fleschDouma'])
		);
	});
});
