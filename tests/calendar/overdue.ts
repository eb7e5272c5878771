import type { Figures } from '../../src/lib/figures/figures.ts';
import { FIGUREN } from '../../src/lib/figures/schema.ts';
import { dagTekst, dagVan } from '../../src/lib/time/dag.ts';

/** Day on which the figures of a first day should be in: 1 December for January, 15 June for July. */
function dueOn(first: string): string {
	const year = Number(first.slice(0, 4));
	const month = first.slice(5, 7);
	if (month === '01') return `${String(year - 1)}-12-01`;
	if (month === '07') return `${String(year)}-06-15`;
	return first;
}

/**
 * Publications that end while their successor is due and not there, in words a maintainer can act on. An announced
 * (provisional) successor is not enough; figures that were only ever announced are left out.
 */
export function overdue(figures: Figures, today: string): string[] {
	const missing = new Map<string, number>();
	for (const key of Object.keys(FIGUREN)) {
		const firm = figures.publicaties.filter((p) => key in p.waarden && p.voorlopig !== true);
		const newest = firm.sort((a, b) => a.van.localeCompare(b.van)).at(-1);
		if (newest === undefined) continue;
		const next = dagTekst(dagVan(newest.tot) + 1);
		if (today < dueOn(next)) continue;
		const name = `${newest.id} ends on ${newest.tot}; the figures of ${next} are missing`;
		missing.set(name, (missing.get(name) ?? 0) + 1);
	}
	return [...missing].map(([name, count]) => `${name} (${String(count)} figures)`).sort();
}
