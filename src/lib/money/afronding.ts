import { Decimal } from 'decimal.js';
import type { Bedrag } from './bedrag.ts';

/** The roundings that the law and the rekenmodel name. There is no other rounding in the product. */
export type Afronding = keyof typeof afrondingen;

/** More decimals than any product of the rekenmodel has, fewer than the 40 digits in which a quotient is cut off. */
const DECIMALEN = 30;

/** A third, a twelfth or a share of days ends at the 40th digit; three thirds are one again, and a half cent a half cent. */
const naar =
	(decimalen: number, wijze: Decimal.Rounding) =>
	(x: Bedrag): Bedrag => {
		const heel =
			x.decimalPlaces() > DECIMALEN ? x.toDecimalPlaces(DECIMALEN, Decimal.ROUND_HALF_UP) : x;
		return heel.toDecimalPlaces(decimalen, wijze);
	};

/** Half-up to whole cents: the "round" of the rekenmodel. */
export const opCenten = naar(2, Decimal.ROUND_HALF_UP);
/** Down to whole cents (tax above the table, tabel bijzondere beloningen). */
export const centenOmlaag = naar(2, Decimal.ROUND_FLOOR);
/** Up to whole cents (the top row of the wage table). */
export const centenOmhoog = naar(2, Decimal.ROUND_CEIL);
/** Half-up to whole euros (Awir art. 14 lid 4). */
export const opEuros = naar(0, Decimal.ROUND_HALF_UP);
/** Down to whole euros. */
export const eurosOmlaag = naar(0, Decimal.ROUND_FLOOR);
/** Up to whole euros. */
export const eurosOmhoog = naar(0, Decimal.ROUND_CEIL);
/** Half-up to five decimals (Rekenvoorschriften loonheffing, steps of the arbeidskorting). */
export const opVijfDecimalen = naar(5, Decimal.ROUND_HALF_UP);

export const afrondingen = {
	opCenten,
	centenOmlaag,
	centenOmhoog,
	opEuros,
	eurosOmlaag,
	eurosOmhoog,
	opVijfDecimalen
} as const;
