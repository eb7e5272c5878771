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
	readonly stap: string | null;
	/** Place in the case, when the person filled this in. */
	readonly pad: string | null;
}

/** One step: what it is, how it follows, by which article, from which published figures. */
export interface Stap {
	/** `2`, in the order of the sum that it explains; `2.1` is a step behind step 2. */
	readonly nummer: string;
	/** Number of the step of the sum that it stands in; `null` of that step itself. */
	readonly binnen: string | null;
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

interface Genummerd extends Pick<Stap, 'nummer' | 'binnen'> {
	readonly node: TraceNode;
	readonly kern: TraceNode;
}

export function uitlegVan(wortel: TraceNode): Uitleg {
	const stappen = new Stappen(wortel);
	return { ...stappen.stapVan(wortel), stappen: stappen.alle };
}

/** Every step behind one amount, each once: those of the sum in its order, and in each of them the steps behind it. */
class Stappen {
	readonly #nummers = new Map<TraceNode, string>();
	readonly #rij: Genummerd[] = [];

	constructor(wortel: TraceNode) {
		for (const deel of uitTeLeggen(wortel, true)) this.#voegToe(deel, null);
		for (const { node, nummer } of [...this.#rij]) this.#verzamel(node, nummer);
	}

	get alle(): Stap[] {
		return this.#in(null)
			.flatMap((stap) => [stap, ...this.#in(stap.nummer)])
			.map(({ node, nummer, binnen }) => this.stapVan(node, nummer, binnen));
	}

	#in(binnen: string | null): Genummerd[] {
		return this.#rij.filter((stap) => stap.binnen === binnen);
	}

	/** Depth first, so that what belongs together stands together. */
	#verzamel(node: TraceNode, binnen: string) {
		for (const deel of uitTeLeggen(node, false))
			if (this.#voegToe(deel, binnen)) this.#verzamel(deel, binnen);
	}

	/** Whether it is a new step: two steps with the same work behind them are one. */
	#voegToe(node: TraceNode, binnen: string | null): boolean {
		if (this.#nummers.has(node)) return false;
		const { kern } = kernVan(node);
		const eerder = this.#rij.find((stap) => isGelijk(stap.kern, kern));
		const volgende = String(this.#in(binnen).length + 1);
		const nummer = eerder?.nummer ?? (binnen === null ? volgende : `${binnen}.${volgende}`);
		this.#nummers.set(node, nummer);
		if (eerder === undefined) this.#rij.push({ node, kern, nummer, binnen });
		return eerder === undefined;
	}

	stapVan(node: TraceNode, nummer = '', binnen: string | null = null): Stap {
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
			binnen,
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

/** The lines of a sum that are steps themselves. Of many of one kind the sum shows the last one, a step behind it none. */
function uitTeLeggen(node: TraceNode, isBoven: boolean): TraceNode[] {
	const posten = postenVan(kernVan(node).kern);
	return posten.flatMap(({ node: deel }) => {
		const soortgenoten = posten.filter((post) => post.node.id === deel.id);
		const teVeel = soortgenoten.length >= VEEL && (!isBoven || soortgenoten.at(-1)?.node !== deel);
		return deel.from.length === 0 || teVeel ? [] : [deel];
	});
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
