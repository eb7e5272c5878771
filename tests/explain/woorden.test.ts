/** Every step that the rules can show has words, in Dutch and in English; so have all figures and codes. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { alleNodes, woordenSleutel } from '../../src/lib/explain/index.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { FIGUREN } from '../../src/lib/figures/schema.ts';
import { projecteer, resultaatVan, SCENARIOS, WERELDEN } from '../../src/lib/projection/index.ts';
import type { TraceNode } from '../../src/lib/trace/node.ts';
import { casus, VEEL } from './casussen.ts';

type Boom = { readonly [key: string]: string | Boom };

function woorden(lang: string, bestand: string): Boom {
	return JSON.parse(readFileSync(`locales/${lang}/${bestand}.json`, 'utf8')) as Boom;
}

function tekst(boom: Boom, pad: string): string | Boom | undefined {
	return pad
		.split('.')
		.reduce<string | Boom | undefined>(
			(deel, sleutel) => (typeof deel === 'object' ? deel[sleutel] : undefined),
			boom
		);
}

const ids = new Set<string>(Object.keys(FIGUREN));
const codes = { aandacht: new Set<string>(), melden: new Set<string>() };
for (const invoer of VEEL) {
	const projectie = projecteer(casus(invoer), FIGURES);
	const wortels: TraceNode[] = [];
	for (const wereld of WERELDEN) {
		for (const verhaal of SCENARIOS) {
			for (const maand of projectie.verhalen[wereld][verhaal].maanden)
				wortels.push(...Object.values(maand));
		}
	}
	for (const { id } of alleNodes(wortels)) ids.add(id);
	const { aandacht, meldingen } = resultaatVan(projectie);
	for (const { code } of aandacht) codes.aandacht.add(code);
	for (const { code } of meldingen) codes.melden.add(code);
}

describe.each(['nl', 'en'])('%s', (lang) => {
	const uitleg = woorden(lang, 'uitleg');
	const missend = (wat: string) =>
		[...ids].filter((id) => typeof tekst(uitleg, `${woordenSleutel(id)}.${wat}`) !== 'string');

	it('has a name for every step', () => {
		expect(missend('titel')).toEqual([]);
	});

	it('has a sentence for every step', () => {
		expect(missend('hoe')).toEqual([]);
	});

	it('has words for every point of attention', () => {
		const aandacht = woorden(lang, 'aandacht');
		const zonder = [...codes.aandacht].filter(
			(code) => typeof tekst(aandacht, `${code}.titel`) !== 'string'
		);
		expect(zonder).toEqual([]);
	});

	it('has words for every code in the source of the reports', () => {
		const melden = woorden(lang, 'melden');
		const bron = readFileSync('src/lib/projection/meldingen/plichten.ts', 'utf8');
		const inBron = [...bron.matchAll(/bij(?:Gemeente|Toeslagen)\('([a-zA-Z.]+)'/g)].map(
			(m) => m[1] ?? ''
		);
		const zonder = [...new Set([...codes.melden, ...inBron])].filter(
			(code) => tekst(melden, `code.${code}`) === undefined
		);
		expect(zonder).toEqual([]);
	});

	it('has words for every proof', () => {
		const melden = woorden(lang, 'melden');
		const bron = readdirSync('src/lib/projection/meldingen')
			.map((bestand) => readFileSync(`src/lib/projection/meldingen/${bestand}`, 'utf8'))
			.join('\n');
		const bewijzen = [...bron.matchAll(/(?<=[\s(])\[((?:'[a-zA-Z]+'(?:, )?)+)\]/g)]
			.flatMap((m) => [...(m[1] ?? '').matchAll(/'([a-zA-Z]+)'/g)])
			.map((m) => m[1] ?? '');
		expect(bewijzen.length).toBeGreaterThan(5);
		const zonder = [...new Set(bewijzen)].filter(
			(code) => typeof tekst(melden, `bewijs.${code}`) !== 'string'
		);
		expect(zonder).toEqual([]);
	});
});

it('reaches nearly every step of the rules', () => {
	expect(ids.size).toBeGreaterThan(230);
});
