/** A child at home turns 18, 21 or 27: compared with how it would be without that birthday. */
import { beforeEach, describe, expect, it } from 'vitest';

import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { kaartKop } from '../../src/lib/components/result/melding-kop';
import { samenvattingZin } from '../../src/lib/components/result/zin';
import { metMijlpaal, mijlpalenVan, zonderMijlpaal } from '../../src/lib/explain';
import { rondAf } from '../../src/lib/interview/afronden';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import { sleutels, vulIn } from './invullen';

const JARIG = {
	'thuis.soort/soort': 'verjaart',
	'thuis.verjaart/vanaf': '2027-01',
	'gezin.thuis/wie': 'alleen',
	'gezin.leeftijd/leeftijd': '50',
	'gezin.inkomen/soorten': 'geen'
};
const wordt = (mijlpaal: string, student = '') =>
	vulIn('thuis', {
		...JARIG,
		'thuis.verjaart/mijlpaal': mijlpaal,
		'thuis.verjaart/student': student
	});

beforeEach(() => gesprek.wis());

describe('27, and no school', () => {
	const jarig = () => wordt('27', 'nee');

	it('the first sentence names the fall and its month, the rows show it', () => {
		const { samenvatting, beeld } = jarig();
		// Alone 1,419.46, with one child who counts 1,013.90 (art. 21, 22a Pw); of it round(95%) is paid:
		// 1,348.49 less 963.21. The birthday is taken on the 15th: 17 of 31 days of January.
		expect(samenvatting).toMatchObject({
			over: 'vanaf',
			maand: '2027-02',
			verschil: { laag: '-385.28', hoog: '-385.28' }
		});
		expect(samenvattingZin(sleutels, jarig()).tekst).toBe('uitkomst:zin.vanaf.minder 385 2027-02 ');
		expect(samenvatting.anders[0]).toMatchObject({
			maand: '2027-01',
			verschil: { laag: '-211.29' }
		});
		const [eerste] = beeld.maanden;
		expect(eerste).toMatchObject({ maand: '2026-12', verschil: { laag: '0.00', hoog: '0.00' } });
		expect(Number(beeld.periode.hoog)).toBeLessThan(-10 * 385);
	});

	it('is said of a child, and first of all', () => {
		const { punten } = jarig();
		expect(punten[0]).toMatchObject({ code: 'kind27', maand: '2027-01' });
		expect(punten[0]?.over).toMatch(/^kind:/);
	});
});

it('27 and at school: the same, and still something to tell', () => {
	const { samenvatting, resultaat } = wordt('27', 'ja');
	expect(samenvatting.zin.richting).toBe('gelijk');
	expect(resultaat.meldingen.map(({ code }) => code)).toEqual(['wijziging.kind27']);
});

it('27, and nobody said whether it is at school: a range, and that question', () => {
	const { samenvatting, resultaat } = wordt('27');
	expect(samenvatting).toMatchObject({
		over: 'vanaf',
		verschil: { laag: '-385.28', hoog: '0.00' }
	});
	expect(resultaat.onbekend).toContain('huishouden.medebewoners[0].student');
});

describe('what must be told', () => {
	it.each([
		['27', ['wijziging.kind27'], 'melden:kop.gemeente'],
		['18', ['wijziging.kind18'], 'melden:kopVraag.gemeente'],
		['21', [], '']
	])('at %s', (mijlpaal, codes, kop) => {
		const { resultaat, casus } = wordt(mijlpaal, 'nee');
		expect(resultaat.meldingen.map(({ code }) => code)).toEqual(codes);
		const [melding] = resultaat.meldingen;
		if (melding === undefined) return;
		expect(melding).toMatchObject({ bij: 'gemeente', uiterlijk: 'onverwijld', artikel: 'Pw 17-1' });
		expect(kaartKop(sleutels, melding)).toBe(kop);
		expect(casus.veranderingen[melding.verandering]?.vanaf).toBe('2027-01-15');
	});
});

it('18: what is less is the money for the child, not the bijstand', () => {
	const { samenvatting, beeld } = wordt('18');
	expect(samenvatting).toMatchObject({ over: 'vanaf', maand: '2027-02' });
	const februari = beeld.maanden.find(({ maand }) => maand === '2027-02');
	expect(februari?.posten.bijstand.nu).toEqual(februari?.posten.bijstand.straks);
	expect(Number(februari?.posten.kindgebondenBudget.straks?.hoog)).toBe(0);
	expect(Number(februari?.posten.kindgebondenBudget.nu?.laag)).toBeGreaterThan(0);
});

it('"Weet ik niet": all three may be true, and it becomes a question', async () => {
	vulIn('thuis', { ...JARIG, 'thuis.verjaart/?': 'ja' });
	await rondAf();
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen);
	if (berekend === null) throw new Error('no case');
	const { samenvatting, resultaat, punten } = berekend;
	expect(samenvatting).toMatchObject({ over: 'vanaf', verschil: { hoog: '0.00' } });
	expect(Number(samenvatting.verschil.laag)).toBeLessThan(-385);
	expect(resultaat.meldingen).toMatchObject([{ code: 'wijziging.kind', zeker: false }]);
	// Nobody said which birthday it is.
	expect(punten.filter(({ code }) => /^(kind27|leeftijd)/.test(code))).toEqual([]);
});

describe('a case without its birthdays', () => {
	it('is the same case where something changes, or none is near', () => {
		const { projectie } = wordt('21');
		const { casus } = projectie;
		const verhuist = {
			...casus,
			veranderingen: [{ soort: 'vertrek' as const, vanaf: '2027-01', wie: 'medebewoner:0' }]
		};
		expect(zonderMijlpaal(verhuist)).toBe(verhuist);
		expect(metMijlpaal(verhuist)).toBe(verhuist);
		const later = { ...casus, vanaf: '2027-02' };
		expect(zonderMijlpaal(later)).toBe(later);
	});

	it('has none of them, and can be asked twice', () => {
		for (const mijlpaal of ['18', '21', '27']) {
			const { casus } = wordt(mijlpaal).projectie;
			expect(mijlpalenVan(casus)).toHaveLength(1);
			expect(mijlpalenVan(zonderMijlpaal(casus))).toEqual([]);
			expect(mijlpalenVan(metMijlpaal(casus))).toEqual(mijlpalenVan(casus));
		}
	});
});
