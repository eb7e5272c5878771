import { nietNegatief, type Bedrag } from '../../money/bedrag.ts';

/**
 * Art. 31 lid 2 m and art. 18 lid 8* Pw: of a gift only what lies above the limit of the calendar year can count.
 * `eerder` is what the year's ledger holds already; one ledger for the household.
 */
export function giftBovenGrens(gift: Bedrag, eerder: Bedrag, grens: Bedrag): Bedrag {
	return nietNegatief(eerder.plus(gift).minus(grens)).minus(nietNegatief(eerder.minus(grens)));
}
