import { bedrag, procent, type Bedrag } from '../money/bedrag.ts';
import { dagTekst, dagVan, eersteDag, type Dag } from '../time/dag.ts';
import { maandVan, type Maand } from '../time/maand.ts';
import { figuurNode, type BedragNode, type Bron, type TraceNode } from '../trace/node.ts';
import type { Publicatie, Regel, Rij } from './publicatie.ts';
import { FIGUREN, type FigureKey } from './schema.ts';

/** The unfavourable (laag) or the favourable (hoog) reading of every doubtful point. */
export type Scenario = 'laag' | 'hoog';

/** A series that was never published, or a figure of the wrong kind: a mistake in the product, never of the user. */
export class FigureFout extends Error {
	override name = 'FigureFout';
}

interface Gelezen {
	readonly laag: TraceNode<Bedrag>;
	readonly hoog: TraceNode<Bedrag>;
	readonly tabel: Tabel | null;
}

/** A published table: rows of exact decimals, and the leaf that carries its source. An empty cell is `null`. */
export interface Tabel {
	readonly rijen: readonly (readonly (Bedrag | null)[])[];
	readonly node: TraceNode<string>;
}

/** Sets figures that are carried forward apart from the same figures while they were in force. */
const VOORLOPIG = 1_000_000;

/** The figures as they hold on one day. Reading gives a leaf of the explanation, with article and publication. */
export class FiguresOp {
	readonly #waarden = new Map<FigureKey, Gelezen>();
	readonly #vanafPerGroep = new Map<readonly string[], Dag>();
	readonly #zoek: (key: FigureKey) => { publicatie: Publicatie; voorlopig: boolean };
	/** First day of the period in which these figures hold. */
	readonly vanaf: Dag;

	constructor(
		vanaf: Dag,
		zoek: (key: FigureKey) => { publicatie: Publicatie; voorlopig: boolean }
	) {
		this.vanaf = vanaf;
		this.#zoek = zoek;
	}

	/** A figure of which the source leaves no doubt, or its low reading. Percentages come as fractions. */
	lees(key: FigureKey, scenario: Scenario = 'laag'): BedragNode {
		return this.#gelezen(key)[scenario];
	}

	/** First day since which no series of these groups changed; the same day means the same figures. */
	vanafVan(groepen: readonly string[]): Dag {
		let vanaf = this.#vanafPerGroep.get(groepen);
		if (vanaf === undefined) {
			const keys = (Object.keys(FIGUREN) as FigureKey[]).filter((key) =>
				groepen.includes(key.split('.')[0] ?? '')
			);
			vanaf = Math.max(
				...keys.map(
					(key) => dagVan(this.#zoek(key).publicatie.van) + (this.isVoorlopig(key) ? VOORLOPIG : 0)
				)
			);
			this.#vanafPerGroep.set(groepen, vanaf);
		}
		return vanaf;
	}

	tabel(key: FigureKey): Tabel {
		const { tabel } = this.#gelezen(key);
		if (tabel === null) throw new FigureFout(`${key} is geen tabel`);
		return tabel;
	}

	/** True when the figure is announced, or carried forward after its last day. */
	isVoorlopig(key: FigureKey): boolean {
		const { bron } = this.#gelezen(key).laag;
		return bron?.soort === 'publicatie' && bron.voorlopig;
	}

	#gelezen(key: FigureKey): Gelezen {
		let gelezen = this.#waarden.get(key);
		if (gelezen === undefined) {
			const { publicatie, voorlopig } = this.#zoek(key);
			gelezen = lees(key, publicatie.waarden[key] as Regel, bronVan(publicatie, voorlopig));
			this.#waarden.set(key, gelezen);
		}
		return gelezen;
	}
}

function bronVan(publicatie: Publicatie, voorlopig: boolean): Bron {
	const { id, titel, bron, van, tot } = publicatie;
	return { soort: 'publicatie', id, titel, bron, van, tot, voorlopig };
}

const TABELWAARDE = bedrag(0);

function lees(key: FigureKey, [waarde, basis]: Regel, bron: Bron): Gelezen {
	const unit = FIGUREN[key];
	const decimaal = unit === 'percentage' ? procent : bedrag;
	const node = (tekst: string): TraceNode<Bedrag> =>
		figuurNode(key, decimaal(tekst), unit, basis, bron);
	if (typeof waarde === 'string') {
		const enkel = node(waarde);
		return { laag: enkel, hoog: enkel, tabel: null };
	}
	if ('laag' in waarde) return { laag: node(waarde.laag), hoog: node(waarde.hoog), tabel: null };
	const rijen = waarde.map((rij: Rij) => rij.map((cel) => (cel === '' ? null : bedrag(cel))));
	const tabelNode = figuurNode(key, key, 'tabel', basis, bron);
	const leeg = figuurNode(key, TABELWAARDE, unit, basis, bron);
	return { laag: leeg, hoog: leeg, tabel: { rijen, node: tabelNode } };
}

interface Reeks {
	readonly publicaties: readonly {
		readonly van: Dag;
		readonly tot: Dag;
		readonly publicatie: Publicatie;
	}[];
}

/** All figures of all publications, by day. */
export class Figures {
	readonly #reeksen = new Map<FigureKey, Reeks>();
	readonly #grenzen: readonly Dag[];
	readonly #perGrens = new Map<Dag, FiguresOp>();
	readonly #perMaand = new Map<Maand, FiguresOp>();
	#laatste: string | undefined;
	#voorlopigVanaf: string | undefined;
	readonly publicaties: readonly Publicatie[];

	constructor(publicaties: readonly Publicatie[]) {
		this.publicaties = [...publicaties].sort(
			(a, b) => a.van.localeCompare(b.van) || a.id.localeCompare(b.id)
		);
		const grenzen = new Set<Dag>();
		for (const publicatie of this.publicaties) {
			const van = dagVan(publicatie.van);
			const tot = dagVan(publicatie.tot);
			grenzen.add(van).add(tot + 1);
			for (const key of Object.keys(publicatie.waarden) as FigureKey[])
				this.#voegToe(key, { van, tot, publicatie });
		}
		this.#grenzen = [...grenzen].sort((a, b) => a - b);
	}

	#voegToe(key: FigureKey, deel: Reeks['publicaties'][number]) {
		const reeks = this.#reeksen.get(key)?.publicaties ?? [];
		const vorige = reeks.at(-1);
		if (vorige !== undefined && vorige.tot >= deel.van) {
			throw new FigureFout(
				`${key} staat op ${dagTekst(deel.van)} in ${vorige.publicatie.id} en in ${deel.publicatie.id}`
			);
		}
		this.#reeksen.set(key, { publicaties: [...reeks, deel] });
	}

	/** The figures on the first day of a month. */
	op(maand: Maand): FiguresOp {
		let figures = this.#perMaand.get(maand);
		if (figures === undefined) this.#perMaand.set(maand, (figures = this.opDag(eersteDag(maand))));
		return figures;
	}

	opDag(dag: Dag): FiguresOp {
		let grens = this.#grenzen[0] ?? 0;
		for (const kandidaat of this.#grenzen) {
			if (kandidaat > dag) break;
			grens = kandidaat;
		}
		let figures = this.#perGrens.get(grens);
		if (figures === undefined) {
			figures = new FiguresOp(grens, (key) => this.#zoek(key, grens));
			this.#perGrens.set(grens, figures);
		}
		return figures;
	}

	/** Newest publication on the day; before the first of a series its oldest; after the last one carried forward. */
	#zoek(key: FigureKey, dag: Dag): { publicatie: Publicatie; voorlopig: boolean } {
		const reeks = this.#reeksen.get(key)?.publicaties;
		const eerste = reeks?.[0];
		if (reeks === undefined || eerste === undefined)
			throw new FigureFout(`${key} is nooit gepubliceerd`);
		let gevonden = eerste;
		for (const deel of reeks) if (deel.van <= dag) gevonden = deel;
		return {
			publicatie: gevonden.publicatie,
			voorlopig: gevonden.publicatie.voorlopig === true || dag > gevonden.tot
		};
	}

	/** First day of the newest publication that is not an announcement (ISO). */
	get laatste(): string {
		this.#laatste ??= this.#zoekLaatste();
		return this.#laatste;
	}

	#zoekLaatste(): string {
		const vast = this.publicaties.filter((p) => p.voorlopig !== true).map((p) => p.van);
		return vast.sort().at(-1) ?? '';
	}

	/** First month in which a figure is announced or carried forward (`YYYY-MM`). */
	get voorlopigVanaf(): string {
		this.#voorlopigVanaf ??= this.#zoekVoorlopigVanaf();
		return this.#voorlopigVanaf;
	}

	#zoekVoorlopigVanaf(): string {
		const dagen: Dag[] = [];
		for (const { publicaties } of this.#reeksen.values()) {
			const vast = publicaties
				.filter((deel) => deel.publicatie.voorlopig !== true)
				.map((deel) => deel.tot + 1);
			dagen.push(
				Math.max(...vast, ...(vast.length === 0 ? publicaties.map((deel) => deel.van) : []))
			);
		}
		return dagTekst(Math.min(...dagen.filter((dag) => dag > dagVan(this.laatste)))).slice(0, 7);
	}

	get keys(): readonly FigureKey[] {
		return [...this.#reeksen.keys()];
	}
}

/** Collects publications. Throws a `FigureFout` when two of them give one figure on one day. */
export function figuresVan(publicaties: readonly Publicatie[]): Figures {
	return new Figures(publicaties);
}

/** First month from which results are provisional, as a count. */
export function voorlopigVanafMaand(figures: Figures): Maand {
	return maandVan(figures.voorlopigVanaf);
}
