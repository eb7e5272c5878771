import type { CasusInvoer } from '../casus/schema.ts';
import { breedte, samen, uitslagVan, type Bereik } from './bereik.ts';
import { bouwMet, metWaarde } from './bouwen.ts';
import { HOOG, LAAG, verken, verste, type Pauze, type Zoektocht } from './verkennen.ts';
import type { Stand, Vraag, Waarde } from './vraag.ts';
import { eersteVragen, vragenVan } from './vragen/index.ts';

/** A question that narrows the range of a whole period by less is not worth asking: five euros a month. */
const DE_MOEITE = 60;

/** What is known so far: a range for an ordinary month and for the period, and the cases at its ends. */
export interface TotNuToe {
	readonly maand: Bereik;
	readonly periode: Bereik;
	readonly grensgevallen: readonly CasusInvoer[];
	/** Questions without an answer that would make the range smaller, the best one first. */
	readonly open: readonly string[];
}

/** Questions that apply and have no answer yet. */
function openVragen(stand: Stand, gesteld: readonly string[]): readonly Vraag[] {
	return vragenVan(stand.onderwerp).filter(
		(vraag) => !gesteld.includes(vraag.id) && vraag.geldt(stand)
	);
}

/**
 * Chooses what to ask next, and says between which amounts the answer lies. Of every question still open it knows how much
 * the range would shrink: it computes the case with each of the answers between which the truth lies.
 */
export class Wegwijzer {
	#winst: ReadonlyMap<string, number> | null = null;

	/**
	 * The question to ask now, or `null` when no answer makes the range smaller. Goes by the last search; questions that
	 * apply since then are measured at once.
	 */
	volgende(stand: Stand, gesteld: readonly string[]): Vraag | null {
		const eerste = eersteVragen(stand).find(({ id }) => !gesteld.includes(id));
		if (eerste !== undefined) return eerste;
		let beste: { vraag: Vraag; winst: number } | null = null;
		for (const vraag of openVragen(stand, gesteld)) {
			const winst = this.#winst?.get(vraag.id) ?? winstVan(vraag, stand);
			if (winst >= DE_MOEITE && winst > (beste?.winst ?? 0)) beste = { vraag, winst };
		}
		return beste?.vraag ?? null;
	}

	/** How many questions are likely to follow; `null` before the first search, when nobody knows. */
	nogOngeveer(stand: Stand, gesteld: readonly string[]): number | null {
		const winst = this.#winst;
		if (winst === null) return null;
		const eerste = eersteVragen(stand).filter(({ id }) => !gesteld.includes(id));
		const daarna = openVragen(stand, gesteld).filter(
			(vraag) => !eerste.includes(vraag) && (winst.get(vraag.id) ?? 0) >= DE_MOEITE
		);
		return eerste.length + daarna.length;
	}

	/** Looks for the range that holds the truth; `null` when it was stopped, or there is nothing to compute. */
	async totNuToe(tocht: Zoektocht, pauze: Pauze): Promise<TotNuToe | null> {
		const verkenning = await verken(tocht, pauze);
		if (verkenning === null) return null;
		const { gezien, winst } = verkenning;
		this.#winst = winst;
		const midden = gezien[0]?.casus;
		const uiterste = [
			LAAG,
			HOOG,
			({ maand }: { maand: Bereik }) => -Number(maand.laag),
			({ maand }: { maand: Bereik }) => Number(maand.hoog)
		].map((kant) => verste(gezien, kant).casus);
		return {
			maand: samen(gezien.map(({ uitslag }) => uitslag.maand)),
			periode: samen(gezien.map(({ uitslag }) => uitslag.periode)),
			grensgevallen: [...new Set(uiterste)].filter((casus) => casus !== midden),
			open: zonderAntwoord(tocht.stand, winst)
		};
	}
}

/** Not asked, or answered with "Weet ik niet". An answer that is itself a range was given. */
function zonderAntwoord(stand: Stand, winst: ReadonlyMap<string, number>): string[] {
	const euros = ({ id }: Vraag) => winst.get(id) ?? 0;
	return vragenVan(stand.onderwerp)
		.filter((vraag) => typeof stand.waarden[vraag.id] !== 'object')
		.filter((vraag) => vraag.geldt(stand) && euros(vraag) >= DE_MOEITE)
		.sort((een, ander) => euros(ander) - euros(een))
		.map(({ id }) => id);
}

/** For one question by itself: width with every answer possible, less the mean width with one answer given. */
function winstVan(vraag: Vraag, stand: Stand): number {
	const gevonden = (antwoord?: Waarde) =>
		uitslagVan(
			bouwMet(antwoord === undefined ? stand : metWaarde(stand, vraag.id, antwoord), null)
		);
	const perAntwoord = vraag
		.uitersten(stand, stand.waarden[vraag.id])
		.flatMap((antwoord) => gevonden(antwoord)?.periode ?? []);
	if (perAntwoord.length === 0) return 0;
	const nu = gevonden()?.periode;
	const alles = samen(nu === undefined ? perAntwoord : [...perAntwoord, nu]);
	const gemiddeld = perAntwoord.reduce((som, een) => som + breedte(een), 0) / perAntwoord.length;
	return breedte(alles) - gemiddeld;
}
