import type { Casus, Van, Verandering } from '../casus/schema.ts';
import type { Figures, Scenario } from '../figures/figures.ts';
import { bedrag } from '../money/bedrag.ts';
import { LANDELIJK, type Beleid } from './beleid.ts';
import {
	postInPeriode,
	SCENARIOS,
	verhaalVan,
	verhalenNu,
	verschilVan,
	type Spreiding,
	type Verhaal
} from './projectie.ts';
import { urenstukken, type Heel, type Urenstuk } from './urenstukken.ts';
import { wereldMetInkomen, wereldVan, type Wereld } from './wereld.ts';

/** What a number of hours a week comes to, on average a month, against nu. */
export interface Urenpunt extends Spreiding {
	readonly uren: number;
}

export interface Urencurve {
	readonly punten: readonly Urenpunt[];
	/** Per scenario the hours from which no month of the period has bijstand; `null` when that never happens. */
	readonly bijstandStopt: Readonly<Record<Scenario, number | null>>;
	readonly stukken: readonly Urenstuk[];
}

export interface Urenbereik {
	readonly van: number;
	readonly tot: number;
	/** Points an hour. */
	readonly perUur: number;
}

const HEEL: Urenbereik = { van: 0, tot: 40, perUur: 10 };
/** Of one more hour less than this share of the gross hourly wage is kept: a plateau. */
const VLAK = bedrag('0.25');
const WEKEN_PER_MAAND = bedrag(52).div(12);

/**
 * The whole curve of hours for one new job (`plaats` in the list of changes, with an hourly wage). The world without
 * changes, the past and the household are computed once for all points.
 */
export function urencurve(
	casus: Casus,
	figures: Figures,
	plaats: number,
	beleid: Beleid = LANDELIJK,
	bereik: Urenbereik = HEEL
): Urencurve {
	const rekenaar = new Urenrekenaar(casus, figures, plaats, beleid);
	const aantal = (bereik.tot - bereik.van) * bereik.perUur;
	const punten: Urenpunt[] = [];
	const hele: Heel[] = [];
	for (let i = 0; i <= aantal; i++) {
		const uren = bereik.van + i / bereik.perUur;
		const straks = rekenaar.straks(uren);
		punten.push({ uren, ...rekenaar.gemiddeld(straks) });
		if (Number.isInteger(uren)) hele.push({ uren, straks });
	}
	return { punten, ...bijzonderheden(rekenaar, hele) };
}

/** Projects the same case for any number of hours. */
class Urenrekenaar {
	readonly casus: Casus;
	readonly werk: Van<'werk'>;
	readonly #nu: Record<Scenario, Verhaal>;
	readonly #werelden: Record<Scenario, Wereld>;
	readonly #plaats: number;

	/** Throws a `RangeError` when the change is not a job with an hourly wage. */
	constructor(casus: Casus, figures: Figures, plaats: number, beleid: Beleid) {
		const werk = casus.veranderingen[plaats];
		if (werk?.soort !== 'werk' || werk.brutoUurloon === undefined) {
			throw new RangeError(`veranderingen[${String(plaats)}] is geen werk met een uurloon`);
		}
		const wereld = (scenario: Scenario) =>
			wereldVan(casus, casus.veranderingen, scenario, figures, beleid);
		this.casus = casus;
		this.werk = werk;
		this.#plaats = plaats;
		this.#nu = verhalenNu(casus, figures, beleid);
		this.#werelden = { laag: wereld('laag'), hoog: wereld('hoog') };
	}

	/** The world with so many hours of work a week. */
	straks(uren: number): Readonly<Record<Scenario, Verhaal>> {
		const veranderingen: Verandering[] = [...this.casus.veranderingen];
		veranderingen[this.#plaats] = { ...this.werk, urenPerWeek: uren.toFixed(1) };
		const straks = {} as Record<Scenario, Verhaal>;
		for (const scenario of SCENARIOS) {
			const wereld = wereldMetInkomen(this.#werelden[scenario], veranderingen);
			straks[scenario] = verhaalVan(wereld, this.#nu[scenario].verleden);
		}
		return straks;
	}

	/** What so many hours bring, on average a month. */
	gemiddeld(straks: Readonly<Record<Scenario, Verhaal>>): Spreiding {
		const verschil = verschilVan(this.#nu, straks);
		return {
			laag: verschil.laag.div(this.casus.maanden),
			hoog: verschil.hoog.div(this.casus.maanden)
		};
	}
}

function bijzonderheden(
	rekenaar: Urenrekenaar,
	hele: readonly Heel[]
): Pick<Urencurve, 'bijstandStopt' | 'stukken'> {
	const stopt = (scenario: Scenario) =>
		hele.find(({ straks }) => postInPeriode(straks[scenario].maanden, 'bijstand').isZero())?.uren ??
		null;
	const grens = bedrag(rekenaar.werk.brutoUurloon ?? '0')
		.times(WEKEN_PER_MAAND)
		.times(VLAK);
	return {
		bijstandStopt: { laag: stopt('laag'), hoog: stopt('hoog') },
		stukken: urenstukken(hele, rekenaar.casus.maanden, grens)
	};
}
