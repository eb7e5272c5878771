import type { CasusInvoer } from '../casus/schema.ts';
import { uitslagVan, type Uitslag } from './bereik.ts';
import { bouwMet, metWaarde } from './bouwen.ts';
import type { Stand, Vraag, Waarde } from './vraag.ts';
import { vragenVan } from './vragen/index.ts';

/** A whole set of answers that may be the truth, and what it comes to. */
export interface Gezien {
	readonly stand: Stand;
	readonly casus: CasusInvoer;
	readonly uitslag: Uitslag;
}

/** How far a case goes to one side; the larger, the further. */
export type Kant = (uitslag: Uitslag) => number;
export const LAAG: Kant = ({ periode }) => -Number(periode.laag);
export const HOOG: Kant = ({ periode }) => Number(periode.hoog);
export const KANTEN = [LAAG, HOOG] as const;

/** What one looks for the ends of. */
export interface Zoektocht {
	readonly stand: Stand;
	readonly gesteld: readonly string[];
	readonly basis: CasusInvoer | null;
}

/** Lets others go first; false when the search is not needed any more. */
export type Pauze = () => Promise<boolean>;

export interface Verkenning {
	readonly gezien: readonly Gezien[];
	/** Per question: euros by which the range shrinks when it is answered. */
	readonly winst: ReadonlyMap<string, number>;
}

/** So many mixed sets of answers are tried before the search starts at the best of them. */
const PROEVEN = 32;

/** Whether the truth is not known yet: not asked, or answered with "Weet ik niet" or with a range. */
function staatOpen(vraag: Vraag, { stand, gesteld, basis }: Zoektocht): boolean {
	const waarde = stand.waarden[vraag.id];
	if (waarde !== undefined) return vraag.uitersten(stand, waarde).length > 0;
	return basis === null && !gesteld.includes(vraag.id);
}

function bekijk(stand: Stand, basis: CasusInvoer | null): Gezien | null {
	const casus = bouwMet(stand, basis);
	const uitslag = uitslagVan(casus);
	return uitslag === null ? null : { stand, casus, uitslag };
}

/** Open questions under these answers, one after the other: an answer can make another question apply. */
function* openVragen(tocht: Zoektocht, nu: () => Stand): Generator<Vraag> {
	const geweest = new Set<string>();
	for (;;) {
		const vraag = vragenVan(tocht.stand.onderwerp).find(
			(een) => !geweest.has(een.id) && een.geldt(nu()) && staatOpen(een, tocht)
		);
		if (vraag === undefined) return;
		geweest.add(vraag.id);
		yield vraag;
	}
}

/** The n-th mixed set: every question takes another of its answers at its own pace. */
function proef(tocht: Zoektocht, nummer: number): Stand {
	let stand = tocht.stand;
	let plaats = 0;
	for (const vraag of openVragen(tocht, () => stand)) {
		const keuzes = vraag.uitersten(stand, tocht.stand.waarden[vraag.id]);
		plaats += 1;
		const keuze = keuzes[Math.floor(nummer / (1 + (plaats % 3)) + nummer * plaats) % keuzes.length];
		if (keuze !== undefined) stand = metWaarde(stand, vraag.id, keuze);
	}
	return stand;
}

interface Loop {
	readonly eind: Gezien;
	/** Per question: how far from the end the answers are, on average. */
	readonly winst: ReadonlyMap<string, number>;
}

/** From a set of answers to the end on one side: question after question the answer that goes furthest. */
async function loop(
	tocht: Zoektocht,
	begin: Gezien,
	kant: Kant,
	gezien: Gezien[],
	pauze: Pauze
): Promise<Loop | null> {
	let eind = begin;
	const winst = new Map<string, number>();
	for (const vraag of openVragen(tocht, () => eind.stand)) {
		if (!(await pauze())) return null;
		const keuzes = antwoorden(vraag, tocht, eind).flatMap(
			(stand) => bekijk(stand, tocht.basis) ?? []
		);
		gezien.push(...keuzes);
		for (const keuze of keuzes) if (kant(keuze.uitslag) > kant(eind.uitslag)) eind = keuze;
		const afstand = keuzes.map(({ uitslag }) => kant(eind.uitslag) - kant(uitslag));
		winst.set(vraag.id, afstand.reduce((som, een) => som + een, 0) / Math.max(1, keuzes.length));
	}
	return { eind, winst };
}

function antwoorden(vraag: Vraag, tocht: Zoektocht, { stand }: Gezien): Stand[] {
	return vraag
		.uitersten(stand, tocht.stand.waarden[vraag.id])
		.map((antwoord: Waarde) => metWaarde(stand, vraag.id, antwoord));
}

/**
 * Looks for both ends of what may be true. Mixed sets of answers first, so that things that only count together are seen;
 * then twice from the furthest of them along all questions. `null` when it was stopped.
 */
export async function verken(tocht: Zoektocht, pauze: Pauze): Promise<Verkenning | null> {
	const midden = bekijk(tocht.stand, tocht.basis);
	if (midden === null) return null;
	const gezien = [midden];
	for (let nummer = 0; nummer < PROEVEN; nummer++) {
		if (!(await pauze())) return null;
		const een = bekijk(proef(tocht, nummer), tocht.basis);
		if (een !== null) gezien.push(een);
	}
	const winst = new Map<string, number>();
	for (const kant of KANTEN) {
		const heen = await loop(tocht, verste(gezien, kant), kant, gezien, pauze);
		const terug = heen && (await loop(tocht, heen.eind, kant, gezien, pauze));
		if (terug === null) return null;
		for (const [id, euros] of terug.winst) winst.set(id, (winst.get(id) ?? 0) + euros);
	}
	return { gezien, winst };
}

export function verste(gezien: readonly Gezien[], kant: Kant): Gezien {
	return gezien.reduce((beste, een) => (kant(een.uitslag) > kant(beste.uitslag) ? een : beste));
}
