/** The kinds of fields a question can have. Labels and options have their words under the question and the field. */
interface Basis {
	readonly id: string;
	/** May stay empty. */
	readonly optioneel?: boolean;
	/** What stands there before anything was chosen. */
	readonly standaard?: string;
	/** Number of a person in a list, from 1: words get it as `{{nummer}}`. */
	readonly nummer?: number;
	/** Field whose words it uses, for fields that repeat. */
	readonly als?: string;
}

export type Veld = Basis &
	(
		| { readonly soort: 'geld'; readonly per?: string }
		| {
				readonly soort: 'getal';
				readonly eenheid: string;
				readonly min?: number;
				readonly max: number;
				readonly decimalen?: number;
		  }
		| {
				readonly soort: 'keuze';
				readonly opties: readonly string[];
				readonly lijst?: boolean;
				readonly kolommen?: 2;
		  }
		/** Several answers; `alleen` goes with no other. */
		| {
				readonly soort: 'meerkeuze';
				readonly opties: readonly string[];
				readonly alleen: readonly string[];
		  }
		| { readonly soort: 'leeftijd' }
		/** A month from `terug` months ago to a year (or `vooruit` months) from now; `vroeger`: also before the first case. */
		| {
				readonly soort: 'maand';
				readonly terug?: number;
				readonly vooruit?: number;
				readonly vroeger?: boolean;
		  }
		/** The gemeenten that have a pack, or another one: their code, or `andere`. */
		| { readonly soort: 'gemeente' }
		/** A switch under the fields: "Mijn uren wisselen". */
		| { readonly soort: 'schakel' }
	);

export const JA_NEE = ['ja', 'nee'] as const;
