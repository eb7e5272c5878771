/** What the app does not calculate: the key of its words under `klopt:niet`, and the subject that tells more. */
export interface NietBerekend {
	readonly id: string;
	readonly onderwerp?: string;
}

export const NIET_BEREKEND: readonly NietBerekend[] = [
	{ id: 'bedrijf', onderwerp: 'eigen-bedrijf' },
	{ id: 'beslag', onderwerp: 'beslagvrije-voet' },
	{ id: 'aangifte' },
	{ id: 'ioaw' },
	{ id: 'bijzonder', onderwerp: 'bijzondere-bijstand' },
	{ id: 'kind', onderwerp: 'kind-wordt-18' },
	{ id: 'overgang', onderwerp: 'bijverdienen-vanaf-2027' }
];
