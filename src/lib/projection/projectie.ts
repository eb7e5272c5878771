import type { Casus } from '../casus/schema.ts';
import type { Figures, Scenario } from '../figures/figures.ts';
import { grootste, kleinste, min, NUL, plus, type Bedrag } from '../money/bedrag.ts';
import { jaarVan, maandIn, type Maand } from '../time/maand.ts';
import { LANDELIJK, type Beleid } from './beleid.ts';
import { Geheugen } from './geheugen.ts';
import { jaarinkomenVan, type Jaarinkomen } from './jaarinkomen.ts';
import { maanduitkomst, toeslagenSamen, type Maanduitkomst } from './maanduitkomst.ts';
import { verledenVan, verloopVan, type Verleden, type Verloop } from './verloop.ts';
import { wereldVan, type Periode, type Wereld, type Wereldnaam } from './wereld.ts';

export const SCENARIOS: readonly Scenario[] = ['laag', 'hoog'];

/** An amount with its two readings; of a difference the smaller is `laag`. */
export interface Spreiding {
	readonly laag: Bedrag;
	readonly hoog: Bedrag;
}

/** One world in one scenario, with its year incomes and shown months. */
export interface Verhaal {
	readonly wereld: Wereld;
	readonly verleden: Verleden;
	readonly verloop: Verloop;
	readonly jaren: ReadonlyMap<number, Jaarinkomen>;
	readonly maanden: readonly Maanduitkomst[];
	/** Toeslagen of the months of this year before the case begins, by this world's year income. */
	readonly toeslagenEerder: Bedrag;
}

/** What a case comes to: two worlds in two scenarios, and the differences. */
export interface Projectie {
	readonly casus: Casus;
	readonly figures: Figures;
	readonly periode: Periode;
	readonly verhalen: Readonly<Record<Wereldnaam, Readonly<Record<Scenario, Verhaal>>>>;
	readonly verschillen: readonly Spreiding[];
	readonly verschil: Spreiding;
	/** Per scenario, not ordered: toeslagen of this year already paid that come back, or come in addition. */
	readonly toeslagenEerder: Spreiding;
}

/** Simulates one world in one scenario. `gedeeld` is a past that the other world has simulated already. */
export function verhaalVan(wereld: Wereld, gedeeld?: Verleden): Verhaal {
	const verleden = gedeeld ?? verledenVan(wereld);
	const verloop = verloopVan(wereld, verleden);
	const jaren = new Map<number, Jaarinkomen>();
	for (let jaar = jaarVan(wereld.periode.begin); jaar <= jaarVan(wereld.periode.einde); jaar++) {
		jaren.set(jaar, jaarinkomenVan(verloop, jaar));
	}
	const maanden: Maanduitkomst[] = [];
	for (let maand = wereld.periode.begin; maand <= wereld.periode.einde; maand++) {
		maanden.push(
			maanduitkomst(verloop, maand, jaren.get(jaarVan(maand)) as Jaarinkomen, maanden.at(-1))
		);
	}
	return {
		wereld,
		verleden,
		verloop,
		jaren,
		maanden,
		toeslagenEerder: toeslagenVoor(verloop, jaren)
	};
}

/** Computes a case. Pure: the same case and figures always give the same result. */
export function projecteer(casus: Casus, figures: Figures, beleid: Beleid = LANDELIJK): Projectie {
	const verhalen = {
		nu: perScenario(casus, figures, beleid, []),
		straks: {} as Record<Scenario, Verhaal>
	};
	for (const scenario of SCENARIOS) {
		const wereld = wereldVan(casus, casus.veranderingen, scenario, figures, beleid);
		verhalen.straks[scenario] = verhaalVan(wereld, verhalen.nu[scenario].verleden);
	}
	return projectieVan(casus, figures, verhalen);
}

function perScenario(
	casus: Casus,
	figures: Figures,
	beleid: Beleid,
	veranderingen: Casus['veranderingen']
) {
	const verhaal = (scenario: Scenario) =>
		verhaalVan(wereldVan(casus, veranderingen, scenario, figures, beleid));
	return { laag: verhaal('laag'), hoog: verhaal('hoog') };
}

/** The world without changes: simulated once, also for many variants of `straks`. */
export function verhalenNu(
	casus: Casus,
	figures: Figures,
	beleid: Beleid
): Record<Scenario, Verhaal> {
	return perScenario(casus, figures, beleid, []);
}

export function projectieVan(
	casus: Casus,
	figures: Figures,
	verhalen: Projectie['verhalen']
): Projectie {
	const { periode } = verhalen.nu.laag.wereld;
	const totalen = { laag: NUL, hoog: NUL };
	const geheugen = { laag: new Geheugen<Bedrag>(), hoog: new Geheugen<Bedrag>() };
	const verschillen = verhalen.nu.laag.maanden.map((_, i) => {
		const verschil = {
			laag: geheugen.laag.van(maandenVan(verhalen, 'laag', i), () =>
				verschilIn(verhalen, 'laag', i)
			),
			hoog: geheugen.hoog.van(maandenVan(verhalen, 'hoog', i), () =>
				verschilIn(verhalen, 'hoog', i)
			)
		};
		for (const scenario of SCENARIOS)
			totalen[scenario] = plus(totalen[scenario], verschil[scenario]);
		return geordend(verschil);
	});
	const toeslagenEerder = {
		laag: toeslagenVerschil(verhalen, 'laag'),
		hoog: toeslagenVerschil(verhalen, 'hoog')
	};
	const verschil = geordend({
		laag: totalen.laag.plus(toeslagenEerder.laag),
		hoog: totalen.hoog.plus(toeslagenEerder.hoog)
	});
	return { casus, figures, periode, verhalen, verschillen, verschil, toeslagenEerder };
}

function geordend({ laag, hoog }: Spreiding): Spreiding {
	return { laag: kleinste(laag, hoog), hoog: grootste(laag, hoog) };
}

function maandenVan(verhalen: Projectie['verhalen'], scenario: Scenario, i: number) {
	return [verhalen.nu[scenario].maanden[i], verhalen.straks[scenario].maanden[i]];
}

/** Total of straks less total of nu, less the extra costs, within one scenario. */
function verschilIn(verhalen: Projectie['verhalen'], scenario: Scenario, i: number): Bedrag {
	const nu = verhalen.nu[scenario].maanden[i] as Maanduitkomst;
	const straks = verhalen.straks[scenario].maanden[i] as Maanduitkomst;
	const kosten = min(straks.kosten.value, nu.kosten.value);
	return min(min(straks.totaal.value, nu.totaal.value), kosten);
}

/** The months of the year of `vanaf` before it: the toeslagen that follow from the year income (rekenmodel §7). */
function toeslagenVoor(verloop: Verloop, jaren: ReadonlyMap<number, Jaarinkomen>): Bedrag {
	const { begin } = verloop.wereld.periode;
	const jaar = jaarVan(begin);
	let totaal = NUL;
	for (let maand: Maand = maandIn(jaar, 1); maand < begin; maand++) {
		totaal = plus(totaal, toeslagenSamen(verloop, maand, jaren.get(jaar) as Jaarinkomen));
	}
	return totaal;
}

function toeslagenVerschil({ nu, straks }: Projectie['verhalen'], scenario: Scenario): Bedrag {
	return min(straks[scenario].toeslagenEerder, nu[scenario].toeslagenEerder);
}
