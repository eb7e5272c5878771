import type { Casus } from '../../casus/schema.ts';
import type { Bereik } from '../../explain/index.ts';

/** The curve of hours as text and whole tenths of hours: what travels between the page and the worker. */
export interface Curve {
	readonly punten: readonly (Bereik & { readonly uren: number })[];
	readonly bijstandStopt: { readonly laag: number | null; readonly hoog: number | null };
	readonly stukken: readonly Stuk[];
}

/** A stretch in which more hours bring little (`vlak`) or less (`daling`), or bring more to the end (`stijging`). */
export interface Stuk {
	readonly van: number;
	readonly tot: number;
	readonly soort: 'vlak' | 'daling' | 'stijging';
	readonly perUur: Bereik;
	readonly oorzaak: string | null;
}

export const MEESTE_UREN = 40;

/** Place of the change whose hours can be moved: the first new job with a wage per hour. */
export function urenPlaats({ veranderingen }: Pick<Casus, 'veranderingen'>): number | null {
	const plaats = veranderingen.findIndex(
		(item) => item.soort === 'werk' && item.brutoUurloon !== undefined
	);
	return plaats < 0 ? null : plaats;
}

function puntOp({ punten }: Curve, uren: number): Curve['punten'][number] | undefined {
	const tiende = Math.round(uren * 10) / 10;
	return punten.find((punt) => Math.abs(punt.uren - tiende) < 0.01);
}

/** Whether the curve knows these hours: the first one that comes has whole hours only. */
export const kent = (curve: Curve, uren: number): boolean => puntOp(curve, uren) !== undefined;

/** The two ordered ends at a number of hours. */
export function puntBij(curve: Curve, uren: number): Bereik {
	const punt = puntOp(curve, uren) ?? curve.punten[0];
	return punt === undefined ? { laag: '0.00', hoog: '0.00' } : { laag: punt.laag, hoog: punt.hoog };
}
