import { vakantietoeslagLoon } from '../rules/participatiewet/vakantietoeslag-loon.ts';
import type { Maand } from '../time/maand.ts';
import { niets, type BedragNode } from '../trace/node.ts';
import type { Baan } from './banen.ts';
import { naarDagen, type Leesvraag } from './leesvraag.ts';

/** W and V of one person in a month. */
export interface Loondeel {
	/** Net wages: cash, and what counts. */
	readonly loon: BedragNode;
	readonly vakantietoeslagLoon: BedragNode;
}

const NIETS = {
	loon: niets('participatiewet.loon'),
	vakantietoeslagLoon: niets('participatiewet.vakantietoeslagLoon'),
	vakantiegeld: niets('loon.vakantiegeldNetto', 'EUR'),
	deel: niets('participatiewet.loonDeel')
};

export function baanMetKorting(banen: readonly Baan[], maand: Maand): Baan | null {
	return banen.find((baan) => baan.isActief(maand) && baan.wilKorting(maand)) ?? null;
}

export interface LoonVanBaan {
	readonly baan: Baan;
	readonly metKorting: boolean;
	readonly jaarlijks: boolean;
	readonly netto: BedragNode;
}

export function lonenIn(
	banen: readonly Baan[],
	{ maand, aowKolom, figures }: Leesvraag
): LoonVanBaan[] {
	const korting = baanMetKorting(banen, maand);
	return banen
		.filter((baan) => baan.isActief(maand))
		.map((baan) => ({
			baan,
			metKorting: baan === korting,
			jaarlijks: baan.isJaarlijks(maand),
			netto: baan.loonIn(maand, baan === korting, aowKolom, figures).netto
		}));
}

export function loondeel(
	lonen: readonly LoonVanBaan[],
	{ aanwezig, aow, figures }: Leesvraag
): Loondeel {
	if (lonen.length === 0)
		return { loon: NIETS.loon, vakantietoeslagLoon: NIETS.vakantietoeslagLoon };
	const loon = naarDagen('participatiewet.loon', netto(lonen), aanwezig);
	const jaarlijks = lonen.filter((l) => l.jaarlijks);
	if (jaarlijks.length === 0) return { loon, vakantietoeslagLoon: NIETS.vakantietoeslagLoon };
	const deel = (metKorting: boolean) => {
		const nodes = netto(jaarlijks.filter((l) => l.metKorting === metKorting));
		return nodes.length === 0 ? NIETS.deel : naarDagen('participatiewet.loonDeel', nodes, aanwezig);
	};
	return { loon, vakantietoeslagLoon: vakantietoeslagLoon(deel(true), deel(false), aow, figures) };
}

const netto = (lonen: readonly LoonVanBaan[]): BedragNode[] => lonen.map((l) => l.netto);

export function vakantiegeldIn(
	lonen: readonly LoonVanBaan[],
	{ maand, aanwezig, aowKolom, figures }: Leesvraag
): BedragNode {
	const betaald = lonen
		.map(({ baan, metKorting }) => baan.vakantiegeldIn(maand, metKorting, aowKolom, figures)?.netto)
		.filter((node) => node !== undefined);
	return betaald.length === 0
		? NIETS.vakantiegeld
		: naarDagen('loon.vakantiegeldNetto', betaald, aanwezig);
}
