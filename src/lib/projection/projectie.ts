import type { Casus } from '../casus/schema.ts';
import type { Figures, Scenario } from '../figures/figures.ts';
import { grootste, kleinste, min, NUL, plus, som, somVan, type Bedrag } from '../money/bedrag.ts';
import { jaarVan, maandIn, type Maand } from '../time/maand.ts';
import { LANDELIJK, type Beleid } from './beleid.ts';
import { Geheugen } from './geheugen.ts';
import { jaarinkomenVan, type Jaarinkomen } from './jaarinkomen.ts';
import {
	IN_TOTAAL,
	maanduitkomst,
	toeslagenVan,
	type Maanduitkomst,
	type Post
} from './maanduitkomst.ts';
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
	/** All that comes in over the period, with `toeslagenEerder`, less the extra costs. */
	readonly saldo: Bedrag;
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
	const toeslagenEerder = toeslagenVoor(verloop, jaren);
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
		toeslagenEerder,
		saldo: min(plus(inPeriode(maanden), toeslagenEerder), postInPeriode(maanden, 'kosten'))
	};
}

const inPeriode = (maanden: readonly Maanduitkomst[]): Bedrag =>
	somVan(IN_TOTAAL, (post) => postInPeriode(maanden, post));

/** One post over the shown months; an unknown amount is left out, as in the total of a month. */
export function postInPeriode(maanden: readonly Maanduitkomst[], post: Post): Bedrag {
	return somVan(maanden, (maand) => maand[post].value ?? NUL);
}

/**
 * Computes a case. Pure: the same case and figures always give the same result. `nu` is the world without changes when it
 * was simulated already (`verhalenNu`).
 */
export function projecteer(
	casus: Casus,
	figures: Figures,
	beleid: Beleid = LANDELIJK,
	nu: Readonly<Record<Scenario, Verhaal>> = verhalenNu(casus, figures, beleid)
): Projectie {
	const verhalen = { nu, straks: {} as Record<Scenario, Verhaal> };
	for (const scenario of SCENARIOS) {
		const wereld = wereldVan(casus, casus.veranderingen, scenario, figures, beleid);
		verhalen.straks[scenario] = verhaalVan(wereld, verhalen.nu[scenario].verleden);
	}
	return projectieVan(casus, figures, verhalen);
}

/** The world without changes: simulated once, also for many variants of `straks`. */
export function verhalenNu(
	casus: Casus,
	figures: Figures,
	beleid: Beleid
): Record<Scenario, Verhaal> {
	const verhaal = (scenario: Scenario) =>
		verhaalVan(wereldVan(casus, [], scenario, figures, beleid));
	return { laag: verhaal('laag'), hoog: verhaal('hoog') };
}

export function projectieVan(
	casus: Casus,
	figures: Figures,
	verhalen: Projectie['verhalen']
): Projectie {
	const { periode } = verhalen.nu.laag.wereld;
	const perMaand = {
		laag: verschillenIn(verhalen, 'laag'),
		hoog: verschillenIn(verhalen, 'hoog')
	};
	const verschillen = perMaand.laag.map((laag, i) =>
		geordend({ laag, hoog: perMaand.hoog[i] as Bedrag })
	);
	const toeslagenEerder = {
		laag: toeslagenVerschil(verhalen, 'laag'),
		hoog: toeslagenVerschil(verhalen, 'hoog')
	};
	const verschil = verschilVan(verhalen.nu, verhalen.straks);
	return { casus, figures, periode, verhalen, verschillen, verschil, toeslagenEerder };
}

/** What the change brings over the whole period. */
export function verschilVan(
	nu: Readonly<Record<Scenario, Verhaal>>,
	straks: Readonly<Record<Scenario, Verhaal>>
): Spreiding {
	return geordend({
		laag: min(straks.laag.saldo, nu.laag.saldo),
		hoog: min(straks.hoog.saldo, nu.hoog.saldo)
	});
}

function geordend({ laag, hoog }: Spreiding): Spreiding {
	return { laag: kleinste(laag, hoog), hoog: grootste(laag, hoog) };
}

/** The difference of every month, within one scenario. */
function verschillenIn({ nu, straks }: Projectie['verhalen'], scenario: Scenario): Bedrag[] {
	const geheugen = new Geheugen<Bedrag>();
	return nu[scenario].maanden.map((maandNu, i) => {
		const maandStraks = straks[scenario].maanden[i] as Maanduitkomst;
		return geheugen.van([maandNu, maandStraks], () => verschilTussen(maandNu, maandStraks));
	});
}

/** Total of straks less total of nu, less the extra costs. */
function verschilTussen(nu: Maanduitkomst, straks: Maanduitkomst): Bedrag {
	const kosten = min(straks.kosten.value, nu.kosten.value);
	return min(min(straks.totaal.value, nu.totaal.value), kosten);
}

/** The months of the year of `vanaf` before it: the toeslagen that follow from the year income (rekenmodel §7). */
function toeslagenVoor(verloop: Verloop, jaren: ReadonlyMap<number, Jaarinkomen>): Bedrag {
	const { begin } = verloop.wereld.periode;
	const jaar = jaarVan(begin);
	const geheugen = new Geheugen<Bedrag>();
	const bedragen: Bedrag[] = [];
	for (let maand: Maand = maandIn(jaar, 1); maand < begin; maand++) {
		const toeslagen = toeslagenVan(verloop, maand, jaren.get(jaar) as Jaarinkomen);
		bedragen.push(geheugen.van(toeslagen, () => som(toeslagen)));
	}
	return som(bedragen);
}

function toeslagenVerschil({ nu, straks }: Projectie['verhalen'], scenario: Scenario): Bedrag {
	return min(straks[scenario].toeslagenEerder, nu[scenario].toeslagenEerder);
}
