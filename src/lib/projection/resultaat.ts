import type { Figures, Scenario } from '../figures/figures.ts';
import { alsTekst, type Bedrag } from '../money/bedrag.ts';
import { maandTekst, maandVan } from '../time/maand.ts';
import type { TraceNode } from '../trace/node.ts';
import { aandachtVan, type Aandacht } from './aandacht/index.ts';
import { POSTEN, type Maanduitkomst, type Post } from './maanduitkomst.ts';
import { meldingenVan, type Melding } from './meldingen/index.ts';
import { onbekendeFeiten } from './onbekend.ts';
import type { Projectie, Spreiding } from './projectie.ts';
import type { Wereldnaam } from './wereld.ts';

/** Amounts as text with two decimals; an unknown one is `null`. */
export type MaandBedragen = Record<Post, string | null>;
type PerScenario<T> = Record<Scenario, T>;
type SpreidingTekst = PerScenario<string>;

export interface ResultaatMaand {
	readonly maand: string;
	readonly nu: PerScenario<MaandBedragen>;
	readonly straks: PerScenario<MaandBedragen>;
	readonly verschil: SpreidingTekst;
	readonly voorlopig: boolean;
}

/** The result of a case as it is printed (docs/casus.md). */
export interface Resultaat {
	readonly versie: 1;
	readonly vanaf: string;
	readonly figuren: { readonly laatste: string; readonly voorlopigVanaf: string };
	readonly maanden: readonly ResultaatMaand[];
	readonly periode: { readonly verschil: SpreidingTekst; readonly toeslagenEerder: SpreidingTekst };
	readonly jaarinkomen: Record<string, Record<Wereldnaam, SpreidingTekst>>;
	readonly meldingen: readonly Melding[];
	readonly aandacht: readonly Aandacht[];
	readonly onbekend: readonly string[];
}

const spreidingTekst = ({ laag, hoog }: Spreiding): SpreidingTekst => ({
	laag: alsTekst(laag),
	hoog: alsTekst(hoog)
});

/** Prints a step once: most months share their steps with the month before. */
class Drukker {
	readonly #maanden = new Map<Maanduitkomst, MaandBedragen>();
	readonly #teksten = new Map<TraceNode, string | null>();

	tekst(node: TraceNode<Bedrag | null>): string | null {
		let tekst = this.#teksten.get(node);
		if (tekst === undefined)
			this.#teksten.set(node, (tekst = node.value === null ? null : alsTekst(node.value)));
		return tekst;
	}

	bedragen(uitkomst: Maanduitkomst): MaandBedragen {
		let bedragen = this.#maanden.get(uitkomst);
		if (bedragen !== undefined) return bedragen;
		this.#maanden.set(uitkomst, (bedragen = {} as MaandBedragen));
		for (const post of POSTEN) bedragen[post] = this.tekst(uitkomst[post]);
		return bedragen;
	}
}

export function figurenVan(figures: Figures): Resultaat['figuren'] {
	return { laatste: figures.laatste, voorlopigVanaf: figures.voorlopigVanaf };
}

export function resultaatVan(projectie: Projectie): Resultaat {
	const { casus, figures, verhalen, periode } = projectie;
	const figuren = figurenVan(figures);
	const voorlopigVanaf = maandVan(figuren.voorlopigVanaf);
	const drukker = new Drukker();
	const bedragen = (wereld: Wereldnaam, i: number) => ({
		laag: drukker.bedragen(verhalen[wereld].laag.maanden[i] as Maanduitkomst),
		hoog: drukker.bedragen(verhalen[wereld].hoog.maanden[i] as Maanduitkomst)
	});
	return {
		versie: 1,
		vanaf: casus.vanaf,
		figuren,
		maanden: projectie.verschillen.map((verschil, i) => ({
			maand: maandTekst(periode.begin + i),
			nu: bedragen('nu', i),
			straks: bedragen('straks', i),
			verschil: spreidingTekst(verschil),
			voorlopig: periode.begin + i >= voorlopigVanaf
		})),
		periode: {
			verschil: spreidingTekst(projectie.verschil),
			toeslagenEerder: spreidingTekst(projectie.toeslagenEerder)
		},
		jaarinkomen: jaarinkomens(projectie),
		meldingen: meldingenVan(casus, figures, verhalen.nu.laag.wereld.beleid.meldtermijn),
		aandacht: aandachtVan(projectie),
		onbekend: onbekendeFeiten(casus)
	};
}

function jaarinkomens({ verhalen }: Projectie): Resultaat['jaarinkomen'] {
	const jaren: Resultaat['jaarinkomen'] = {};
	for (const jaar of verhalen.nu.laag.jaren.keys()) {
		const van = (wereld: Wereldnaam, scenario: Scenario) =>
			verhalen[wereld][scenario].jaren.get(jaar)?.totaal.value.toFixed(0) ?? '0';
		const spreiding = (wereld: Wereldnaam) => ({
			laag: van(wereld, 'laag'),
			hoog: van(wereld, 'hoog')
		});
		jaren[String(jaar)] = { nu: spreiding('nu'), straks: spreiding('straks') };
	}
	return jaren;
}
