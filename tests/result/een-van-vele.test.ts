/** A case that is only one of those that may be true is never shown as the truth: on paper, in "waarom" and in "januari". */
import { beforeEach, describe, expect, it } from 'vitest';

import {
	bereken,
	geradenNu,
	type Berekend
} from '../../src/lib/components/result/berekening.svelte';
import { EURO_LEEG, LEEG } from '../../src/lib/components/result/melding-leeg';
import { isEenVanVele, nietAlles, ruimteRegels } from '../../src/lib/components/result/ruimte';
import { samenvattingZin } from '../../src/lib/components/result/zin';
import { reasonLines } from '../../src/lib/components/sheet/lines';
import { rondAf } from '../../src/lib/interview/afronden';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import type { Onderwerp } from '../../src/lib/interview/vraag';
import { situationLines } from '../../src/routes/[[lang=taal]]/afdruk/situatie';
import { WERK_12_UUR } from '../interview/stof';
import { sleutels, vulIn } from './invullen';

const VANDAAG = '2026-11-22';
const words = { ...sleutels, number: String, list: (delen: string[]) => delen.join('+') };
const ALLEEN = {
	...WERK_12_UUR,
	'gezin.leeftijd/leeftijd': '14-05-1988',
	'gezin.thuis/wie': 'alleen',
	'gezin.wonen/soort': 'inwonend',
	'gezin.inkomen/soorten': 'geen',
	'werken.korting/antwoord': 'ja',
	'werken.pensioen/heeft': 'nee',
	'werken.vakantiegeld/wanneer': 'mei',
	'gezin.vrijlating/?': 'ja'
};
const NIETS = { 'werken.soort/soort': 'start', 'werken.loon/?': 'ja', 'werken.uren/?': 'ja' };

async function gezocht(
	onderwerp: Onderwerp,
	antwoorden: Record<string, string>
): Promise<Berekend> {
	vulIn(onderwerp, antwoorden);
	await rondAf();
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen, geradenNu());
	if (berekend === null) throw new Error('no case');
	return berekend;
}
const getallen = (tekst: string) => tekst.match(/\d+/g) ?? [];
const situatie = (berekend: Berekend) => situationLines(words, berekend, VANDAAG).join(' | ');

beforeEach(() => gesprek.wis());

describe('little is known', () => {
	it('best and worst are the ends of the sentence, to the euro', async () => {
		const berekend = await gezocht('werken', NIETS);
		expect(isEenVanVele(berekend)).toBe(true);
		const { bedrag } = samenvattingZin(words, berekend);
		expect(ruimteRegels(words, berekend).flatMap(({ amount }) => getallen(amount))).toEqual(
			getallen(bedrag)
		);
	});

	it('a notice says so, on paper too', async () => {
		const berekend = await gezocht('werken', NIETS);
		expect(nietAlles(words, berekend)).toBe('uitkomst:uren.nietAlles');
		expect(reasonLines(words, berekend).map(({ text }) => text)).toContain(
			'uitkomst:uren.nietAlles'
		);
	});

	it('the situation on paper states nothing that nobody said', async () => {
		const zinnen = situatie(await gezocht('werken', NIETS));
		expect(zinnen).toBe(
			`afdruk:situatie.werk ${LEEG} ${EURO_LEEG} ${LEEG}. | afdruk:situatie.onbekend`
		);
	});

	it('what was said stands there', async () => {
		const zinnen = situatie(
			await gezocht('werken', {
				...WERK_12_UUR,
				'gezin.leeftijd/leeftijd': '24',
				'gezin.thuis/?': 'ja'
			})
		);
		expect(zinnen).toContain('afdruk:situatie.leeftijd 24.');
		expect(zinnen).toContain('afdruk:situatie.werk 12 14.99 2026-12');
		expect(zinnen).not.toMatch(/situatie\.(alleen|anderen|geenKinderen)/);
		expect(zinnen).toContain('afdruk:situatie.onbekend');
	});
});

describe('all is known but what the gemeente decides', () => {
	it('no notice, and the two stories have their names', async () => {
		const berekend = await gezocht('werken', ALLEEN);
		expect(nietAlles(words, berekend)).toBeUndefined();
		const namen = ruimteRegels(words, berekend).map(({ label }) => label);
		expect(namen.join(' ')).toContain('uitkomst:waaromBereik.met');
		expect(namen.join(' ')).toContain('uitkomst:waaromBereik.zonder');
	});

	it('the situation on paper is whole', async () => {
		const zinnen = situatie(await gezocht('werken', ALLEEN));
		expect(zinnen).toContain('afdruk:situatie.alleen');
		expect(zinnen).not.toContain('afdruk:situatie.onbekend');
	});
});
