import type { CasusInvoer } from '../casus/schema.ts';
import type { Veld } from './veld.ts';

export const ONDERWERPEN = ['werken', 'geld', 'thuis'] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** The typed texts, as typed, by field: `werken.loon/bedrag`. `ONBEKEND` in `<vraag>/?` stands for "Weet ik niet". */
export type Antwoorden = Readonly<Record<string, string>>;

/** What an answer came to, by field of the question: amounts `14.99`, dates ISO, choices by their value. */
export type Waarde = Readonly<Record<string, string>>;
/** Per question what it came to; a question that is not answered (well) is not there. */
export type Waarden = Readonly<Record<string, Waarde | 'onbekend'>>;

/** What only the engine knows; it may arrive later than the answers. */
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

export type Huishouden = CasusInvoer['huishouden'];
export type Verandering = NonNullable<CasusInvoer['veranderingen']>[number];
export type Inkomst = NonNullable<CasusInvoer['inkomsten']>[number];

/** A case while it is being made: the lists are there. */
export interface Ontwerp extends CasusInvoer {
	huishouden: Huishouden & {
		kinderen: NonNullable<Huishouden['kinderen']>;
		medebewoners: NonNullable<Huishouden['medebewoners']>;
	};
	inkomsten: Inkomst[];
	veranderingen: Verandering[];
}

/** What a question may look at: the answers so far. */
export interface Stand {
	readonly onderwerp: Onderwerp;
	readonly waarden: Waarden;
	/** Today, ISO. */
	readonly vandaag: string;
	readonly rekenaar: Rekenaar | null;
}

/** One page of the interview. What it says stands in `locales/<lang>/vragen-*.json` under its id. */
export interface Vraag {
	/** `gezin.huur`: file of words and key in it. */
	readonly id: string;
	/** Name of the icon in `components/icons`. */
	readonly icoon: string;
	/** The facts of the case it fills, as `onbekendeFeiten` names them (numbers of a list left out). */
	readonly paden: readonly string[];
	/** Asks about living together: the page then shows "Snel weg". */
	readonly samenwonen?: boolean;
	/** No part of the interview's course: only for who opens it, from the answers or the result. */
	readonly apart?: boolean;
	/** Whether it makes sense to ask, given the answers so far. */
	geldt(stand: Stand): boolean;
	/** The fields of the page. `rauw` reads what is typed in another field of the same question. */
	velden(stand: Stand, rauw: (veld: string) => string): readonly Veld[];
	/** What is wrong between fields that are each good. */
	controle?(
		waarde: Waarde,
		stand: Stand
	): { readonly veld: string; readonly code: string } | undefined;
	/** Puts the answer in the case. */
	zet(ontwerp: Ontwerp, waarde: Waarde, stand: Stand): void;
	/** Puts "Weet ik niet" in the case, for facts that the engine takes as "onbekend". */
	zetOnbekend?(ontwerp: Ontwerp, stand: Stand): void;
	/**
	 * Answers between which the truth lies: for a question that was not asked, was answered with "Weet ik niet", or got a
	 * range as its answer. Empty when the answer says everything.
	 */
	uitersten(stand: Stand, waarde: Waarde | 'onbekend' | undefined): readonly Waarde[];
	/** The facts among `paden` that this answer does not give: a range, or an amount from which they are derived. */
	geraden?(waarde: Waarde): readonly string[];
	/** The other way round: the answer that a case holds. */
	lees?(casus: Ontwerp, vandaag: string): Waarde | undefined;
	/** Ends of the help text and of the heading that differ by situation. */
	variant?(stand: Stand): string | undefined;
}

/** The answer to a question, when it is known. */
export function bekend(stand: Stand, id: string): Waarde | undefined {
	const waarde = stand.waarden[id];
	return waarde === 'onbekend' ? undefined : waarde;
}

/** One field of an answer, '' when it is not known. */
export function veldVan(stand: Stand, id: string, veld: string): string {
	return bekend(stand, id)?.[veld] ?? '';
}
