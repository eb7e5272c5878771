/**
 * The reference cases: one readable file a case. Every expected amount stands in its source or in the arithmetic of the
 * file, the arithmetic is checked, and the product must give the same.
 */
import { describe, expect, it } from 'vitest';

import {
	LANDELIJK,
	POSTEN,
	SCENARIOS,
	WERELDEN,
	type Resultaat
} from '../../src/lib/projection/index.ts';
import { maandTekst, maandVan } from '../../src/lib/time/maand.ts';
import { reken } from '../builders/engine.ts';
import { leesReferenties, type Referentie } from './referentie.ts';
import { nagerekend } from './sommen.ts';

type Waarde = 'beide' | 'nu' | 'straks' | 'laag' | 'hoog';
const werelden = (wereld: Waarde) => WERELDEN.filter((w) => wereld === 'beide' || w === wereld);
const scenarios = (scenario: Waarde) =>
	SCENARIOS.filter((s) => scenario === 'beide' || s === scenario);

function maandenVan(tekst: string): string[] {
	const [van, tot = van] = tekst.split('..') as [string, string?];
	const eerste = maandVan(van);
	return Array.from({ length: maandVan(tot) - eerste + 1 }, (_, i) => maandTekst(eerste + i));
}

/** Every expected amount as one line: what is asked, what was expected, what came. */
function vergeleken({ verwacht }: Referentie, resultaat: Resultaat): [string[], string[]] {
	const [links, rechts]: [string[], string[]] = [[], []];
	const vergelijk = (wat: string, bedrag: unknown, werkelijk: unknown) => {
		links.push(`${wat}: ${String(werkelijk)}`);
		rechts.push(`${wat}: ${String(bedrag)}`);
	};
	for (const rij of verwacht.maanden) {
		for (const maand of maandenVan(rij.maand)) {
			const uit = resultaat.maanden.find((m) => m.maand === maand);
			for (const wereld of werelden(rij.wereld))
				for (const scenario of scenarios(rij.scenario))
					for (const post of POSTEN) {
						if (rij[post] === undefined) continue;
						vergelijk(
							`${maand} ${wereld} ${scenario} ${post}`,
							rij[post],
							uit?.[wereld][scenario][post]
						);
					}
			if (rij.verschil !== undefined)
				vergelijk(`${maand} verschil`, JSON.stringify(rij.verschil), JSON.stringify(uit?.verschil));
		}
	}
	for (const { jaar, wereld, scenario, bedrag } of verwacht.jaarinkomen)
		for (const w of werelden(wereld))
			for (const s of scenarios(scenario))
				vergelijk(`jaarinkomen ${jaar} ${w} ${s}`, bedrag, resultaat.jaarinkomen[jaar]?.[w][s]);
	for (const wat of ['verschil', 'toeslagenEerder'] as const)
		if (verwacht.periode[wat] !== undefined)
			vergelijk(wat, JSON.stringify(verwacht.periode[wat]), JSON.stringify(resultaat.periode[wat]));
	if (verwacht.onbekend !== undefined)
		vergelijk('onbekend', verwacht.onbekend.join(), resultaat.onbekend.join());
	return [links, rechts];
}

/** Amounts that the file expects, apart from nothing. */
function verwachteBedragen({ verwacht }: Referentie): string[] {
	const gevonden = JSON.stringify(verwacht).match(/"-?\d+\.\d{2}"/g) ?? [];
	const jaren = verwacht.jaarinkomen.map(({ bedrag }) => bedrag);
	return [...gevonden.map((tekst) => tekst.replaceAll(/["-]/g, '')), ...jaren].filter(
		(tekst) => tekst !== '0.00'
	);
}

describe.each(leesReferenties())('$bestand', (referentie) => {
	it(referentie.titel, () => {
		nagerekend(referentie.sommen);
		const gronden = [...referentie.sommen, referentie.bron.waar, referentie.uitleg].join(' ');
		const getallen = new Set(
			gronden.match(/\d+(\.\d+)?/g)?.flatMap((g) => [g, Number(g).toFixed(2)])
		);
		expect(verwachteBedragen(referentie).filter((b) => !getallen.has(b))).toEqual([]);

		const resultaat = reken(referentie.casus, { ...LANDELIJK, ...referentie.beleid });
		const [werkelijk, verwacht] = vergeleken(referentie, resultaat);
		expect(werkelijk.length).toBeGreaterThan(0);
		expect(werkelijk).toEqual(verwacht);
		const codes = (lijst: readonly { code: string }[]) => lijst.map(({ code }) => code);
		expect(codes(resultaat.aandacht)).toEqual(expect.arrayContaining(referentie.verwacht.aandacht));
		expect(codes(resultaat.meldingen)).toEqual(
			expect.arrayContaining(referentie.verwacht.meldingen)
		);
	});
});
