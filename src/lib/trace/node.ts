import type { LawRef } from '../law/lawref.ts';
import { afrondingen, type Afronding } from '../money/afronding.ts';
import { grootste, kleinste, NUL, somVan, type Bedrag } from '../money/bedrag.ts';

/** Where a leaf comes from: a dated publication, a fact of the user, or the text of the law itself. */
export type Bron =
	| {
			readonly soort: 'publicatie';
			readonly id: string;
			readonly titel: string;
			readonly bron: string;
			readonly van: string;
			readonly tot: string;
			readonly voorlopig: boolean;
	  }
	| { readonly soort: 'feit'; readonly pad: string }
	| { readonly soort: 'wet' };

export type Eenheid =
	| 'EUR'
	| 'EUR/uur'
	| 'EUR/maand'
	| 'EUR/kwartaal'
	| 'EUR/jaar'
	| 'EUR/tijdvak'
	| 'percentage'
	| 'aantal'
	| 'maanden'
	| 'dagen'
	| 'uren'
	| 'tabel'
	| 'ja/nee'
	| 'tekst';

/** How a value follows from its inputs. `regel` is a step of the law that its own words explain. */
export type Op = 'bron' | 'som' | 'product' | 'deel' | 'kleinste' | 'grootste' | 'gelijk' | 'regel';

export type Waarde = Bedrag | number | boolean | string;

/**
 * One step of an explanation. Every rule returns one: the explanation is the return value. `id` is also the key of its
 * words. `from` are the steps it used; for `som`, `tekens` says which are taken off. A value of `null` is unknown, and
 * never zero. A refusal has the value zero, and `from` holds all its grounds.
 */
export interface TraceNode<W extends Waarde | null = Waarde | null> {
	readonly id: string;
	readonly value: W;
	readonly unit: Eenheid;
	readonly basis: LawRef | null;
	readonly op: Op;
	readonly from: readonly TraceNode[];
	readonly tekens: readonly (1 | -1)[] | null;
	readonly afronding: Afronding | null;
	readonly bron: Bron | null;
	readonly status: 'bekend' | 'geweigerd' | 'onbekend';
}

export type BedragNode = TraceNode<Bedrag>;

const GEEN: readonly TraceNode[] = [];

/** A step of which the law's own words are the explanation. */
export function regel<W extends Waarde>(
	id: string,
	basis: LawRef | null,
	value: W,
	from: readonly TraceNode[] = GEEN,
	unit: Eenheid = 'EUR/maand'
): TraceNode<W> {
	return {
		id,
		value,
		unit,
		basis,
		op: 'regel',
		from,
		tekens: null,
		afronding: null,
		bron: null,
		status: 'bekend'
	};
}

function stap(
	op: Op,
	id: string,
	basis: LawRef | null,
	exact: Bedrag,
	from: readonly TraceNode[],
	unit: Eenheid,
	afronding: Afronding | null,
	tekens: readonly (1 | -1)[] | null = null
): BedragNode {
	const value = afronding === null ? exact : afrondingen[afronding](exact);
	return { id, value, unit, basis, op, from, tekens, afronding, bron: null, status: 'bekend' };
}

export interface Vorm {
	readonly afronding?: Afronding;
	readonly unit?: Eenheid;
}

/** The sum of `plus`, less `min`. */
export function som(
	id: string,
	basis: LawRef | null,
	plus: readonly BedragNode[],
	min: readonly BedragNode[] = [],
	vorm: Vorm = {}
): BedragNode {
	let exact = somVan(plus, waardeVan);
	for (const deel of min) if (!deel.value.isZero()) exact = exact.minus(deel.value);
	return stap(
		'som',
		id,
		basis,
		exact,
		min.length === 0 ? plus : [...plus, ...min],
		vorm.unit ?? 'EUR/maand',
		vorm.afronding ?? null,
		tekensVan(plus.length, min.length)
	);
}

const waardeVan = (node: BedragNode): Bedrag => node.value;

type Tekens = readonly (1 | -1)[];
const bekendeTekens = new Map<number, Tekens>();

/** More than any sum takes off. */
const MEEST = 1000;

/** So many added and so many taken off: the same few lists, again and again. */
function tekensVan(plus: number, min: number): Tekens {
	const sleutel = plus * MEEST + min;
	let tekens = bekendeTekens.get(sleutel);
	if (tekens === undefined) {
		tekens = [...Array<1>(plus).fill(1), ...Array<-1>(min).fill(-1)];
		bekendeTekens.set(sleutel, tekens);
	}
	return tekens;
}

/** The product of its parts (an amount and a share, an hourly wage and hours). */
export function product(
	id: string,
	basis: LawRef | null,
	delen: readonly BedragNode[],
	vorm: Vorm = {}
): BedragNode {
	let exact = (delen[0] as BedragNode).value;
	for (const deel of delen.slice(1)) exact = exact.times(deel.value);
	return stap('product', id, basis, exact, delen, vorm.unit ?? 'EUR/maand', vorm.afronding ?? null);
}

/** The first divided by the second. */
export function deel(
	id: string,
	basis: LawRef | null,
	geheel: BedragNode,
	door: BedragNode,
	vorm: Vorm = {}
): BedragNode {
	const exact = geheel.value.div(door.value);
	return stap(
		'deel',
		id,
		basis,
		exact,
		[geheel, door],
		vorm.unit ?? 'EUR/maand',
		vorm.afronding ?? null
	);
}

export function kleinsteVan(
	id: string,
	basis: LawRef | null,
	a: BedragNode,
	b: BedragNode,
	vorm: Vorm = {}
): BedragNode {
	return stap(
		'kleinste',
		id,
		basis,
		kleinste(a.value, b.value),
		[a, b],
		vorm.unit ?? a.unit,
		vorm.afronding ?? null
	);
}

/** Never below zero: the law pays out, it never asks. */
export function minstensNul(
	id: string,
	basis: LawRef | null,
	a: BedragNode,
	vorm: Vorm = {}
): BedragNode {
	return stap(
		'grootste',
		id,
		basis,
		grootste(a.value, NUL),
		[a],
		vorm.unit ?? a.unit,
		vorm.afronding ?? null
	);
}

/** The same amount under its own name, or rounded by name. */
export function gelijk(
	id: string,
	basis: LawRef | null,
	a: BedragNode,
	vorm: Vorm = {}
): BedragNode {
	return stap('gelijk', id, basis, a.value, [a], vorm.unit ?? a.unit, vorm.afronding ?? null);
}

function blad<W extends Waarde | null>(
	id: string,
	value: W,
	unit: Eenheid,
	basis: LawRef | null,
	bron: Bron
): TraceNode<W> {
	const status = value === null ? 'onbekend' : 'bekend';
	return {
		id,
		value,
		unit,
		basis,
		op: 'bron',
		from: GEEN,
		tekens: null,
		afronding: null,
		bron,
		status
	};
}

/** A fact from the user; `pad` is its place in the case. */
export function feit<W extends Waarde | null>(
	id: string,
	value: W,
	pad: string,
	unit: Eenheid = 'EUR/maand'
): TraceNode<W> {
	return blad(id, value, unit, null, { soort: 'feit', pad });
}

const UIT_DE_WET: Bron = { soort: 'wet' };

/** A constant that stands in the text of the law itself, such as 25% or six months. */
export function wettekst<W extends Waarde>(
	id: string,
	value: W,
	basis: LawRef,
	unit: Eenheid = 'percentage'
): TraceNode<W> {
	return blad(id, value, unit, basis, UIT_DE_WET);
}

export function figuurNode<W extends Waarde>(
	id: string,
	value: W,
	unit: Eenheid,
	basis: LawRef,
	bron: Bron
): TraceNode<W> {
	return blad(id, value, unit, basis, bron);
}

/** Nothing is due, with all the grounds for it. */
export function geweigerd(
	id: string,
	basis: LawRef | null,
	gronden: readonly TraceNode[],
	unit: Eenheid = 'EUR/maand'
): BedragNode {
	return {
		id,
		value: NUL,
		unit,
		basis,
		op: 'regel',
		from: gronden,
		tekens: null,
		afronding: null,
		bron: null,
		status: 'geweigerd'
	};
}

/** Cannot be known until these facts are. Never zero. */
export function onbekend(
	id: string,
	basis: LawRef | null,
	ontbreekt: readonly TraceNode[]
): TraceNode<null> {
	return {
		id,
		value: null,
		unit: 'EUR/maand',
		basis,
		op: 'regel',
		from: ontbreekt,
		tekens: null,
		afronding: null,
		bron: null,
		status: 'onbekend'
	};
}

/** Zero because there is nothing of this kind. */
export function niets(id: string, unit: Eenheid = 'EUR/maand'): BedragNode {
	return {
		id,
		value: NUL,
		unit,
		basis: null,
		op: 'som',
		from: GEEN,
		tekens: [],
		afronding: null,
		bron: null,
		status: 'bekend'
	};
}
