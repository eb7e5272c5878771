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
const MAAND_LAAG: Kant = ({ maand }) => -Number(maand.laag);
const MAAND_HOOG: Kant = ({ maand }) => Number(maand.hoog);
/** Of the period, then of an ordinary month: the ends of all of them are shown. */
export const KANTEN = [LAAG, HOOG, MAAND_LAAG, MAAND_HOOG] as const;

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
const PROEVEN = 120;
/** From so many of them the search starts, for each side. */
const STARTS = 2;

/**
 * Answers between which the truth lies. For a fact that the engine takes as "onbekend" too: it tells two stories, with
 * every doubtful fact against someone or in favour; what is worst may be a mixture.
 */
function mogelijk(vraag: Vraag, stand: Stand, waarde: Waarde | 'onbekend' | undefined) {
	const uitersten = vraag.uitersten(stand, waarde);
	if (uitersten.length > 0 || waarde !== 'onbekend') return uitersten;
	return vraag.uitersten(stand, undefined);
}

/** Whether the truth is not known yet: not asked, or answered with "Weet ik niet" or with a range. */
function staatOpen(vraag: Vraag, { stand, gesteld, basis }: Zoektocht): boolean {
	const waarde = stand.waarden[vraag.id];
	if (waarde !== undefined) return mogelijk(vraag, stand, waarde).length > 0;
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

/** Mixes two whole numbers to one that looks drawn, and is the same every time. */
function gemengd(een: number, ander: number): number {
	let getal = Math.imul(een + 1, 0x9e3779b1) ^ Math.imul(ander + 1, 0x85ebca6b);
	getal = Math.imul(getal ^ (getal >>> 15), 0x2c1b3c6d);
	return (getal ^ (getal >>> 13)) >>> 0;
}

/** The n-th mixed set: of every question some answer. */
function proef(tocht: Zoektocht, nummer: number): Stand {
	let stand = tocht.stand;
	let plaats = 0;
	for (const vraag of openVragen(tocht, () => stand)) {
		const keuzes = mogelijk(vraag, stand, tocht.stand.waarden[vraag.id]);
		// A rare fact that nobody is asked must not shift what the others are tried with.
		if (keuzes.length === 0) continue;
		plaats += 1;
		const keuze = keuzes[gemengd(nummer, plaats) % keuzes.length];
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
	return mogelijk(vraag, stand, tocht.stand.waarden[vraag.id])
		.map((antwoord: Waarde) => metWaarde(stand, vraag.id, antwoord))
		.flatMap((nu) => [nu, ...gevolgen(tocht, stand, nu)]);
}

/** Answers to the questions that an answer opens: all the first of their answers, or all the last. */
function gevolgen(tocht: Zoektocht, eerst: Stand, nu: Stand): Stand[] {
	const nieuw = (een: Vraag) => een.geldt(nu) && !een.geldt(eerst) && staatOpen(een, tocht);
	if (!vragenVan(nu.onderwerp).some(nieuw)) return [];
	return [0, -1].map((welke) => {
		let stand = nu;
		for (const een of openVragen(tocht, () => stand)) {
			if (een.geldt(eerst)) continue;
			const keuze = mogelijk(een, stand, tocht.stand.waarden[een.id]).at(welke);
			if (keuze !== undefined) stand = metWaarde(stand, een.id, keuze);
		}
		return stand;
	});
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
		const isPeriode = kant === LAAG || kant === HOOG;
		const eind = await naarEind(tocht, kant, gezien, pauze, isPeriode ? 2 : 1);
		if (eind === null) return null;
		// What an answer is worth is said of the period only.
		if (!isPeriode) continue;
		for (const [id, euros] of eind.winst) winst.set(id, (winst.get(id) ?? 0) + euros);
	}
	return { gezien, winst };
}

/** The furthest that can be reached on one side: `keren` times along all questions, from each of the best starts. */
async function naarEind(
	tocht: Zoektocht,
	kant: Kant,
	gezien: Gezien[],
	pauze: Pauze,
	keren: number
): Promise<Loop | null> {
	const starts = [...gezien].sort((een, ander) => kant(ander.uitslag) - kant(een.uitslag));
	let beste: Loop | null = null;
	for (const begin of starts.slice(0, STARTS)) {
		let weg: Loop = { eind: begin, winst: new Map() };
		for (let keer = 0; keer < keren; keer++) {
			const verder = await loop(tocht, weg.eind, kant, gezien, pauze);
			if (verder === null) return null;
			weg = verder;
		}
		if (beste === null || kant(weg.eind.uitslag) > kant(beste.eind.uitslag)) beste = weg;
	}
	return beste;
}

export function verste(gezien: readonly Gezien[], kant: Kant): Gezien {
	return gezien.reduce((beste, een) => (kant(een.uitslag) > kant(beste.uitslag) ? een : beste));
}
