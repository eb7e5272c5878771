import {
	bereken,
	geradenNu,
	type Berekend
} from '../../src/lib/components/result/berekening.svelte';
import type { Words } from '../../src/lib/i18n/context';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import type { Onderwerp } from '../../src/lib/interview/vraag';

/** Fills in typed answers, all of them confirmed, and computes what they come to. */
export function vulIn(onderwerp: Onderwerp, antwoorden: Record<string, string>): Berekend {
	gesprek.wis();
	gesprek.begin(onderwerp);
	for (const [veld, waarde] of Object.entries(antwoorden)) {
		gesprek.schrijf(veld, waarde);
		gesprek.klaarMet(veld.split('/')[0] ?? '');
	}
	const berekend = bereken(gesprek.casus, gesprek.grensgevallen, geradenNu());
	if (berekend === null) throw new Error('no case');
	return berekend;
}

const metWaarden = (sleutel: string, waarden: Readonly<Record<string, string>> = {}): string =>
	[sleutel, ...Object.values(waarden)].join(' ');

/** No language: every text is its key with its values. */
export const sleutels = {
	t: metWaarden,
	tId: metWaarden,
	hasText: () => true,
	day: String,
	month: String,
	monthName: String,
	euro: String,
	euroCents: String
} as unknown as Words;
