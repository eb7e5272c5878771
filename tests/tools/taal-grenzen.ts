/** What the Dutch texts have to keep to, and the words and texts that may depart from it, each with its reason. */

/** Of every page: a subject, a story, or a file of words of the screen. Shares are parts of 1. */
export const GRENZEN = {
	/** Words a sentence, on average over the page. */
	gemiddeldeZin: 11,
	/** Words in the longest sentence. */
	langsteZin: 20,
	/** Flesch-Douma of a page; a proxy: only readers can show that a text is easy. */
	fleschDouma: 70,
	/** The same over all pages, on average. */
	fleschDoumaGemiddeld: 80,
	/** Running words that are neither frequent, nor made of frequent ones, nor explained. */
	zeldzaam: 0.04,
	/** Sentences in the passive. */
	lijdend: 0.05,
	/** Sentences with more than one subordinate clause. */
	gestapeld: 0.04
} as const;

export type Maat = keyof typeof GRENZEN;

/** Words that make a text official. */
export const VERBODEN = [
	'indien',
	'tevens',
	'derhalve',
	'middels',
	'conform',
	'inzake',
	'dient te',
	'dienen te',
	'echter',
	'teneinde',
	'alsmede',
	'betreffende',
	'aangaande',
	'desbetreffende',
	'voornoemd',
	'ingevolge',
	'krachtens',
	'ten behoeve van',
	'met betrekking tot'
] as const;

/** Abbreviations end a sentence where there is no end. */
export const AFKORTINGEN =
	/\b(bijv|o\.a|d\.w\.z|i\.v\.m|m\.b\.t|t\/m|evt|enz|nr|art|ca|incl|excl|max)\./i;

/**
 * Words that are everyday for the readers of this app, or stand on every letter, although films hardly use them. They
 * are shown as they are; the page that is about one explains it.
 */
export const BEKEND = [
	// the benefit and who deals with it
	'bijstand',
	'aow',
	'aio',
	'uwv',
	'svb',
	'duo',
	'ind',
	'brp',
	'bsn',
	'digid',
	'iban',
	'wajong',
	'bbl',
	'toeslag',
	'toeslagen',
	'belastingdienst',
	'waterschap',
	// words of every letter
	'vrijlating',
	'norm',
	'specificatie',
	'loonstrook',
	'loonstroken',
	'meldkaart',
	'giftenboekje',
	'inburgering',
	'inburgeren',
	'statushouder',
	'mantelzorg',
	'mantelzorger',
	'kostendeler',
	'briefadres',
	'voorschot',
	'alimentatie',
	'bufferbudget',
	'kwijtschelding',
	// money on a phone
	'app',
	'online',
	'bankafschrift',
	'bankafschriften',
	'afschrift',
	'afschriften',
	'crypto',
	'tikkie'
] as const;

/** Names of people, places and services: a capital inside a sentence. */
export const NAMEN = /^\p{Lu}/u;

/** A page that may depart from one limit. */
export interface Uitzondering {
	readonly pagina: string;
	readonly maat: Maat;
	readonly grens: number;
	readonly reden: string;
}

export const UITZONDERINGEN: readonly Uitzondering[] = [
	{
		pagina: 'algemeen',
		maat: 'gestapeld',
		grens: 0.08,
		reden: 'One sentence of fifteen: the description of the app names three occasions.'
	}
];
