import { rekenCasus } from '../../src/cli/reken-casus.ts';
import { rekenRegel } from '../../src/cli/regels.ts';
import { leesCasus } from '../../src/lib/casus/lezen.ts';
import type { Casus } from '../../src/lib/casus/schema.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { dagVan } from '../../src/lib/time/dag.ts';
import { LANDELIJK, type Beleid, type Resultaat } from '../../src/lib/projection/index.ts';

/** The amount of one rule: the very function behind `reken regel NAAM`. */
export function regel(naam: string, feiten: object): string {
	return rekenRegel(naam, feiten, FIGURES, false).waarde;
}

/** The result of a case, as `reken casus.json` prints it. */
export function reken(casus: unknown, beleid: Beleid = LANDELIJK): Resultaat {
	return rekenCasus(casus, FIGURES, () => beleid);
}

/** A case that has been read; throws with its faults when it is not one. */
export function gelezen(casus: unknown): Casus {
	const uitslag = leesCasus(casus);
	if (!uitslag.ok) throw new Error(uitslag.fouten.map((f) => `${f.pad}: ${f.melding}`).join('\n'));
	return uitslag.casus;
}

/** The figures on a day, written `YYYY-MM-DD`. */
export const figuren = (dag: string) => FIGURES.opDag(dagVan(dag));

export { FIGURES };
