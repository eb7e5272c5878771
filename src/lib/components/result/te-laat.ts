import type { Casus } from '../../casus/schema.ts';
import type { Melding } from '../../projection/index.ts';
import { dagTekst, eersteDag } from '../../time/dag.ts';
import { maandVan } from '../../time/maand.ts';
import { ingangVan, LATER } from './ingang.ts';

const VIER_WEKEN = 28;

/**
 * The last day on which a report was surely in time. "Onverwijld" (art. 17 lid 1 Pw) has no number of days: only four
 * weeks after the month of the change nobody would call it in time. `null` when that cannot be said.
 */
function laatsteDag({ code, uiterlijk, verandering }: Melding, casus: Casus): string | null {
	if (/^\d/.test(uiterlijk)) return uiterlijk;
	const wat = casus.veranderingen[verandering];
	if (wat === undefined || LATER.test(code)) return null;
	return dagTekst(eersteDag(maandVan(ingangVan(wat, casus)) + 1) + VIER_WEKEN);
}

/** Whether a certain duty among these is past its day. */
export function isTeLaat(meldingen: readonly Melding[], casus: Casus, vandaag: string): boolean {
	return meldingen.some((melding) => {
		const dag = melding.zeker ? laatsteDag(melding, casus) : null;
		return dag !== null && dag < vandaag;
	});
}
