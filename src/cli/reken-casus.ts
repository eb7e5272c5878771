import { leesCasus } from '../lib/casus/lezen.ts';
import { foutTekst } from '../lib/casus/fout.ts';
import type { Figures } from '../lib/figures/figures.ts';
import {
	POSTEN,
	projecteer,
	resultaatVan,
	SCENARIOS,
	WERELDEN,
	type Beleid,
	type Projectie,
	type Resultaat
} from '../lib/projection/index.ts';
import { maandTekst } from '../lib/time/maand.ts';
import { InvoerFout } from './fout.ts';
import { uitlegVan, type Uitleg } from './uitvoer.ts';

export type BeleidVan = (gemeente: string | undefined) => Beleid;

/** Computes one case from unknown input. Throws an `InvoerFout` with every fault. */
export function rekenCasus(
	invoer: unknown,
	figures: Figures,
	beleidVan: BeleidVan,
	metUitleg = false
): Resultaat {
	const gelezen = leesCasus(invoer);
	if (!gelezen.ok) throw new InvoerFout(gelezen.fouten.map(foutTekst));
	const { casus } = gelezen;
	const projectie = projecteer(casus, figures, beleidVan(casus.huishouden.gemeente));
	const resultaat = resultaatVan(projectie);
	return metUitleg ? ({ ...resultaat, uitleg: uitlegPerMaand(projectie) } as Resultaat) : resultaat;
}

type UitlegPerMaand = Record<string, Record<string, Record<string, Record<string, Uitleg>>>>;

function uitlegPerMaand({ verhalen, verschillen, periode }: Projectie): UitlegPerMaand {
	const uitleg: UitlegPerMaand = {};
	verschillen.forEach((_, i) => {
		const perWereld = (uitleg[maandTekst(periode.begin + i)] = {} as UitlegPerMaand[string]);
		for (const wereld of WERELDEN) {
			const perScenario = (perWereld[wereld] = {} as UitlegPerMaand[string][string]);
			for (const scenario of SCENARIOS) {
				const uitkomst = verhalen[wereld][scenario].maanden[i];
				if (uitkomst === undefined) continue;
				perScenario[scenario] = Object.fromEntries(
					POSTEN.map((post) => [post, uitlegVan(uitkomst[post])])
				);
			}
		}
	});
	return uitleg;
}
