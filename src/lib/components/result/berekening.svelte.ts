import type { Casus, CasusInvoer } from '../../casus/schema.ts';
import {
	aandachtspunten,
	beeldVan,
	gebeurtenissenVan,
	metMijlpaal,
	mijlpaalMeldingen,
	overKind,
	samenvattingVan,
	type Beeld,
	type Gebeurtenis,
	type Samenvatting
} from '../../explain/index.ts';
import { geradenFeiten, type Feiten } from '../../interview/geraden.ts';
import { gesprek } from '../../interview/gesprek.svelte.ts';
import { resultaatVan, type Projectie, type Resultaat } from '../../projection/index.ts';
import { projecteerVooraf, projectieBij } from './projecties.ts';

/** One case with everything that is computed from it. */
export interface Berekend {
	readonly casus: Casus;
	readonly projectie: Projectie;
	readonly resultaat: Resultaat;
	readonly beeld: Beeld;
	readonly samenvatting: Samenvatting;
	/** Numbered by month, in order. */
	readonly gebeurtenissen: ReadonlyMap<string, readonly Gebeurtenis[]>;
	readonly punten: readonly Gebeurtenis[];
	/** Facts of the case that nobody gave. */
	readonly geraden: Feiten;
}

const NIETS: Feiten = new Set();

/** Computes a case, and the cases that span what is not known; `null` when it is no valid case. */
export function bereken(
	invoer: CasusInvoer | null,
	grensgevallen: readonly CasusInvoer[] = [],
	geraden: Feiten = NIETS
): Berekend | null {
	if (invoer === null) return null;
	const projectie = projectieBij(invoer);
	if (projectie === null) return null;
	const andere = grensgevallen.flatMap((grens) => projectieBij(grens) ?? []);
	const resultaat = metVerjaardag(projectie, andere);
	const beeld = beeldVan([resultaat, ...andere.map(resultaatVan)]);
	const samenvatting = samenvattingVan(beeld);
	if (samenvatting === null) return null;
	const gebeurtenissen = gebeurtenissenVan(beeld, resultaat.aandacht, projectie.casus);
	const casus = metMijlpaal(projectie.casus);
	const punten = aandachtspunten(resultaat.aandacht, gebeurtenissen);
	return { casus, projectie, resultaat, beeld, samenvatting, gebeurtenissen, punten, geraden };
}

/** What nobody said, of the answers as they are now. A case that was taken over was given whole. */
export function geradenNu(): Feiten {
	const { stand, basis, isOvergenomen } = gesprek;
	return stand === null ? NIETS : geradenFeiten(stand, basis !== null || isOvergenomen);
}

/** A birthday at home is no change to the engine: here it gets its words, and what must be told of it. */
function metVerjaardag(projectie: Projectie, andere: readonly Projectie[]): Resultaat {
	const { casus, verhalen } = projectie;
	const resultaat = resultaatVan(projectie);
	const { meldtermijn } = verhalen.nu.laag.wereld.beleid;
	const gevallen = andere.map((een) => een.casus);
	return {
		...resultaat,
		aandacht: resultaat.aandacht.map((punt) => overKind(punt, casus)),
		meldingen: [...resultaat.meldingen, ...mijlpaalMeldingen(casus, gevallen, meldtermijn)]
	};
}

/** What the answers come to, computed when they change. */
class Berekening {
	readonly nu: Berekend | null = $derived.by(() =>
		bereken(gesprek.casus, gesprek.grensgevallen, geradenNu())
	);
}

export const berekening = new Berekening();

/** Computes what a page is going to show, and lets the fingers go first between the pieces of work. */
export async function rekenVooraf(pauze: () => Promise<unknown>): Promise<void> {
	const { casus, grensgevallen } = gesprek;
	if (casus === null) return;
	await projecteerVooraf([casus, ...grensgevallen], pauze);
	void berekening.nu;
	await pauze();
}
