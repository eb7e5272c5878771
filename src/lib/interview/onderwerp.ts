import type { CasusInvoer } from '../casus/schema.ts';
import type { Onderwerp } from './vraag.ts';

/** The subject a case belongs to, by its first change. */
export function onderwerpVan(casus: CasusInvoer): Onderwerp {
	const eerste = casus.veranderingen?.[0];
	if (eerste === undefined) return 'thuis';
	if (['werk', 'overig', 'kosten'].includes(eerste.soort)) return 'werken';
	if (eerste.soort === 'wijziging' && eerste.wie.startsWith('inkomsten')) return 'werken';
	return ['gift', 'lening', 'vermogen'].includes(eerste.soort) ? 'geld' : 'thuis';
}
