import type { Casus, Van, Verandering } from '../casus/schema.ts';
import type { Figures, Scenario } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { bedrag, NUL, som as somVan, type Bedrag } from '../money/bedrag.ts';
import { giftBovenGrens } from '../rules/participatiewet/giften.ts';
import { jaarVan, maandVan, type Maand } from '../time/maand.ts';
import { feit, regel, som, type BedragNode } from '../trace/node.ts';

/** What gifts and loans do in one month. */
export interface GiftenInMaand {
	/** Gifts in money: cash. */
	readonly geld: BedragNode;
	/** Laag only: repeated gifts above the limit and loans, income of the month. */
	readonly inkomen: BedragNode;
	/** Laag only: what one-off gifts bring above the limit. */
	readonly eenmaligBoven: Bedrag;
	/** The year's ledger after this month, and its limit. */
	readonly stand: Bedrag;
	readonly grens: BedragNode;
	/** Places in the list of changes of the gifts and loans of this month. */
	readonly posten: readonly number[];
}

const ART = artikel('Pw', '31', '2 m');

/** The ledger of gifts and kostenbesparende bijdragen: one per calendar year and household (rekenmodel §5). */
export function giftenPerMaand(
	casus: Casus,
	veranderingen: readonly Verandering[],
	scenario: Scenario,
	figures: Figures,
	laatste: Maand
): Map<Maand, GiftenInMaand> {
	const begin = maandVan(casus.vanaf);
	const perMaand = new Map<Maand, GiftenInMaand>();
	const giften = veranderingen.flatMap((v, i) =>
		v.soort === 'gift' || v.soort === 'lening' ? [{ v, i }] : []
	);
	if (giften.length === 0) return perMaand;
	let stand = beginstand(casus, scenario, figures);
	for (let maand = begin; maand <= laatste; maand++) {
		if (maand > begin && jaarVan(maand) !== jaarVan(maand - 1)) stand = NUL;
		const nu = giften.filter(({ v }) => isInMaand(v, maand));
		if (nu.length === 0) continue;
		const grens = figures.op(maand).lees('participatiewet.giftengrens', scenario);
		const uitkomst = boek(nu, stand, grens, scenario);
		stand = uitkomst.stand;
		perMaand.set(maand, uitkomst);
	}
	return perMaand;
}

function beginstand(casus: Casus, scenario: Scenario, figures: Figures): Bedrag {
	const { giftenDitJaar } = casus.huishouden;
	if (giftenDitJaar !== 'onbekend') return bedrag(giftenDitJaar);
	return scenario === 'laag'
		? figures.op(maandVan(casus.vanaf)).lees('participatiewet.giftengrens', 'laag').value
		: NUL;
}

function isInMaand(item: Van<'gift'> | Van<'lening'>, maand: Maand): boolean {
	const van = maandVan(item.vanaf);
	if (item.soort === 'lening' || item.herhaling === 'eenmalig') return maand === van;
	return maand >= van && (item.tot === null || maand <= maandVan(item.tot));
}

function boek(
	items: readonly { readonly v: Van<'gift'> | Van<'lening'>; readonly i: number }[],
	eerder: Bedrag,
	grens: BedragNode,
	scenario: Scenario
): GiftenInMaand {
	const geld: BedragNode[] = [];
	const inkomen: BedragNode[] = [];
	const eenmalig: Bedrag[] = [];
	let stand = eerder;
	for (const { v, i } of items) {
		const node = feit(
			`feit.${v.soort}`,
			bedrag(v.bedrag),
			`veranderingen[${String(i)}].bedrag`,
			'EUR'
		);
		if (v.soort === 'lening') {
			inkomen.push(node);
			continue;
		}
		if (v.vorm === 'geld') geld.push(node);
		if (v.vorm === 'voedselbank') continue;
		const boven = giftBovenGrens(node.value, stand, grens.value);
		stand = stand.plus(node.value);
		if (v.herhaling === 'eenmalig') eenmalig.push(boven);
		else if (!boven.isZero())
			inkomen.push(regel('participatiewet.giftBovenGrens', ART, boven, [node, grens]));
	}
	const telt = scenario === 'laag';
	return {
		geld: som('participatiewet.giftenInGeld', ART, geld, [], { unit: 'EUR' }),
		inkomen: som('participatiewet.giftenEnLeningen', ART, telt ? inkomen : []),
		eenmaligBoven: telt ? somVan(eenmalig) : NUL,
		stand,
		grens,
		posten: items.map(({ i }) => i)
	};
}
