import type { Scenario } from '../../figures/figures.ts';
import { jaarVan, type Maand } from '../../time/maand.ts';
import type { Vrijlatingsoort } from './vrijlating.ts';

/** Months used so far, by kind; `r` and `34a` hold their first month. */
export interface VrijlatingStand {
	readonly n: number;
	readonly z: number;
	readonly r: Maand | null;
	readonly '34a': Maand | null;
}

/** What art. 31 lid 2 and lid 5 and art. 34a ask of one person in one month, read on its first day. */
export interface VrijlatingFeiten {
	readonly maand: Maand;
	readonly scenario: Scenario;
	readonly aow: boolean;
	readonly vanaf27: boolean;
	readonly medischUrenbeperkt: boolean;
	readonly loonkostensubsidie: boolean;
	/** Single, with a child under 12 at home. */
	readonly alleenstaandeOuderKindOnder12: boolean;
	/** The college finds that the work helps (arbeidsinschakeling), in this scenario. */
	readonly geoordeeld: boolean;
	/** The judgement that counts from 2027: a new one when the case begins before. */
	readonly geoordeeld34a: boolean;
	/** The months before the case begins know only the kinds without a counter (rekenmodel §4). */
	readonly voorBegin: boolean;
}

const MAANDEN_N = 6;
const MAANDEN_Z = 12;
const MAANDEN_R = 30;
const MAANDEN_34A = 12;

/** The first kind that fits, or none (rekenmodel §4). A dated variant for the text of 2027. */
export function rechtOpVrijlating(
	feiten: VrijlatingFeiten,
	stand: VrijlatingStand
): Vrijlatingsoort | null {
	return jaarVan(feiten.maand) >= 2027 ? vanaf2027(feiten, stand) : tot2027(feiten, stand);
}

function binnen(maand: Maand, eerste: Maand | null, maanden: number): boolean {
	return eerste === null || maand - eerste < maanden;
}

/** Art. 31 lid 2 n, r, y, z, aa and lid 5, in force to 2026-12-31; below 27 the gedoogjaar 2026. */
function tot2027(feiten: VrijlatingFeiten, stand: VrijlatingStand): Vrijlatingsoort | null {
	if (feiten.aow) return 'n';
	const nOpen = stand.n < MAANDEN_N;
	if (feiten.vanaf27 && feiten.geoordeeld && nOpen && !feiten.voorBegin) return 'n';
	if (feiten.medischUrenbeperkt) return 'y';
	if (feiten.voorBegin) return null;
	if (feiten.loonkostensubsidie) {
		const wacht = feiten.scenario === 'laag' && feiten.vanaf27 && nOpen;
		if (!wacht && stand.z < MAANDEN_Z) return 'z';
		if (!wacht && feiten.geoordeeld) return 'aa';
	}
	if (!feiten.geoordeeld) return null;
	if (!feiten.vanaf27) return binnen(feiten.maand, stand['34a'], MAANDEN_34A) ? '34a' : null;
	const rOpen =
		feiten.alleenstaandeOuderKindOnder12 && !nOpen && binnen(feiten.maand, stand.r, MAANDEN_R);
	return rOpen ? 'r' : null;
}

/** Art. 34a, from 2027-01-01 (provisional: the transition rule of art. 78ff could not be read). */
function vanaf2027(feiten: VrijlatingFeiten, stand: VrijlatingStand): Vrijlatingsoort | null {
	if (feiten.aow) return '34a-aow';
	// Lid 1 b has no term, and its months do not begin the twelve of lid 1 a.
	if (feiten.medischUrenbeperkt) return '34a-medisch';
	if (feiten.voorBegin || !feiten.geoordeeld34a) return null;
	if (feiten.scenario === 'hoog') return '34a';
	return binnen(feiten.maand, stand['34a'], MAANDEN_34A) ? '34a' : null;
}

/** The state after a month in which this kind was used: months for n and z, the first month for r and 34a (rekenmodel §4). */
export function naGebruik(
	stand: VrijlatingStand,
	soort: Vrijlatingsoort | null,
	maand: Maand
): VrijlatingStand {
	switch (soort) {
		case 'n':
			return { ...stand, n: stand.n + 1 };
		case 'z':
			return { ...stand, z: stand.z + 1 };
		case 'r':
			return stand.r === null ? { ...stand, r: maand } : stand;
		case '34a':
			return stand['34a'] === null ? { ...stand, '34a': maand } : stand;
		default:
			return stand;
	}
}
