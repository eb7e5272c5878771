import type { Casus, Van, Verandering, Werk } from '../casus/schema.ts';
import type { FiguresOp, Scenario } from '../figures/figures.ts';
import { bedrag, procent } from '../money/bedrag.ts';
import {
	maandloon,
	periodeloon,
	type Loonafspraak,
	type Maandloon
} from '../rules/loonheffing/periodeloon.ts';
import { vakantiegeld, type Vakantiegeld } from '../rules/loonheffing/vakantiegeld.ts';
import { dagVan, eersteDag } from '../time/dag.ts';
import { jaarVan, maandIn, maandnummer, maandVan, type Maand } from '../time/maand.ts';
import { feit, type BedragNode } from '../trace/node.ts';
import { gunstigIndienWaar } from './scenario-feiten.ts';

interface Afspraak {
	readonly van: Maand;
	readonly tot: Maand;
	readonly loonheffingskorting: boolean;
	readonly loon: Loonafspraak;
	readonly maandlonen: Maandlonen;
}

type Maandlonen = Map<FiguresOp, Map<number, Maandloon>>;

/** Wages by what was agreed: the same in both worlds and scenarios. */
const bekend = new WeakMap<
	Werk,
	{ readonly loon: Loonafspraak; readonly maandlonen: Maandlonen }
>();

function loonVan(werk: Werk, pad: string) {
	let loon = bekend.get(werk);
	if (loon === undefined)
		bekend.set(werk, (loon = { loon: loonafspraak(werk, pad), maandlonen: new Map() }));
	return loon;
}

export type Wie = 'aanvrager' | 'partner';

const MEI = 5;
const JUNI = 6;

function loonafspraak(werk: Werk, pad: string): Loonafspraak {
	const node = (
		veld: string,
		tekst: string | undefined,
		unit: 'EUR/uur' | 'uren' | 'EUR/tijdvak'
	) => (tekst === undefined ? null : feit(`feit.${veld}`, bedrag(tekst), `${pad}.${veld}`, unit));
	return {
		tijdvak: werk.betaling,
		brutoUurloon: node('brutoUurloon', werk.brutoUurloon, 'EUR/uur'),
		urenPerWeek: node('urenPerWeek', werk.urenPerWeek, 'uren'),
		brutoLoon: node('brutoLoon', werk.brutoLoon, 'EUR/tijdvak'),
		pensioenpremie: feit(
			'feit.pensioenpremie',
			procent(werk.pensioenpremie),
			`${pad}.pensioenpremie`,
			'percentage'
		),
		vakantiegeldMeteen: werk.vakantiegeld === 'meteen'
	};
}

/** One job over time, with what was agreed from which month. */
export class Baan {
	readonly wie: Wie;
	readonly pad: string;
	readonly #vanaf: Maand;
	readonly #afspraken: readonly Afspraak[];

	constructor(
		werk: Werk,
		pad: string,
		wijzigingen: readonly Van<'wijziging'>[],
		scenario: Scenario
	) {
		this.wie = werk.wie;
		this.pad = pad;
		this.#vanaf = werk.vanaf === undefined ? -Infinity : maandVan(werk.vanaf);
		const afspraak = (stand: Werk, van: Maand): Afspraak => ({
			van,
			tot: stand.tot === null ? Infinity : maandVan(stand.tot),
			loonheffingskorting: gunstigIndienWaar(stand.loonheffingskorting, scenario),
			...loonVan(stand, pad)
		});
		const afspraken = [afspraak(werk, -Infinity)];
		let stand = werk;
		for (const wijziging of wijzigingen) {
			stand = { ...stand, ...wijziging.velden } as Werk;
			afspraken.push(afspraak(stand, ingangsmaand(wijziging.vanaf)));
		}
		this.#afspraken = afspraken;
	}

	#afspraakIn(maand: Maand): Afspraak {
		let gevonden = this.#afspraken[0] as Afspraak;
		for (const afspraak of this.#afspraken) if (afspraak.van <= maand) gevonden = afspraak;
		return gevonden;
	}

	isActief(maand: Maand): boolean {
		return maand >= this.#vanaf && maand <= this.#afspraakIn(maand).tot;
	}

	/** Starts, ends or changes in this month. */
	isAnders(maand: Maand): boolean {
		return (
			this.isActief(maand) !== this.isActief(maand - 1) ||
			this.#afspraakIn(maand) !== this.#afspraakIn(maand - 1)
		);
	}

	isLaatsteMaand(maand: Maand): boolean {
		return this.isActief(maand) && !this.isActief(maand + 1);
	}

	/** Asked for the loonheffingskorting here; of two jobs only the first gets it. */
	wilKorting(maand: Maand): boolean {
		return this.#afspraakIn(maand).loonheffingskorting;
	}

	isJaarlijks(maand: Maand): boolean {
		return !this.#afspraakIn(maand).loon.vakantiegeldMeteen;
	}

	loonIn(maand: Maand, korting: boolean, aow: boolean, figures: FiguresOp): Maandloon {
		const { loon, maandlonen } = this.#afspraakIn(maand);
		let perFigures = maandlonen.get(figures);
		if (perFigures === undefined)
			maandlonen.set(figures, (perFigures = new Map<number, Maandloon>()));
		const sleutel = (korting ? 1 : 0) + (aow ? 2 : 0);
		let uitkomst = perFigures.get(sleutel);
		if (uitkomst === undefined) {
			uitkomst = maandloon(periodeloon(loon, korting, aow, figures), loon.tijdvak);
			perFigures.set(sleutel, uitkomst);
		}
		return uitkomst;
	}

	/** Vakantiegeld paid in this month: in May, or in the last month of the job (rekenmodel §3). */
	vakantiegeldIn(
		maand: Maand,
		korting: boolean,
		aow: boolean,
		figures: FiguresOp
	): Vakantiegeld | null {
		if (!this.isActief(maand) || (maandnummer(maand) !== MEI && !this.isLaatsteMaand(maand)))
			return null;
		const opgebouwd = this.#opgebouwd(maand, korting, aow, figures);
		if (opgebouwd.length === 0) return null;
		const { loon } = this.#afspraakIn(maand);
		const { periode } = this.loonIn(maand, korting, aow, figures);
		return vakantiegeld(
			opgebouwd,
			periode,
			loon,
			this.#heelJaar(jaarVan(maand) - 1),
			{ loonheffingskorting: korting, aow },
			figures
		);
	}

	/** Wages since June, or since the job ended before and paid out what there was. */
	#opgebouwd(maand: Maand, korting: boolean, aow: boolean, figures: FiguresOp): BedragNode[] {
		let lonen: BedragNode[] = [];
		for (let m = juniVoor(maand); m <= maand; m++) {
			if (this.isLaatsteMaand(m - 1)) lonen = [];
			if (!this.isActief(m) || !this.isJaarlijks(m)) continue;
			lonen.push(this.loonIn(m, korting, aow, figures).bruto);
		}
		return lonen;
	}

	#heelJaar(jaar: number): boolean {
		for (let nummer = 1; nummer <= 12; nummer++)
			if (!this.isActief(maandIn(jaar, nummer))) return false;
		return true;
	}
}

/** The June since which vakantiegeld builds up; May closes the year that began in June. */
function juniVoor(maand: Maand): Maand {
	return maandIn(maandnummer(maand) >= JUNI ? jaarVan(maand) : jaarVan(maand) - 1, JUNI);
}

/** Income changes from a month on; a day inside a month counts from the next (read on the first day). */
export function ingangsmaand(vanaf: string): Maand {
	const maand = maandVan(vanaf);
	return dagVan(vanaf) > eersteDag(maand) ? maand + 1 : maand;
}

/** Changes of one present income, in the order of months, then of the list. */
export function wijzigingenVan(
	wie: string,
	veranderingen: readonly Verandering[]
): Van<'wijziging'>[] {
	return veranderingen
		.filter((v): v is Van<'wijziging'> => v.soort === 'wijziging' && v.wie === wie)
		.sort((a, b) => ingangsmaand(a.vanaf) - ingangsmaand(b.vanaf));
}

/** All jobs, present ones first, then those that come (the order that decides who has the loonheffingskorting). */
export function banenVan(
	casus: Casus,
	veranderingen: readonly Verandering[],
	scenario: Scenario
): Baan[] {
	const banen: Baan[] = [];
	casus.inkomsten.forEach((item, i) => {
		if (item.soort !== 'werk') return;
		const wijzigingen = wijzigingenVan(`inkomsten:${String(i)}`, veranderingen);
		banen.push(new Baan(item, `inkomsten[${String(i)}]`, wijzigingen, scenario));
	});
	veranderingen.forEach((item, i) => {
		if (item.soort === 'werk')
			banen.push(new Baan(item, `veranderingen[${String(i)}]`, [], scenario));
	});
	return banen;
}
