import { isBedrag } from '../money/bedrag.ts';
import type { Afronding } from '../money/afronding.ts';
import type { Op, TraceNode } from '../trace/node.ts';
import { figuurVan, wetsartikel, type Figuur, type Wetsartikel } from './bronnen.ts';
import { woordenSleutel } from './sleutel.ts';
import { waardeVan, type GetoondeWaarde } from './waarde.ts';

/** One line of a sum: equal lines are taken together and counted. */
export interface Regel {
	readonly sleutel: string;
	readonly waarde: GetoondeWaarde;
	/** Taken off rather than added. */
	readonly eraf: boolean;
	readonly aantal: number;
	/** Number of the step that explains this line, if there is one. */
	readonly stap: number | null;
	/** Place in the case, when the person filled this in. */
	readonly pad: string | null;
}

/** One step: what it is, how it follows, by which article, from which published figures. */
export interface Stap {
	readonly nummer: number;
	readonly sleutel: string;
	/** Words that say how: of the innermost of the steps that are shown as one. */
	readonly hoe: string;
	readonly waarde: GetoondeWaarde;
	/** How the lines make the value; of `regel` the words say it. */
	readonly op: Op;
	readonly regels: readonly Regel[];
	readonly artikelen: readonly Wetsartikel[];
	readonly figuren: readonly Figuur[];
	readonly afronding: Afronding | null;
	readonly geweigerd: boolean;
	readonly voorlopig: boolean;
}

/** The explanation of one amount: the sum in a few lines, then the steps behind it. */
export interface Uitleg extends Stap {
	readonly stappen: readonly Stap[];
}

/** Steps of the law that only pass an amount on: their parts stand in the sum of the amount itself. */
const DOORGEEFLUIK = new Set([
	'participatiewet.algemeneBijstand',
	'participatiewet.bijstandNaGiften',
	'participatiewet.normMinInkomen',
	'participatiewet.inkomenMetVakantietoeslag',
	'participatiewet.overigTellend',
	'participatiewet.giftenEnLeningen'
]);

/** From this number on, equal kinds of lines (the months of a year) are taken together and not explained one by one. */
const VEEL = 3;

interface Post {
	readonly node: TraceNode;
	readonly eraf: boolean;
}

export function uitlegVan(wortel: TraceNode): Uitleg {
	const stappen = new Stappen(wortel);
	return { ...stappen.stapVan(wortel, 0), stappen: stappen.alle };
}

/** Every step behind one amount, each once, in the order in which the sums use them. */
class Stappen {
	readonly #nummers = new Map<TraceNode, number>();
	readonly #rij: { readonly node: TraceNode; readonly kern: TraceNode }[] = [];

	constructor(wortel: TraceNode) {
		this.#verzamel(wortel, 0);
	}

	get alle(): Stap[] {
		return this.#rij.map(({ node }, i) => this.stapVan(node, i + 1));
	}

	/** Depth first, so that what belongs together stands together. */
	#verzamel(node: TraceNode, diep: number) {
		const posten = postenVan(kernVan(node).kern);
		for (const { node: deel } of posten) {
			if (deel.from.length === 0 || this.#nummers.has(deel)) continue;
			const soortgenoten = posten.filter((post) => post.node.id === deel.id);
			if (soortgenoten.length >= VEEL && (diep > 0 || soortgenoten.at(-1)?.node !== deel)) continue;
			this.#voegToe(deel, diep);
		}
	}

	/** Two steps with the same work behind them are one step. */
	#voegToe(node: TraceNode, diep: number) {
		const { kern } = kernVan(node);
		const eerder = this.#rij.findIndex((stap) => isGelijk(stap.kern, kern));
		if (eerder >= 0) {
			this.#nummers.set(node, eerder + 1);
			return;
		}
		this.#rij.push({ node, kern });
		this.#nummers.set(node, this.#rij.length);
		this.#verzamel(node, diep + 1);
	}

	stapVan(node: TraceNode, nummer: number): Stap {
		const { kern, keten } = kernVan(node);
		// Also the tables: no line of the sum, but with a source.
		const delen = directeDelen(kern);
		const figuren = uniek(
			delen.map(({ node: deel }) => figuurVan(deel)).filter((f) => f !== null),
			(f) => `${f.sleutel} ${f.van} ${f.waarde.tekst}`
		);
		const refs = [...keten, kern].flatMap(({ basis }) => (basis === null ? [] : [basis]));
		const artikelen = uniek(
			[
				...refs,
				...delen.flatMap(({ node: deel }) =>
					deel.bron?.soort === 'wet' && deel.basis !== null ? [deel.basis] : []
				)
			].map(wetsartikel),
			(a) => `${a.link} ${a.lid ?? ''} ${a.onderdeel ?? ''}`
		);
		return {
			nummer,
			sleutel: woordenSleutel(node.id),
			hoe: woordenSleutel(kern.id),
			waarde: waardeVan(node),
			op: kern.op,
			regels: this.#regelsVan(kern),
			artikelen,
			figuren,
			afronding: kern.afronding ?? node.afronding,
			geweigerd: kern.status === 'geweigerd',
			voorlopig: figuren.some((f) => f.voorlopig)
		};
	}

	#regelsVan(kern: TraceNode): Regel[] {
		const regels: (Regel & { readonly gelijk: string })[] = [];
		for (const { node, eraf } of postenVan(kern)) {
			const waarde = waardeVan(node);
			const gelijk = `${node.id} ${waarde.tekst} ${String(eraf)}`;
			const eerder = regels.findIndex((r) => r.gelijk === gelijk);
			const vorige = regels[eerder];
			if (vorige !== undefined) {
				regels[eerder] = {
					...vorige,
					aantal: vorige.aantal + 1,
					stap: vorige.stap ?? this.#nummers.get(node) ?? null
				};
				continue;
			}
			regels.push({
				gelijk,
				sleutel: woordenSleutel(node.id),
				waarde,
				eraf,
				aantal: 1,
				stap: this.#nummers.get(node) ?? null,
				pad: node.bron?.soort === 'feit' ? node.bron.pad : null
			});
		}
		return regels;
	}
}

/** Follows steps that change nothing to the one that does the work; what lies between shares its words and articles. */
function kernVan(node: TraceNode): { kern: TraceNode; keten: readonly TraceNode[] } {
	const keten: TraceNode[] = [];
	let kern = node;
	for (;;) {
		const enige = enigDeel(kern);
		if (enige === null || enige.from.length === 0 || !zelfdeWaarde(kern, enige)) break;
		if (DOORGEEFLUIK.has(enige.id) && enige.status !== 'geweigerd') break;
		keten.push(kern);
		kern = enige;
	}
	return { kern, keten };
}

function enigDeel(node: TraceNode): TraceNode | null {
	if (node.op !== 'gelijk' && node.op !== 'som' && node.op !== 'grootste') return null;
	const delen = node.from.filter((deel) => !isLeeg(deel));
	return delen.length === 1 ? (delen[0] as TraceNode) : null;
}

function zelfdeWaarde(a: TraceNode, b: TraceNode): boolean {
	return isBedrag(a.value) && isBedrag(b.value) && a.value.eq(b.value);
}

function isGelijk(a: TraceNode, b: TraceNode): boolean {
	if (a === b) return true;
	return (
		a.id === b.id &&
		zelfdeWaarde(a, b) &&
		a.from.length === b.from.length &&
		a.from.every((deel, i) => {
			const ander = b.from[i];
			return (
				ander !== undefined && deel.id === ander.id && (deel === ander || zelfdeWaarde(deel, ander))
			);
		})
	);
}

/** Zero because there is nothing of this kind: no line of a sum. */
function isLeeg(node: TraceNode): boolean {
	if (!isBedrag(node.value) || !node.value.isZero()) return false;
	if (node.bron !== null) return node.bron.soort === 'feit';
	if (node.op === 'product') return true;
	return (node.op === 'som' || node.op === 'gelijk') && node.from.every(isLeeg);
}

/** The lines of the sum of a step: what only passes on is replaced by its own parts. */
function postenVan(node: TraceNode): Post[] {
	return directeDelen(node).filter(({ node: deel }) => deel.unit !== 'tabel');
}

function directeDelen(node: TraceNode, eraf = false): Post[] {
	return node.from.flatMap((deel, i): Post[] => {
		const af = node.tekens?.[i] === -1 ? !eraf : eraf;
		if (isLeeg(deel)) return [];
		const open =
			DOORGEEFLUIK.has(deel.id) &&
			node.op !== 'regel' &&
			deel.status !== 'geweigerd' &&
			!isAfgekapt(deel);
		return open && deel.from.length > 0 ? directeDelen(deel, af) : [{ node: deel, eraf: af }];
	});
}

/** The income was more than the norm: the outcome is not what its parts add up to. */
function isAfgekapt(node: TraceNode): boolean {
	const [enige] = node.from;
	return node.op === 'grootste' && enige !== undefined && !zelfdeWaarde(node, enige);
}

function uniek<T>(rij: readonly T[], sleutel: (deel: T) => string): T[] {
	const gezien = new Set<string>();
	return rij.filter((deel) => {
		const naam = sleutel(deel);
		if (gezien.has(naam)) return false;
		gezien.add(naam);
		return true;
	});
}

/** All steps of a tree, each once: for searching and for proofs. */
export function alleNodes(wortels: readonly TraceNode[]): Set<TraceNode> {
	const gezien = new Set<TraceNode>();
	const rest = [...wortels];
	for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
		if (gezien.has(node)) continue;
		gezien.add(node);
		rest.push(...node.from);
	}
	return gezien;
}
