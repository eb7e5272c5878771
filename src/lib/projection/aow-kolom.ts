import { eersteDag, type Dag } from '../time/dag.ts';
import type { Maand } from '../time/maand.ts';

/** The AOW columns of the wage tax hold for the whole month in which the AOW-leeftijd is reached. */
export function heeftAowKolom(aow: Dag, maand: Maand): boolean {
	return aow < eersteDag(maand + 1);
}
