import { Decimal } from 'decimal.js';
import type { Bedrag } from './bedrag.ts';

/** The roundings that the law and the rekenmodel name. There is no other rounding in the product. */
export type Afronding = keyof typeof afrondingen;

/** Half-up to whole cents: the "round" of the rekenmodel. */
export const opCenten = (x: Bedrag): Bedrag => x.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
/** Down to whole cents (tax above the table, tabel bijzondere beloningen). */
export const centenOmlaag = (x: Bedrag): Bedrag => x.toDecimalPlaces(2, Decimal.ROUND_FLOOR);
/** Up to whole cents (the top row of the wage table). */
export const centenOmhoog = (x: Bedrag): Bedrag => x.toDecimalPlaces(2, Decimal.ROUND_CEIL);
/** Half-up to whole euros (Awir art. 14 lid 4). */
export const opEuros = (x: Bedrag): Bedrag => x.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
/** Down to whole euros. */
export const eurosOmlaag = (x: Bedrag): Bedrag => x.toDecimalPlaces(0, Decimal.ROUND_FLOOR);
/** Up to whole euros. */
export const eurosOmhoog = (x: Bedrag): Bedrag => x.toDecimalPlaces(0, Decimal.ROUND_CEIL);
/** Half-up to five decimals (Rekenvoorschriften loonheffing, steps of the arbeidskorting). */
export const opVijfDecimalen = (x: Bedrag): Bedrag => x.toDecimalPlaces(5, Decimal.ROUND_HALF_UP);

export const afrondingen = {
	opCenten,
	centenOmlaag,
	centenOmhoog,
	opEuros,
	eurosOmlaag,
	eurosOmhoog,
	opVijfDecimalen
} as const;
