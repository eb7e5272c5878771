import { leesCasus } from '../../casus/lezen.ts';
import type { Casus, CasusInvoer } from '../../casus/schema.ts';
import {
	aandachtspunten,
	beeldVan,
	gebeurtenissenVan,
	samenvattingVan,
	type Beeld,
	type Gebeurtenis,
	type Samenvatting
} from '../../explain/index.ts';
import { FIGURES } from '../../figures/bundled.ts';
import { gesprek } from '../../interview/gesprek.svelte.ts';
import { beleidBij } from '../../projection/bundled.ts';
import {
	projecteer,
	resultaatVan,
	type Projectie,
	type Resultaat
} from '../../projection/index.ts';

/** One case with everything that is computed from it. */
export interface Berekend {
	readonly casus: Casus;
	readonly projectie: Projectie;
	readonly resultaat: Resultaat;
	readonly beeld: Beeld;
	readonly samenvatting: Samenvatting;
	/** Numbered by month, in order. */
	readonly gebeurtenissen: ReadonlyMap<string, readonly Gebeurtenis[]>;
	readonly punten: readonly Gebeurtenis[];
}

/** Computes a case, and the cases that span what is not known; `null` when it is no valid case. */
export function bereken(
	invoer: CasusInvoer | null,
	grensgevallen: readonly CasusInvoer[] = []
): Berekend | null {
	if (invoer === null) return null;
	const gelezen = leesCasus(invoer);
	if (!gelezen.ok) return null;
	const { casus } = gelezen;
	const projectie = projecteer(casus, FIGURES, beleidBij(casus));
	const resultaat = resultaatVan(projectie);
	const andere = grensgevallen.flatMap((grens) => {
		const uitslag = leesCasus(grens);
		return uitslag.ok
			? [resultaatVan(projecteer(uitslag.casus, FIGURES, beleidBij(uitslag.casus)))]
			: [];
	});
	const beeld = beeldVan([resultaat, ...andere]);
	const samenvatting = samenvattingVan(beeld);
	if (samenvatting === null) return null;
	const gebeurtenissen = gebeurtenissenVan(beeld, resultaat.aandacht, casus);
	const punten = aandachtspunten(resultaat.aandacht, gebeurtenissen);
	return { casus, projectie, resultaat, beeld, samenvatting, gebeurtenissen, punten };
}

/** What the answers come to, computed when they change. */
class Berekening {
	readonly nu: Berekend | null = $derived.by(() => bereken(gesprek.casus, gesprek.grensgevallen));
}

export const berekening = new Berekening();
