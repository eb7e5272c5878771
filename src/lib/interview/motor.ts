/** The part of the interview that calculates: fetched after the first page is there. */
import { rekenaar } from './netto.ts';
import { Wegwijzer } from './volgende.ts';

export { rekenaar };
/** One for the whole visit: it remembers what it measured. */
export const wegwijzer = new Wegwijzer();
