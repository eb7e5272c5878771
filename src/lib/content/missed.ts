/**
 * "Mis ik iets?": what a household may still ask for. It only points the way: who decides looks at everything. What
 * someone does not know stays in the list.
 */

export type Leeftijd = '18-20' | '21-26' | '27-aow' | 'aow';
export type JaNee = 'ja' | 'nee' | 'onbekend';

/** What is true at home. */
export type Thuis = 'kind' | 'partnerElders' | 'opvang' | 'huur' | 'eersteHuis';

/** What comes in already. */
export type Ontvangt =
	'zorgtoeslag' | 'huurtoeslag' | 'kindgebondenBudget' | 'kinderopvangtoeslag' | 'kinderbijslag';

export interface Situatie {
	readonly leeftijd: Leeftijd;
	readonly thuis: readonly Thuis[];
	readonly ontvangt: readonly Ontvangt[];
	/** A low income for three years or longer. */
	readonly langLaag: JaNee;
	/** Studies, and cannot earn beside it because of sickness or handicap. */
	readonly studieZiek: JaNee;
	/** 18 to 20, and the parents cannot help. */
	readonly zonderOuders: JaNee;
	readonly werkt: JaNee;
}

/** `recht`: must be given to who fits the rule. `gemeente`: the gemeente decides. `vraag`: depends on more than was asked. */
export type Kans = 'recht' | 'gemeente' | 'vraag';
export type Waar = 'gemeente' | 'toeslagen' | 'svb' | 'belasting';

export interface Gemist {
	readonly id: string;
	readonly kans: Kans;
	readonly waar: Waar;
	/** Slug of the subject that explains it. */
	readonly onderwerp: string;
}

interface Regel extends Gemist {
	readonly past: (situatie: Situatie) => boolean;
}

const misschien = (antwoord: JaNee) => antwoord !== 'nee';
const heeft = (thuis: Thuis) => (situatie: Situatie) => situatie.thuis.includes(thuis);
const krijgt = (ontvangt: Ontvangt) => (situatie: Situatie) => situatie.ontvangt.includes(ontvangt);

/** In the order of what is surest and largest. */
const REGELS: readonly Regel[] = [
	{
		id: 'verhoging',
		kans: 'recht',
		waar: 'gemeente',
		onderwerp: 'jong-18-tot-21',
		past: ({ leeftijd, zonderOuders }) => leeftijd === '18-20' && misschien(zonderOuders)
	},
	{
		id: 'aio',
		kans: 'vraag',
		waar: 'svb',
		onderwerp: 'aio',
		past: ({ leeftijd }) => leeftijd === 'aow'
	},
	{
		id: 'zorgtoeslag',
		kans: 'recht',
		waar: 'toeslagen',
		onderwerp: 'welke-toeslagen',
		past: (situatie) => !krijgt('zorgtoeslag')(situatie)
	},
	{
		id: 'huurtoeslag',
		kans: 'vraag',
		waar: 'toeslagen',
		onderwerp: 'welke-toeslagen',
		past: (situatie) => heeft('huur')(situatie) && !krijgt('huurtoeslag')(situatie)
	},
	{
		id: 'kinderbijslag',
		kans: 'recht',
		waar: 'svb',
		onderwerp: 'welke-toeslagen',
		past: (situatie) => heeft('kind')(situatie) && !krijgt('kinderbijslag')(situatie)
	},
	{
		id: 'kindgebondenBudget',
		kans: 'recht',
		waar: 'toeslagen',
		onderwerp: 'welke-toeslagen',
		past: (situatie) => heeft('kind')(situatie) && !krijgt('kindgebondenBudget')(situatie)
	},
	{
		id: 'kinderopvangtoeslag',
		kans: 'vraag',
		waar: 'toeslagen',
		onderwerp: 'welke-toeslagen',
		past: (situatie) => heeft('opvang')(situatie) && !krijgt('kinderopvangtoeslag')(situatie)
	},
	{
		id: 'ouderkop',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'alleenstaande-ouderkop',
		past: (situatie) => heeft('kind')(situatie) && heeft('partnerElders')(situatie)
	},
	{
		id: 'studietoeslag',
		kans: 'recht',
		waar: 'gemeente',
		onderwerp: 'studietoeslag',
		past: ({ leeftijd, studieZiek }) => leeftijd !== 'aow' && misschien(studieZiek)
	},
	{
		id: 'inkomenstoeslag',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'individuele-inkomenstoeslag',
		past: ({ leeftijd, langLaag }) =>
			(leeftijd === '21-26' || leeftijd === '27-aow') && misschien(langLaag)
	},
	{
		id: 'vrijlating',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'werken-naast-bijstand',
		past: ({ leeftijd, werkt }) => leeftijd !== 'aow' && misschien(werkt)
	},
	{
		id: 'inrichting',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'eerste-woning-inrichten',
		past: heeft('eersteHuis')
	},
	{
		id: 'bijzondereBijstand',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'bijzondere-bijstand',
		past: () => true
	},
	{
		id: 'kwijtschelding',
		kans: 'vraag',
		waar: 'belasting',
		onderwerp: 'kwijtschelding',
		past: () => true
	},
	{
		id: 'kinderen',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'minimaregelingen',
		past: heeft('kind')
	},
	{
		id: 'minimaregelingen',
		kans: 'gemeente',
		waar: 'gemeente',
		onderwerp: 'minimaregelingen',
		past: () => true
	}
];

/** What this household may still ask for. */
export function gemist(situatie: Situatie): Gemist[] {
	return REGELS.filter(({ past }) => past(situatie)).map(({ id, kans, waar, onderwerp }) => ({
		id,
		kans,
		waar,
		onderwerp
	}));
}

/** Everything the list may hold: for the words and the tests. */
export const ALLES_GEMIST: readonly Gemist[] = REGELS;
