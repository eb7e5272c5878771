import type { CasusInvoer } from '../../casus/schema.ts';
import type { Inkomst, Verandering } from '../vraag.ts';

/** Everything on one page, as typed: the form for people who know the questions. */
export interface Formulier {
	/** By the name of the field, such as `kaleHuur`. */
	readonly velden: Record<string, string>;
	readonly anderen: Rij[];
	readonly inkomsten: Rij[];
	readonly veranderingen: Rij[];
}

/** One line that can be added and taken away: a housemate, an income, a change. */
export interface Rij {
	readonly nummer: number;
	soort: string;
	readonly velden: Record<string, string>;
	/** What it was in the case: what the form does not ask stays as it is. */
	readonly bron?: object;
}

/** A field: how it is read, and for a choice between what. */
export interface SnelVeld {
	readonly id: string;
	readonly soort:
		'leeftijd' | 'leeftijden' | 'geld' | 'getal' | 'maand' | 'keuze' | 'wie' | 'inkomen';
	readonly opties?: readonly string[];
	/** May stay empty. */
	readonly optioneel?: boolean;
	readonly max?: number;
	readonly decimalen?: number;
}

const JA_NEE_ONBEKEND = ['ja', 'nee', 'onbekend'] as const;
const keuze = (id: string, opties: readonly string[]): SnelVeld => ({ id, soort: 'keuze', opties });
const open = (veld: SnelVeld): SnelVeld => ({ ...veld, optioneel: true });
const geld = (id: string): SnelVeld => ({ id, soort: 'geld' });

const WONEN = keuze('wonen', ['huur', 'kamer', 'koop', 'inwonend', 'dakloos']);
const HUUR = open(geld('kaleHuur'));
const PERSOON = keuze('persoon', ['aanvrager', 'partner']);
const VANAF: SnelVeld = { id: 'vanaf', soort: 'maand' };
const TOT: SnelVeld = { id: 'tot', soort: 'maand', optioneel: true };
const AARD = keuze('aard', [
	'alimentatie',
	'uitkering',
	'aow',
	'pensioen',
	'kamerverhuur',
	'ander'
]);
const BETALING = keuze('betaling', ['maand', '4weken', 'week']);
const UREN: SnelVeld = { id: 'uren', soort: 'getal', max: 168, decimalen: 2, optioneel: true };
const LEEFTIJD: SnelVeld = { id: 'leeftijd', soort: 'leeftijd' };

/** About the household. */
export const HUIS: readonly SnelVeld[] = [
	LEEFTIJD,
	keuze('bijstand', ['ja', 'nee']),
	{ id: 'gemeente', soort: 'keuze', optioneel: true },
	open({ id: 'partner', soort: 'leeftijd' }),
	open({ id: 'kinderen', soort: 'leeftijden' }),
	WONEN,
	HUUR,
	open(geld('vermogen')),
	open(geld('schulden')),
	open(geld('giften')),
	keuze('vrijlating', JA_NEE_ONBEKEND)
];

/** What is seldom needed. */
export const HUIS_MEER: readonly SnelVeld[] = [
	open({ id: 'vrijlatingMaanden', soort: 'getal', max: 999 }),
	keuze('medisch', JA_NEE_ONBEKEND),
	keuze('loonkostensubsidie', JA_NEE_ONBEKEND),
	keuze('ouders', JA_NEE_ONBEKEND),
	keuze('partnerRecht', JA_NEE_ONBEKEND),
	keuze('opvang', ['geen', 'dagopvang', 'bso', 'gastouder']),
	open(geld('opvangTarief')),
	open({ id: 'opvangUren', soort: 'getal', max: 744, decimalen: 2 }),
	keuze('opvang2', ['geen', 'dagopvang', 'bso', 'gastouder']),
	open(geld('opvang2Tarief')),
	open({ id: 'opvang2Uren', soort: 'getal', max: 744, decimalen: 2 }),
	keuze('traject', JA_NEE_ONBEKEND),
	keuze('partnerTraject', JA_NEE_ONBEKEND),
	keuze('toeslagpartner', JA_NEE_ONBEKEND),
	keuze('verzekerd', JA_NEE_ONBEKEND),
	open({ id: 'bijstandSinds', soort: 'maand' })
];

export const ANDER: readonly SnelVeld[] = [
	LEEFTIJD,
	keuze('relatie', ['kind', 'ouder', 'broerZus', 'ander']),
	keuze('student', JA_NEE_ONBEKEND),
	keuze('contract', JA_NEE_ONBEKEND),
	open(geld('jaarinkomen'))
];

/** Wages per hour with hours, or per period without. */
const LOON: readonly SnelVeld[] = [
	PERSOON,
	open(geld('uurloon')),
	UREN,
	open(geld('loon')),
	BETALING
];
const NETTO: readonly SnelVeld[] = [PERSOON, AARD, geld('netto')];

export const INKOMSTEN: Readonly<Record<string, readonly SnelVeld[]>> = {
	werk: LOON,
	overig: NETTO
};

export const VERANDERINGEN: Readonly<Record<string, readonly SnelVeld[]>> = {
	werk: [...LOON, VANAF, TOT],
	overig: [...NETTO, VANAF, TOT],
	uren: [
		{ id: 'inkomen', soort: 'inkomen' },
		VANAF,
		UREN,
		open(geld('uurloon')),
		open(geld('loon'))
	],
	stoppen: [
		{ id: 'inkomen', soort: 'inkomen' },
		{ id: 'laatste', soort: 'maand' }
	],
	gift: [
		geld('bedrag'),
		keuze('vorm', ['geld', 'natura', 'kostenbesparing', 'voedselbank']),
		keuze('herhaling', ['eenmalig', 'maandelijks']),
		VANAF,
		TOT
	],
	lening: [geld('bedrag'), VANAF],
	vermogen: [
		geld('bedrag'),
		keuze('herkomst', ['erfenis', 'prijs', 'nabetaling', 'verkoop', 'ander']),
		VANAF
	],
	intrek: [keuze('als', ['partner', 'kind', 'medebewoner']), LEEFTIJD, VANAF],
	vertrek: [{ id: 'wie', soort: 'wie' }, VANAF],
	verhuizing: [WONEN, HUUR, VANAF],
	kosten: [geld('netto'), VANAF, TOT]
};

/** A change that the form keeps, but cannot show. */
export const ANDERE_VERANDERING = 'ander';

/** The fields of a line. */
export function veldenVan(
	lijst: 'anderen' | 'inkomsten' | 'veranderingen',
	soort: string
): readonly SnelVeld[] {
	if (lijst === 'anderen') return ANDER;
	return (lijst === 'inkomsten' ? INKOMSTEN : VERANDERINGEN)[soort] ?? [];
}

let laatste = 0;

/** A new line: choices on their first option, the month on the coming one. */
export function nieuweRij(
	lijst: 'anderen' | 'inkomsten' | 'veranderingen',
	soort: string,
	vanaf: string,
	bron?: Inkomst | Verandering | object
): Rij {
	laatste += 1;
	const velden = Object.fromEntries(
		veldenVan(lijst, soort).map((veld) => [veld.id, standaard(veld, vanaf)])
	);
	return { nummer: laatste, soort, velden, ...(bron === undefined ? {} : { bron }) };
}

/** What a field holds before anyone touches it. */
export function standaard({ id, soort, opties, optioneel }: SnelVeld, vanaf: string): string {
	if (soort === 'maand') return optioneel === true ? '' : vanaf;
	if (soort === 'inkomen') return '0';
	if (id === 'relatie') return 'kind';
	if (opties?.includes('onbekend') === true) return id === 'vrijlating' ? 'onbekend' : 'nee';
	return opties?.[0] ?? '';
}

export function leegFormulier(vanaf: string): Formulier {
	const velden = Object.fromEntries(
		[...HUIS, ...HUIS_MEER].map((veld) => [veld.id, standaard(veld, vanaf)])
	);
	for (const gewoonWaar of ['partnerRecht', 'toeslagpartner', 'verzekerd'])
		velden[gewoonWaar] = 'ja';
	velden.ouders = 'onbekend';
	return { velden, anderen: [], inkomsten: [], veranderingen: [] };
}

export type Huis = CasusInvoer['huishouden'];
