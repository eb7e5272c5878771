/** The collection of reference cases as a whole: how many, on what they rest, and that no branch is forgotten. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { gelezen } from '../builders/engine.ts';
import { families } from './families.ts';
import { leesReferenties, MAP } from './referentie.ts';
import { bestandstekst } from './uitwerken.ts';

const REFERENTIES = leesReferenties();
/** Every case with its defaults filled in, as text to look things up in. */
const CASUSSEN = REFERENTIES.map(({ casus }) => JSON.stringify(gelezen(casus)));

describe('the collection', () => {
	it('has 300 cases, of which 120 rest on a published figure, table or example', () => {
		const gepubliceerd = REFERENTIES.filter(({ bron }) => bron.soort === 'gepubliceerd');
		expect(gepubliceerd.length).toBeGreaterThanOrEqual(120);
		expect(REFERENTIES.length).toBeGreaterThanOrEqual(300);
	});

	it('has no title twice', () => {
		const titels = REFERENTIES.map(({ titel }) => titel);
		expect(titels.filter((titel, i) => titels.indexOf(titel) !== i)).toEqual([]);
	});

	it('writes out the arithmetic of everything that is not a row of a table', () => {
		const zonder = REFERENTIES.filter(
			({ bron, sommen }) => bron.soort !== 'gepubliceerd' && sommen.length === 0
		);
		expect(zonder.map(({ bestand }) => bestand)).toEqual([]);
	});

	it.each([
		[
			'a change',
			'soort',
			[
				'werk',
				'overig',
				'gift',
				'lening',
				'intrek',
				'vertrek',
				'wijziging',
				'verhuizing',
				'vermogen',
				'kosten'
			]
		],
		[
			'other income',
			'aard',
			['alimentatie', 'uitkering', 'aow', 'pensioen', 'kamerverhuur', 'ander']
		],
		['vermogen', 'herkomst', ['erfenis', 'prijs', 'nabetaling', 'verkoop', 'ander']],
		['wages', 'betaling', ['maand', '4weken', 'week']],
		['holiday pay', 'vakantiegeld', ['jaarlijks', 'meteen']],
		['a gift', 'vorm', ['geld', 'natura', 'kostenbesparing', 'voedselbank']],
		['a gift', 'herhaling', ['eenmalig', 'maandelijks']],
		['a person', 'als', ['partner', 'kind', 'medebewoner']],
		['an uitsluiting', 'uitsluiting', ['detentie', 'buitenland', 'onderwijs']],
		['a home', 'soort', ['huur', 'kamer', 'koop', 'inwonend', 'dakloos']],
		['childcare', 'soort', ['dagopvang', 'bso', 'gastouder']],
		['a judgement', 'vrijlating', ['ja', 'nee', 'onbekend']]
	])('has %s of every %s', (_, veld, waarden) => {
		const ontbreekt = waarden.filter(
			(waarde) => !CASUSSEN.some((tekst) => tekst.includes(`"${veld}":"${waarde}"`))
		);
		expect(ontbreekt).toEqual([]);
	});
	it('has someone of 29 February', () => {
		expect(CASUSSEN.some((tekst) => tekst.includes('-02-29"'))).toBe(true);
	});

	it('holds the nine stories, with the case of the story itself', () => {
		const verhalen = REFERENTIES.filter(({ verhaal }) => verhaal !== undefined);
		expect(new Set(verhalen.map(({ verhaal }) => verhaal)).size).toBe(9);
		for (const { verhaal, casus } of verhalen) {
			const pad = join(MAP, '../../locales/nl/verhalen', `${String(verhaal)}.json`);
			const { meta } = JSON.parse(readFileSync(pad, 'utf8')) as { meta: { casus: unknown } };
			expect(casus).toEqual(meta.casus);
		}
	});
});

it('the cases that follow from tables are those that `npm run cases` writes', () => {
	const anders = families().filter(
		(ontwerp) =>
			readFileSync(join(MAP, `${ontwerp.bestand}.yaml`), 'utf8') !== bestandstekst(ontwerp)
	);
	expect(anders.map(({ bestand }) => bestand)).toEqual([]);
});
