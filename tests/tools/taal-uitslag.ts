/** The measures of every page, and where they are over the limit. */
import { GRENZEN, NAMEN, UITZONDERINGEN, type Maat } from './taal-grenzen.ts';
import {
	fleschDouma,
	isGestapeld,
	isGewoon,
	isLijdend,
	verboden,
	woorden,
	zinnen
} from './taal-maten.ts';
import { paginas, type Pagina } from './taal-teksten.ts';

export interface Uitslag {
	readonly pagina: string;
	readonly zinnen: number;
	readonly gemiddeldeZin: number;
	readonly langsteZin: number;
	readonly fleschDouma: number;
	readonly zeldzaam: number;
	readonly lijdend: number;
	readonly gestapeld: number;
	/** The sentence, words and phrases behind the figures. */
	readonly langste: string;
	readonly zeldzameWoorden: readonly string[];
	readonly lijdendeZinnen: readonly string[];
	readonly gestapeldeZinnen: readonly string[];
	readonly verboden: readonly string[];
}

/** A label of one to three words is no sentence. */
const LABEL = 3;

/** Rare words, but for names (a capital inside a sentence) and what is explained on any page. */
function zeldzaamIn(alle: readonly string[], uitgelegd: ReadonlySet<string>): string[] {
	return alle.flatMap((zin) =>
		woorden(zin).filter((woord, plaats) => {
			if (plaats > 0 && NAMEN.test(woord)) return false;
			return !uitgelegd.has(woord.toLowerCase()) && !isGewoon(woord);
		})
	);
}

export function meet({ naam, teksten }: Pagina, uitgelegd: ReadonlySet<string>): Uitslag {
	const alle = teksten.flatMap(zinnen).filter((zin) => woorden(zin).length > LABEL);
	const lengtes = alle.map((zin) => woorden(zin).length);
	const allesWoorden = alle.flatMap(woorden);
	const langsteZin = Math.max(0, ...lengtes);
	const zeldzameWoorden = zeldzaamIn(alle, uitgelegd);
	const lijdendeZinnen = alle.filter(isLijdend);
	const gestapeldeZinnen = alle.filter(isGestapeld);
	return {
		pagina: naam,
		zinnen: alle.length,
		gemiddeldeZin: allesWoorden.length / alle.length,
		langsteZin,
		fleschDouma: fleschDouma(alle.length, allesWoorden),
		zeldzaam: zeldzameWoorden.length / allesWoorden.length,
		lijdend: lijdendeZinnen.length / alle.length,
		gestapeld: gestapeldeZinnen.length / alle.length,
		langste: alle[lengtes.indexOf(langsteZin)] ?? '',
		zeldzameWoorden: [...new Set(zeldzameWoorden)],
		lijdendeZinnen,
		gestapeldeZinnen,
		verboden: teksten.flatMap(verboden)
	};
}

/** The measures of all pages that have sentences. */
export function uitslagen(): Uitslag[] {
	const alle = paginas();
	const uitgelegd = new Set(
		alle.flatMap(({ begrippen }) => begrippen.flatMap(woorden).map((woord) => woord.toLowerCase()))
	);
	return alle.map((pagina) => meet(pagina, uitgelegd)).filter(({ zinnen: aantal }) => aantal > 0);
}

/** The limit of a page: its own, with a reason, or the one of all. */
export function grensVan(pagina: string, maat: Maat): number {
	const eigen = UITZONDERINGEN.find((een) => een.pagina === pagina && een.maat === maat);
	return eigen?.grens ?? GRENZEN[maat];
}

/** Where a page is over a limit, in words. */
export function overschreden(uitslag: Uitslag): string[] {
	const over = (maat: Maat & keyof Uitslag, waarom: string) =>
		uitslag[maat] > grensVan(uitslag.pagina, maat)
			? [`${maat} ${uitslag[maat].toFixed(2)}: ${waarom}`]
			: [];
	const fout = [
		...over('gemiddeldeZin', 'kortere zinnen'),
		...over('langsteZin', uitslag.langste),
		...over('zeldzaam', uitslag.zeldzameWoorden.join(', ')),
		...over('lijdend', uitslag.lijdendeZinnen.join(' | ')),
		...over('gestapeld', uitslag.gestapeldeZinnen.join(' | ')),
		...uitslag.verboden.map((woord) => `verboden: ${woord}`)
	];
	if (uitslag.fleschDouma < grensVan(uitslag.pagina, 'fleschDouma')) {
		fout.push(`fleschDouma ${uitslag.fleschDouma.toFixed(1)}: kortere woorden`);
	}
	return fout;
}

/** Mean over the pages. */
export function gemiddelde(alle: readonly Uitslag[], maat: Maat & keyof Uitslag): number {
	return alle.reduce((som, uitslag) => som + uitslag[maat], 0) / alle.length;
}
