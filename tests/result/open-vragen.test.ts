/** What the result offers to answer: exactly the questions that make the range smaller, and nothing that was answered. */
import { beforeEach, describe, expect, it } from 'vitest';

import { openVragen } from '../../src/lib/components/result/bereik';
import { breedte } from '../../src/lib/interview/bereik';
import { rondAf } from '../../src/lib/interview/afronden';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import { mistHuur, vraagHuur } from '../../src/lib/interview/huur-invullen';
import { vraagMet } from '../../src/lib/interview/vragen/index';
import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { WERK_12_UUR } from '../interview/stof';

function vulIn(antwoorden: Record<string, string>) {
	for (const [veld, tekst] of Object.entries(antwoorden)) {
		gesprek.schrijf(veld, tekst);
		gesprek.klaarMet(veld.split('/')[0] ?? '');
	}
}

const lijst = () => {
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen);
	return openVragen(gesprek.stand, gesprek.openVragen, berekend?.resultaat.onbekend ?? []);
};
const bereik = () => {
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen);
	return breedte(berekend?.beeld.periode ?? { laag: '0', hoog: '0' });
};

beforeEach(() => {
	gesprek.wis();
	gesprek.begin('werken');
	// So many hours that the year income reaches the toeslagen.
	vulIn({ ...WERK_12_UUR, 'werken.uren/uren': '32' });
});

describe('after three questions', () => {
	it('offers what was not asked, each a question that applies now', async () => {
		await rondAf();
		const ids = lijst();
		expect(ids).toContain('gezin.thuis');
		expect(ids).toContain('gezin.wonen');
		for (const id of ids) {
			const vraag = vraagMet('werken', id);
			expect(gesprek.stand && vraag?.geldt(gesprek.stand), id).toBe(true);
		}
		expect(ids).not.toContain('werken.uren');
	});

	it('an answer takes its question away and makes the range smaller', async () => {
		await rondAf();
		const eerst = bereik();
		vulIn({ 'gezin.thuis/wie': 'alleen', 'gezin.wonen/soort': 'kamer' });
		await rondAf();
		expect(lijst()).not.toContain('gezin.thuis');
		expect(lijst()).not.toContain('gezin.wonen');
		expect(bereik()).toBeLessThan(eerst);
	});

	it('"Weet ik niet" keeps the question, for who finds the letter later', async () => {
		vulIn({ 'gezin.thuis/?': 'ja' });
		await rondAf();
		expect(lijst()).toContain('gezin.thuis');
	});

	it('what only the gemeente decides is not offered again', async () => {
		vulIn({ 'gezin.vrijlating/?': 'ja' });
		await rondAf();
		expect(lijst()).not.toContain('gezin.vrijlating');
	});
});

describe('the rent is one tap from the answer', () => {
	const mist = () => {
		const onbekend = bereken(gesprek.casus, gesprek.grensgevallen)?.resultaat.onbekend ?? [];
		return mistHuur(gesprek.stand, onbekend);
	};

	it('before it was asked how one lives: the question about the rent applies at once', () => {
		expect(mist()).toBe(true);
		vraagHuur();
		expect(gesprek.vraag).toBe('gezin.huur');
		expect(gesprek.stand && vraagMet('werken', 'gezin.huur')?.geldt(gesprek.stand)).toBe(true);
		vulIn({ 'gezin.huur/kaleHuur': '650' });
		expect(mist()).toBe(false);
		expect(gesprek.casus?.huishouden.wonen).toEqual({ soort: 'huur', kaleHuur: '650.00' });
	});

	it('not for who does not rent', () => {
		vulIn({ 'gezin.wonen/soort': 'inwonend' });
		expect(mist()).toBe(false);
	});
});

describe('a search belongs to the answers it was made for', () => {
	it('another answer makes it old, a new search makes it good', async () => {
		expect(gesprek.isGezocht).toBe(false);
		await rondAf();
		expect(gesprek.isGezocht).toBe(true);
		vulIn({ 'gezin.wonen/soort': 'kamer' });
		expect(gesprek.isGezocht).toBe(false);
	});

	it('is not there after a reload, and is then made again', async () => {
		await rondAf();
		const breed = bereik();
		gesprek.vanMoment(gesprek.alsMoment());
		expect(gesprek.isGezocht).toBe(false);
		await rondAf();
		expect(bereik()).toBe(breed);
	});
});
