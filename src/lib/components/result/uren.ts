import type { Casus } from '../../casus/schema.ts';
import type { Bereik } from '../../explain/index.ts';

/** The curve of hours as text and whole tenths of hours: what travels between the page and the worker. */
export interface Curve {
	readonly punten: readonly (Bereik & { readonly uren: number })[];
	readonly bijstandStopt: { readonly laag: number | null; readonly hoog: number | null };
	readonly stukken: readonly Stuk[];
}

/** A stretch in which more hours bring little (`vlak`) or less (`daling`). */
export interface Stuk {
	readonly van: number;
	readonly tot: number;
	readonly soort: 'vlak' | 'daling';
	readonly perUur: string;
	readonly oorzaak: string;
}

export const MEESTE_UREN = 40;

/** Place of the change whose hours can be moved: the first new job with a wage per hour. */
export function urenPlaats({ veranderingen }: Pick<Casus, 'veranderingen'>): number | null {
	const plaats = veranderingen.findIndex(
		(item) => item.soort === 'werk' && item.brutoUurloon !== undefined
	);
	return plaats < 0 ? null : plaats;
}

/** The two ordered ends at a number of hours. */
export function puntBij({ punten }: Curve, uren: number): Bereik {
	const tiende = Math.round(uren * 10) / 10;
	const punt = punten.find((kandidaat) => Math.abs(kandidaat.uren - tiende) < 0.01) ?? punten[0];
	return punt === undefined ? { laag: '0.00', hoog: '0.00' } : { laag: punt.laag, hoog: punt.hoog };
}
