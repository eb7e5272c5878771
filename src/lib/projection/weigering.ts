import type { FiguresOp } from '../figures/figures.ts';
import { bedrag, plus, type Bedrag } from '../money/bedrag.ts';
import { isBovenVermogensgrens, vermogensgrens } from '../rules/participatiewet/vermogen.ts';
import { maandVan, type Maand } from '../time/maand.ts';
import type { Situatie } from './situatie.ts';
import type { Stand } from './stand.ts';
import type { Wereld } from './wereld.ts';

/** Why there is no bijstand in a month, apart from income. */
export type Weigering = 'bijstand.nietAangevraagd' | 'bijstand.nogNiet' | 'vermogen.grens';

/** No right: not asked for, not yet, or vermogen above the limit (art. 11, 34 and 44 Pw). */
export function weigeringVan(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	stand: Stand,
	figures: FiguresOp
): Weigering | null {
	const { bijstand, bijstandSinds } = wereld.casus.huishouden;
	if (!bijstand) return 'bijstand.nietAangevraagd';
	if (bijstandSinds !== undefined && maand < maandVan(bijstandSinds)) return 'bijstand.nogNiet';
	const grens = vermogensgrens(situatie.partner !== null || situatie.kinderen.length > 0, figures);
	const vermogen = plus(vermogenOp(wereld, maand), stand.vermogenErbij);
	return isBovenVermogensgrens(vermogen, grens) ? 'vermogen.grens' : null;
}

/** Vermogen less debts as given, with the changes up to and including this month. */
export function vermogenOp(wereld: Wereld, maand: Maand): Bedrag {
	let totaal = wereld.vermogenBegin;
	for (const item of wereld.veranderingen) {
		if (item.soort !== 'vermogen' || item.herkomst === 'verkoop' || item.herkomst === 'nabetaling')
			continue;
		if (maandVan(item.vanaf) <= maand) totaal = totaal.plus(bedrag(item.bedrag));
	}
	return totaal;
}
