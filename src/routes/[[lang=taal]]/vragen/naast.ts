/** The words of a question and its fields in the language beside Dutch: fetched only when there is one. */
import type { AgeBeside } from '$lib/components/fields/beside';
import { otherText, type OtherText } from '$lib/components/text/other';
import type { Words } from '$lib/i18n/context';
import type { Veld } from '$lib/interview/veld';
import { eenheidVan, uitlegVan, type Vraagwoorden } from './woorden';

export class VraagNaast {
	readonly words: Words;
	readonly #woorden: Vraagwoorden;

	constructor(words: Words, woorden: Vraagwoorden) {
		this.words = words;
		this.#woorden = woorden;
	}

	tekst(kies: (woorden: Vraagwoorden, words: Words) => string | undefined): OtherText | undefined {
		return otherText(this.words, kies(this.#woorden, this.words));
	}

	/** Everything around one field. */
	veld(veld: Veld, kop: boolean, fout: string | undefined): AgeBeside {
		const { words } = this;
		return {
			label: this.tekst((woorden) => (kop ? woorden.titel : woorden.label(veld))),
			help: this.tekst((woorden) => uitlegVan(words, woorden, veld, kop)),
			error: this.tekst(() => fout),
			unit: this.tekst(() => eenheidVan(words, veld)),
			...(veld.soort === 'leeftijd' ? this.#leeftijd() : {})
		};
	}

	#leeftijd() {
		const tekst = (sleutel: 'datumInplaats' | 'leeftijdInplaats' | 'dag' | 'maand' | 'jaar') =>
			this.tekst((_, { t }) => t(`vragen:${sleutel}`));
		return {
			toDate: tekst('datumInplaats'),
			toAge: tekst('leeftijdInplaats'),
			day: tekst('dag'),
			month: tekst('maand'),
			year: tekst('jaar')
		};
	}

	/** What was chosen in a list, or what a switch says: a list itself holds one language only. */
	onder(veld: Veld, waarde: string): OtherText | undefined {
		if (veld.soort === 'schakel')
			return this.tekst((woorden) => (waarde === 'ja' ? woorden.aan(veld) : woorden.label(veld)));
		if (waarde === '') return undefined;
		if (veld.soort === 'maand') return this.tekst((_, { month }) => month(waarde));
		if (veld.soort === 'gemeente' && waarde === 'andere')
			return this.tekst((woorden) => woorden.optie(veld, waarde));
		return undefined;
	}
}
