import type { CasusInvoer } from '../casus/schema.ts';

export const ONDERWERPEN = ['werken', 'geld', 'thuis'] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** The typed texts, as typed, by field: `werk.loon/bedrag`. `ONBEKEND` stands for "Weet ik niet". */
export type Antwoorden = Readonly<Record<string, string>>;
export const ONBEKEND = '?';

/** What an answer came to, by field of the question: amounts `14.99`, dates ISO, choices by their value. */
export type Waarde = Readonly<Record<string, string>>;
/** Per question what it came to; a question that is not answered (well) is not there. */
export type Waarden = Readonly<Record<string, Waarde | 'onbekend'>>;

/** Net wages to gross; needs the engine, so it may arrive later than the answers. */
export interface Rekenaar {
	/** Gross per period, to the cent, or `null` when no gross wage gives this net. */
	brutoVanNetto(vraag: NettoVraag): string | null;
	/** The statutory minimum wage an hour (21 years and older) in a month. */
	minimumuurloon(maand: string): string;
}
export interface NettoVraag {
	readonly netto: string;
	readonly tijdvak: 'maand' | '4weken' | 'week';
	readonly maand: string;
	readonly loonheffingskorting: boolean;
	readonly pensioenpremie: string;
	readonly vakantiegeldMeteen: boolean;
	readonly aow: boolean;
}

/** A case while it is being made. */
export type Ontwerp = CasusInvoer & {
	inkomsten: NonNullable<CasusInvoer['inkomsten']>;
	veranderingen: NonNullable<CasusInvoer['veranderingen']>;
};

/** What a question may look at: the answers so far and the case they make. */
export interface Stand {
	readonly onderwerp: Onderwerp;
	readonly waarden: Waarden;
	readonly casus: CasusInvoer;
	/** Today, ISO. */
	readonly vandaag: string;
	readonly rekenaar: Rekenaar | null;
}
