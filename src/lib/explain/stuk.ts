import { omhulsel, type MaandBeeld } from './beeld.ts';
import { heelVerschil, type Richting } from './heel.ts';

/** The ordinary months that one sentence can speak of. */
export interface Stuk {
	readonly over: 'gewoon' | 'tot' | 'vanaf';
	readonly maanden: readonly MaandBeeld[];
	/** The last month of `tot`. */
	readonly einde: string;
	readonly daarna: readonly MaandBeeld[];
}

/**
 * "€ 0 to € 1,348 less" is not true of months in which it is € 1,348 for sure. Where the range of all ordinary months
 * reaches to nothing or to the other side, and the first of them surely do not, the sentence is about those first ones; or
 * about the last ones, when before them nothing changes.
 */
export function stukVan(gewoon: readonly MaandBeeld[], alle: readonly MaandBeeld[]): Stuk {
	const stuk = zekerStuk(gewoon);
	// Where nothing is different in the first months, the sentence says when it begins.
	const isLater = stuk.over === 'gewoon' && alle[0]?.geraakt === false;
	return isLater && ['meer', 'minder'].includes(richtingVan(stuk.maanden))
		? { ...stuk, over: 'vanaf' }
		: stuk;
}

function zekerStuk(gewoon: readonly MaandBeeld[]): Stuk {
	const heel: Stuk = { over: 'gewoon', maanden: gewoon, einde: '', daarna: [] };
	if (zekerIn(gewoon) !== null) return heel;
	const van = gewoon.findIndex((maand) => zekerIn([maand]) !== 'gelijk');
	const eerste = gewoon[van];
	const richting = eerste === undefined ? null : zekerIn([eerste]);
	if (richting === null) return heel;
	const rest = gewoon.slice(van);
	const anders = rest.findIndex((maand) => zekerIn([maand]) !== richting);
	if (anders === -1) return { ...heel, over: 'vanaf', maanden: rest };
	const daarna = rest.slice(anders);
	if (van > 0 || daarna.some((maand) => zekerIn([maand]) === richting)) return heel;
	const maanden = rest.slice(0, anders);
	return { over: 'tot', maanden, einde: maanden.at(-1)?.maand ?? '', daarna };
}

const samen = (maanden: readonly MaandBeeld[]) =>
	heelVerschil(omhulsel(maanden.map(({ verschil }) => verschil)));
const richtingVan = (maanden: readonly MaandBeeld[]): Richting => samen(maanden).richting;

/** More, less or the same for sure; `null` when the range of these months leaves more than one of them open. */
function zekerIn(maanden: readonly MaandBeeld[]): Richting | null {
	const { richting, a, b } = samen(maanden);
	if (richting === 'gelijk') return richting;
	return richting === 'wisselt' || a === '0' || b === '0' ? null : richting;
}
