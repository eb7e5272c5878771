import type { FiguresOp } from '../figures/figures.ts';
import type { Bedrag } from '../money/bedrag.ts';
import { isMeer } from '../money/vergelijken.ts';
import type { Maand } from '../time/maand.ts';
import type { BedragNode } from '../trace/node.ts';
import type { Jaarinkomen } from './jaarinkomen.ts';
import type { PersoonOp, Situatie } from './situatie.ts';
import type { Wereld } from './wereld.ts';

export interface Toets {
	readonly wereld: Wereld;
	readonly maand: Maand;
	readonly situatie: Situatie;
	readonly figures: FiguresOp;
	readonly jaar: Jaarinkomen;
	readonly toeslagpartner: PersoonOp | null;
	/** Toetsingsinkomen of the aanvrager, with the toeslagpartner who is there on the first day. */
	readonly inkomen: BedragNode;
	/** Vermogen less debts on 1 January. */
	readonly vermogen: Bedrag;
}

export const isVan18 = (persoon: PersoonOp): boolean => persoon.groep !== 'minderjarig';

type Vermogenstoets = 'zorgtoeslag' | 'huurtoeslag' | 'kindgebondenBudget';

/** The limit that the vermogen on 1 January passes, or nothing. */
export function isTeVeelVermogen(
	{ vermogen, figures }: Toets,
	welke: Vermogenstoets,
	metPartner: boolean
): BedragNode | null {
	const grens = figures.lees(`${welke}.vermogensgrens.${metPartner ? 'partner' : 'alleenstaande'}`);
	return isMeer(vermogen, grens.value) ? grens : null;
}
