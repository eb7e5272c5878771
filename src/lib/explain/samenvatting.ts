import { bedrag } from '../money/bedrag.ts';
import { omhulsel, type Beeld, type Bereik, type MaandBeeld } from './beeld.ts';
import { gelijkeSleutel, heelVerschil, type HeelVerschil } from './heel.ts';

/** What the cover says in one sentence, and which months are different. */
export interface Samenvatting {
	/** `elk`: every shown month alike; `gewoon`: an ordinary month; `een`: one month only. */
	readonly over: 'elk' | 'gewoon' | 'een';
	/** The month the sentence is about, when it is about one. */
	readonly maand: string | null;
	readonly verschil: Bereik;
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
	const verschil = omhulsel(gewoon.map((m) => m.verschil));
	const eerste = gewoon[0] as MaandBeeld;
	const enkele = doel.length === 1 && maanden.length > 1;
	const elk =
		gewoon.length === maanden.length &&
		new Set(maanden.map((m) => gelijkeSleutel(m.verschil))).size === 1;
	return {
		over: enkele ? 'een' : elk ? 'elk' : 'gewoon',
		maand: enkele ? eerste.maand : null,
		verschil,
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
