import type { Casus, Verandering } from '../casus/schema.ts';
import type { Figures, Scenario } from '../figures/figures.ts';
import { bedrag, NUL, type Bedrag } from '../money/bedrag.ts';
import { dagenIn, eersteDag } from '../time/dag.ts';
import { jaarVan, maandIn, maandVan, type Maand } from '../time/maand.ts';
import { banenVan, type Baan } from './banen.ts';
import type { Beleid } from './beleid.ts';
import { bewonersVan } from './bewoners.ts';
import { gebeurtenismaanden } from './gebeurtenissen.ts';
import { Geheugen } from './geheugen.ts';
import { giftenPerMaand, type GiftenInMaand } from './giften.ts';
import { overigeInkomstenVan, type OverigInkomen } from './overige-inkomsten.ts';
import type { OpvangMaand } from './kinderopvang.ts';
import type { Maanduitkomst } from './maanduitkomst.ts';
import type { Aanwezigheid } from './leesvraag.ts';
import { Inkomenslezer } from './persoonsinkomen.ts';
import type { Toeslagen } from './toeslagen.ts';
import { Tijdlijn } from './situatie.ts';

export const WERELDEN = ['nu', 'straks'] as const;
export type Wereldnaam = (typeof WERELDEN)[number];

/** The months of a projection: simulated from `eerste` to `laatste`, shown from `begin` to `einde`. */
export interface Periode {
	readonly eerste: Maand;
	readonly begin: Maand;
	readonly einde: Maand;
	readonly laatste: Maand;
}

/** From 1 June of the year before to December of the last projected year (rekenmodel §1). */
export function periodeVan(casus: Casus): Periode {
	const begin = maandVan(casus.vanaf);
	const einde = begin + casus.maanden - 1;
	return {
		eerste: maandIn(jaarVan(begin) - 1, 6),
		begin,
		einde,
		laatste: maandIn(jaarVan(einde), 12)
	};
}

/** Results of the month before, for reuse when nothing changed. */
export interface Wereldgeheugen {
	readonly toeslagen: Geheugen<Toeslagen>;
	readonly opvang: Geheugen<OpvangMaand>;
	readonly uitkomst: Geheugen<Maanduitkomst>;
}

/** Everything that is given about one world in one scenario, before anything is computed. */
export interface Wereld {
	readonly casus: Casus;
	readonly veranderingen: readonly Verandering[];
	readonly scenario: Scenario;
	readonly figures: Figures;
	readonly beleid: Beleid;
	readonly periode: Periode;
	readonly tijdlijn: Tijdlijn;
	readonly aanvrager: Inkomenslezer;
	readonly partner: Inkomenslezer;
	readonly giften: ReadonlyMap<Maand, GiftenInMaand>;
	/** Vermogen less debts on the first day, as given. */
	readonly vermogenBegin: Bedrag;
	readonly geoordeeld: boolean;
	/** How many of the changes are a nabetaling. */
	readonly nabetalingen: number;
	/** Months in which anything may differ from the month before. */
	readonly gebeurtenissen: ReadonlySet<Maand>;
	readonly geheugen: Wereldgeheugen;
}

export function wereldVan(
	casus: Casus,
	veranderingen: readonly Verandering[],
	scenario: Scenario,
	figures: Figures,
	beleid: Beleid
): Wereld {
	const tijdlijn = new Tijdlijn(bewonersVan(casus, veranderingen, scenario), scenario);
	const periode = periodeVan(casus);
	const { aanvrager, partner, banen, overige } = inkomensVan(casus, veranderingen, scenario);
	const giften = giftenPerMaand(casus, veranderingen, scenario, figures, periode.laatste);
	const { vermogen, schulden, vrijlating, bijstandSinds } = casus.huishouden;
	const bronnen = {
		periode,
		figures,
		tijdlijn,
		banen,
		overige,
		giften,
		veranderingen,
		bijstandSinds
	};
	return {
		casus,
		veranderingen,
		scenario,
		figures,
		beleid,
		periode,
		tijdlijn,
		aanvrager,
		partner,
		giften,
		gebeurtenissen: gebeurtenismaanden(bronnen),
		vermogenBegin: (vermogen === 'onbekend' ? NUL : bedrag(vermogen)).minus(bedrag(schulden)),
		nabetalingen: veranderingen.filter((v) => v.soort === 'vermogen' && v.herkomst === 'nabetaling')
			.length,
		geheugen: leegGeheugen(),
		geoordeeld: vrijlating === 'ja' || (vrijlating === 'onbekend' && scenario === 'hoog')
	};
}

function leegGeheugen(): Wereldgeheugen {
	return { toeslagen: new Geheugen(), opvang: new Geheugen(), uitkomst: new Geheugen() };
}

/**
 * The same world with another amount in one of its incomes, that begins and ends as before: the same people, gifts and
 * months in which anything happens.
 */
export function wereldMetInkomen(wereld: Wereld, veranderingen: readonly Verandering[]): Wereld {
	const { aanvrager, partner } = inkomensVan(wereld.casus, veranderingen, wereld.scenario);
	return { ...wereld, veranderingen, aanvrager, partner, geheugen: leegGeheugen() };
}

interface Inkomens {
	readonly banen: readonly Baan[];
	readonly overige: readonly OverigInkomen[];
	readonly aanvrager: Inkomenslezer;
	readonly partner: Inkomenslezer;
}

/** Incomes by the list of changes they come from: one reading serves both scenarios when no fact of a job is unknown. */
const gelezen = new WeakMap<readonly Verandering[], Map<Casus, Inkomens>>();

function inkomensVan(
	casus: Casus,
	veranderingen: readonly Verandering[],
	scenario: Scenario
): Inkomens {
	const onbekend = [...casus.inkomsten, ...veranderingen].some(
		(v) =>
			(v.soort === 'werk' && v.loonheffingskorting === 'onbekend') ||
			(v.soort === 'wijziging' && v.velden.loonheffingskorting === 'onbekend')
	);
	const bekend = onbekend ? undefined : gelezen.get(veranderingen)?.get(casus);
	if (bekend !== undefined) return bekend;
	const banen = banenVan(casus, veranderingen, scenario);
	const overige = overigeInkomstenVan(casus, veranderingen);
	const inkomens: Inkomens = {
		banen,
		overige,
		aanvrager: new Inkomenslezer('aanvrager', banen, overige),
		partner: new Inkomenslezer('partner', banen, overige)
	};
	if (!onbekend) gelezen.set(veranderingen, new Map([[casus, inkomens]]));
	return inkomens;
}

/** Days of the month on which the partner is at home; `null` when on none. */
export function partnerAanwezig({ tijdlijn }: Wereld, maand: Maand): Aanwezigheid | null {
	const { partner } = tijdlijn.bewoners;
	if (partner === null) return null;
	const van = dagenIn(maand);
	const begin = Math.max(eersteDag(maand), partner.van);
	const eind = Math.min(eersteDag(maand + 1), partner.tot);
	return eind > begin ? { dagen: eind - begin, van } : null;
}
