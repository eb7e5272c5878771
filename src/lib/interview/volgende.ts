import type { CasusInvoer } from '../casus/schema.ts';
import { breedte, samen, uitslagVan, type Bereik, type Uitslag } from './bereik.ts';
import { bouwMet, metWaarde } from './bouwen.ts';
import type { Stand, Vraag, Waarde } from './vraag.ts';
import { eersteVragen, vragenVan } from './vragen/index.ts';

/** A question with less than this over a whole period is not worth asking: a euro a month. */
const DE_MOEITE = 12;
/** So many questions are measured afresh before one is chosen; the others are measured while the person reads. */
const VERS = 2;

interface Meting {
	/** Euros over the period by which an answer narrows the range. */
	readonly winst: number;
	/** The answers that lead to the lowest and the highest end. */
	readonly laagste: Waarde | undefined;
	readonly hoogste: Waarde | undefined;
	/** The ranges that were found. */
	readonly gezien: readonly Uitslag[];
	/** The case it was measured on. */
	readonly op: string;
}

/** What is known so far: a range for the month and the period, and the cases at its ends. */
export interface TotNuToe {
	readonly maand: Bereik;
	readonly periode: Bereik;
	readonly grensgevallen: readonly CasusInvoer[];
}

/**
 * Chooses what to ask next, and says between which amounts the answer lies. Of every question still open it measures how
 * much the range would shrink: it computes the case with each of the answers between which the truth lies.
 */
export class Wegwijzer {
	readonly #metingen = new Map<string, Meting>();

	/** Questions that apply and have no answer yet. */
	static open(stand: Stand, gesteld: readonly string[]): readonly Vraag[] {
		return vragenVan(stand.onderwerp).filter(
			(vraag) => !gesteld.includes(vraag.id) && vraag.geldt(stand)
		);
	}

	/** The question to ask now, or `null` when no answer makes the range smaller. */
	volgende(stand: Stand, gesteld: readonly string[]): Vraag | null {
		const eerste = eersteVragen(stand).find(({ id }) => !gesteld.includes(id));
		if (eerste !== undefined) return eerste;
		const open = [...Wegwijzer.open(stand, gesteld)];
		const op = JSON.stringify(bouwMet(stand, null));
		// Gains seldom grow when more is known. So measure the first in line again until it stays first.
		for (let vers = 0; vers < VERS; vers++) {
			const kop = this.#opVolgorde(open)[0];
			if (kop === undefined || this.#geschat(kop) < DE_MOEITE) return null;
			if (this.#metingen.get(kop.id)?.op === op) return kop;
			this.#meet(kop, stand, op);
		}
		const volgorde = this.#opVolgorde(open);
		const gemeten = volgorde.find(({ id }) => this.#metingen.has(id));
		if (gemeten !== undefined && this.#geschat(gemeten) >= DE_MOEITE) return gemeten;
		return volgorde.find((vraag) => this.#geschat(vraag) >= DE_MOEITE) ?? null;
	}

	#opVolgorde(open: readonly Vraag[]): Vraag[] {
		return [...open].sort((a, b) => {
			const [bijA, bijB] = [this.#geschat(a), this.#geschat(b)];
			return bijA === bijB ? 0 : bijB - bijA;
		});
	}

	/** How many questions are likely to follow. */
	nogOngeveer(stand: Stand, gesteld: readonly string[]): number {
		const eerste = eersteVragen(stand).filter(({ id }) => !gesteld.includes(id)).length;
		const daarna = Wegwijzer.open(stand, gesteld).filter(
			(vraag) => this.#metingen.has(vraag.id) && this.#geschat(vraag) >= DE_MOEITE
		).length;
		return eerste + (eerste > 0 ? Math.max(daarna, 3) : daarna);
	}

	/** Measures what was measured on an older case. One question at a time, with room for the screen in between. */
	async werkBij(stand: Stand, gesteld: readonly string[], pauze: () => Promise<boolean>) {
		const op = JSON.stringify(bouwMet(stand, null));
		for (const vraag of Wegwijzer.open(stand, gesteld)) {
			if (this.#metingen.get(vraag.id)?.op === op) continue;
			if (!(await pauze())) return;
			this.#meet(vraag, stand, op);
		}
	}

	/** The range that holds the truth, as far as the open questions go. */
	totNuToe(stand: Stand, gesteld: readonly string[], basis: CasusInvoer | null): TotNuToe | null {
		const midden = uitslagVan(bouwMet(stand, basis));
		if (midden === null) return null;
		let laag = stand;
		let hoog = stand;
		const gezien: Uitslag[] = [midden];
		for (const vraag of this.#onzeker(stand, gesteld, basis)) {
			const meting = this.#metingen.get(vraag.id);
			if (meting === undefined || meting.winst < 1) continue;
			if (meting.laagste) laag = metWaarde(laag, vraag.id, meting.laagste);
			if (meting.hoogste) hoog = metWaarde(hoog, vraag.id, meting.hoogste);
		}
		const grensgevallen = [laag, hoog]
			.filter((kant) => kant !== stand)
			.map((kant) => bouwMet(kant, basis));
		for (const casus of grensgevallen) {
			const uitslag = uitslagVan(casus);
			if (uitslag !== null) gezien.push(uitslag);
		}
		return {
			maand: samen(gezien.map(({ maand }) => maand)),
			periode: samen(gezien.map(({ periode }) => periode)),
			grensgevallen
		};
	}

	/** Open questions, and answers that leave something open. */
	#onzeker(stand: Stand, gesteld: readonly string[], basis: CasusInvoer | null): readonly Vraag[] {
		const open = basis === null ? Wegwijzer.open(stand, gesteld) : [];
		const vaag = vragenVan(stand.onderwerp).filter((vraag) => {
			const waarde = stand.waarden[vraag.id];
			return waarde !== undefined && vraag.uitersten(stand, waarde).length > 0;
		});
		const op = JSON.stringify(bouwMet(stand, null));
		for (const vraag of vaag)
			if (this.#metingen.get(vraag.id)?.op !== op) this.#meet(vraag, stand, op);
		return [...vaag, ...open];
	}

	/** What was not measured yet comes first: so it is measured. */
	#geschat(vraag: Vraag): number {
		return this.#metingen.get(vraag.id)?.winst ?? Infinity;
	}

	#meet(vraag: Vraag, stand: Stand, op: string) {
		const waarde = stand.waarden[vraag.id];
		const uitersten = vraag.uitersten(stand, waarde);
		const nu = uitslagVan(bouwMet(stand, null));
		const metingen = uitersten.flatMap((antwoord) => {
			const uitslag = uitslagVan(bouwMet(metWaarde(stand, vraag.id, antwoord), null));
			return uitslag === null ? [] : [{ antwoord, uitslag }];
		});
		const gezien = metingen.map(({ uitslag }) => uitslag);
		const alle = [...(nu === null ? [] : [nu]), ...gezien].map(({ periode }) => periode);
		const opLaag = [...metingen].sort(
			(a, b) => Number(a.uitslag.periode.laag) - Number(b.uitslag.periode.laag)
		);
		const opHoog = [...metingen].sort(
			(a, b) => Number(a.uitslag.periode.hoog) - Number(b.uitslag.periode.hoog)
		);
		const gemiddeld =
			gezien.reduce((som, { periode }) => som + breedte(periode), 0) / Math.max(1, gezien.length);
		this.#metingen.set(vraag.id, {
			winst: gezien.length === 0 ? 0 : breedte(samen(alle)) - gemiddeld,
			laagste: opLaag[0]?.antwoord,
			hoogste: opHoog.at(-1)?.antwoord,
			gezien,
			op
		});
	}
}
