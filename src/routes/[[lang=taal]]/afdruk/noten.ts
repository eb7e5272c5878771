import type { Berekend } from '$lib/components/result/berekening.svelte';
import { gebeurtenisTekst } from '$lib/components/result/gebeurtenis';
import { nummersVan } from '$lib/components/result/maanden';
import type { Words } from '$lib/i18n/context';

export interface Note {
	/** The number of the month in the table. */
	readonly number: number | null;
	readonly text: string;
}

/** What stands under the table of the first `most` months, in any language. */
export function notesUnder(words: Words, berekend: Berekend, most: number): Note[] {
	const months = berekend.beeld.maanden.slice(0, most);
	const rest = berekend.beeld.maanden.length - months.length;
	const numbers = nummersVan(berekend);
	const notes: Note[] = months.flatMap(({ maand }) => {
		const number = numbers.get(maand);
		const events = berekend.gebeurtenissen.get(maand) ?? [];
		if (number === undefined) return [];
		return [{ number, text: events.map((one) => gebeurtenisTekst(words, one).titel).join(' ') }];
	});
	if (months.some(({ voorlopig }) => voorlopig))
		notes.unshift({ number: null, text: words.t('afdruk:voorlopig') });
	if (rest > 0) notes.push({ number: null, text: words.t('afdruk:meer', { aantal: rest }) });
	return notes;
}
