/** The fixed lists that a subject chooses from. */

/** The themes, in the order in which they are shown. */
export const THEMAS = [
	'werken',
	'geld',
	'thuis',
	'jongeren',
	'ouderen',
	'statushouders',
	'aanvragen',
	'plichten',
	'rechten',
	'toeslagen'
] as const;

/** The choices that the calculator can start with, by its subject. */
export const KEUZES = {
	werken: ['werk', 'meer-uren', 'minder-uren', 'stoppen'],
	geld: ['gift', 'boodschappen', 'lening', 'erfenis', 'prijs', 'verkoop'],
	thuis: [
		'partner-erbij',
		'partner-weg',
		'kind-erbij',
		'kind-weg',
		'medebewoner-erbij',
		'medebewoner-weg',
		'verhuizen',
		'opname',
		'jarig',
		'mantelzorg',
		'studie'
	]
} as const;

/** What the meldkaart can be about. */
export const MELDKAARTEN = [
	'werk',
	'overig',
	'gift',
	'lening',
	'intrek',
	'vertrek',
	'wijziging',
	'verhuizing',
	'vermogen'
] as const;

/** The icons a subject may carry, by the name they have in the design. */
export const PICTOGRAMMEN = [
	'alert',
	'back',
	'bag',
	'book',
	'cal',
	'card',
	'check',
	'clock',
	'doc',
	'euro',
	'gift',
	'hall',
	'help',
	'home',
	'info',
	'lang',
	'less',
	'lock',
	'minus',
	'new',
	'plus',
	'q',
	'same',
	'send',
	'show',
	'work'
] as const;

/** How sure a page is: the law says it, it is practice, or it is announced. */
export const ZEKERHEDEN = ['wet', 'praktijk', 'voorlopig'] as const;

export type Thema = (typeof THEMAS)[number];
export type Pictogram = (typeof PICTOGRAMMEN)[number];
export type Meldkaart = (typeof MELDKAARTEN)[number];
