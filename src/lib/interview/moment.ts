import type { CasusInvoer } from '../casus/schema.ts';
import { ONDERWERPEN, type Antwoorden, type Onderwerp } from './vraag.ts';

/** Everything a person has filled in at one moment: what travels through a reload. */
export interface Moment {
	readonly onderwerp: Onderwerp | null;
	readonly antwoorden: Antwoorden;
	readonly gesteld: readonly string[];
	readonly basis: CasusInvoer | null;
	readonly isOvergenomen: boolean;
	/** The question that was on screen. */
	readonly plek: string | null;
}

const VERSIE = 1;

/** Text for behind the `#`: only letters, digits, `-` and `_`. */
export function momentTekst(moment: Moment): string {
	const bytes = new TextEncoder().encode(JSON.stringify([VERSIE, moment]));
	const binair = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binair).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The moment behind a text, or `null` when it is not one of ours (or of another version). */
export function momentVan(tekst: string): Moment | null {
	try {
		const binair = atob(tekst.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binair, (teken) => teken.charCodeAt(0));
		const gelezen: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		if (!Array.isArray(gelezen) || gelezen[0] !== VERSIE) return null;
		return isMoment(gelezen[1]) ? gelezen[1] : null;
	} catch {
		return null;
	}
}

function isMoment(waarde: unknown): waarde is Moment {
	if (typeof waarde !== 'object' || waarde === null) return false;
	const { onderwerp, antwoorden, gesteld, basis, isOvergenomen, plek } = waarde as Partial<
		Record<keyof Moment, unknown>
	>;
	const isOnderwerp = onderwerp === null || ONDERWERPEN.some((een) => een === onderwerp);
	const isAntwoorden =
		typeof antwoorden === 'object' &&
		antwoorden !== null &&
		Object.values(antwoorden).every((tekst) => typeof tekst === 'string');
	const isGesteld = Array.isArray(gesteld) && gesteld.every((id) => typeof id === 'string');
	return (
		isOnderwerp &&
		isAntwoorden &&
		isGesteld &&
		typeof basis === 'object' &&
		typeof isOvergenomen === 'boolean' &&
		(plek === null || typeof plek === 'string')
	);
}
