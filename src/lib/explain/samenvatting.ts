import { bedrag } from '../money/bedrag.ts';
import { omhulsel, type Beeld, type Bereik, type MaandBeeld } from './beeld.ts';
import { gelijkeSleutel, heelVerschil, type HeelVerschil } from './heel.ts';
import { stukVan } from './stuk.ts';

/** What the cover says in one sentence, and which months are different. */
export interface Samenvatting {
	/**
	 * `elk`: every shown month alike; `gewoon`: an ordinary month; `een`: one month only. `tot` and `vanaf`: the ordinary
	 * months up to or from one, where the others are too different for one sentence.
	 */
	readonly over: 'elk' | 'gewoon' | 'een' | 'tot' | 'vanaf';
	/** The month that the sentence names, when it names one. */
	readonly maand: string | null;
	readonly verschil: Bereik;
	/** What is kept in the ordinary months after those of the sentence: only for `tot`. */
	readonly daarna: Bereik | null;
	readonly zin: HeelVerschil;
	/** A month that stands for the ordinary ones: its amounts stand on the cover. */
	readonly voorbeeld: number;
	/** Touched months with another difference than the sentence says. */
	readonly anders: readonly {
		readonly maand: string;
		readonly verschil: Bereik;
		readonly lager: boolean;
	}[];
}

export function samenvattingVan({ maanden }: Beeld): Samenvatting | null {
	if (maanden.length === 0) return null;
	const geraakt = maanden.filter((m) => m.geraakt);
	const doel = geraakt.length === 0 ? maanden : geraakt;
	const gewoon = gewoneMaanden(doel);
	const stuk = stukVan(gewoon, maanden);
	const verschil = omhulsel(stuk.maanden.map((m) => m.verschil));
	const eerste = stuk.maanden[0] as MaandBeeld;
	const enkele = doel.length === 1 && maanden.length > 1;
	const elk =
		gewoon.length === maanden.length &&
		new Set(maanden.map((m) => gelijkeSleutel(m.verschil))).size === 1;
	const over = enkele ? 'een' : elk ? 'elk' : stuk.over;
	return {
		over,
		maand: over === 'een' || over === 'vanaf' ? eerste.maand : over === 'tot' ? stuk.einde : null,
		verschil,
		daarna: over === 'tot' ? omhulsel(stuk.daarna.map((m) => m.verschil)) : null,
		zin: heelVerschil(verschil),
		voorbeeld: maanden.indexOf(eerste),
		anders: doel
			.filter((m) => !gewoon.includes(m))
			.map((m) => ({
				maand: m.maand,
				verschil: m.verschil,
				lager: bedrag(m.verschil.laag).lt(bedrag(verschil.laag).minus(1))
			}))
	};
}

/** Without what is paid once a year, and without a difference that no other month shares. */
function gewoneMaanden(maanden: readonly MaandBeeld[]): readonly MaandBeeld[] {
	const zonderEenmalig = maanden.filter((m) => !m.eenmalig);
	const rest = zonderEenmalig.length > 0 ? zonderEenmalig : maanden;
	const aantal = new Map<string, number>();
	for (const { verschil } of rest) {
		const sleutel = gelijkeSleutel(verschil);
		aantal.set(sleutel, (aantal.get(sleutel) ?? 0) + 1);
	}
	const gedeeld = rest.filter(({ verschil }) => (aantal.get(gelijkeSleutel(verschil)) ?? 0) > 1);
	return gedeeld.length > 0 ? gedeeld : rest;
}
