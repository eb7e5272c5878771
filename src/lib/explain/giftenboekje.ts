import type { Figures } from '../figures/figures.ts';
import { bedrag, nietNegatief, NUL, type Bedrag } from '../money/bedrag.ts';
import { maandIn } from '../time/maand.ts';
import type { Bereik } from './beeld.ts';

export const GIFTSOORTEN = ['geld', 'spullen', 'boodschappen', 'voedselbank', 'lening'] as const;
export type Giftsoort = (typeof GIFTSOORTEN)[number];

/** One line of the book. A value that is not exactly known has two ends. */
export interface Giftregel {
	readonly id: string;
	readonly soort: Giftsoort;
	/** ISO. */
	readonly dag: string;
	/** Free text of the person; may be empty. */
	readonly van: string;
	readonly waarde: Bereik;
}

export type Giftoordeel = 'houden' | 'eerst-vragen' | 'doorgeven';

export interface BeoordeeldeGift extends Giftregel {
	readonly oordeel: Giftoordeel;
}

/** The book of one calendar year (art. 31 lid 2 m Pw): what counts against the limit and what is left. */
export interface Giftenjaar {
	readonly jaar: number;
	readonly giften: readonly BeoordeeldeGift[];
	/** Loans: no gifts, always to be reported. */
	readonly geenGift: readonly BeoordeeldeGift[];
	readonly samen: Bereik;
	/** The limit in its two readings; the same when the year is settled. */
	readonly grens: Bereik;
	readonly nogTe: Bereik;
	readonly voorlopig: boolean;
}

/** Judges each line in the order of days. `vandaag` (ISO) parts what was received from what is still to come. */
export function giftenjaar(
	regels: readonly Giftregel[],
	jaar: number,
	figures: Figures,
	vandaag: string
): Giftenjaar {
	const figuren = figures.op(maandIn(jaar, 1));
	const grens = {
		laag: figuren.lees('participatiewet.giftengrens', 'laag').value,
		hoog: figuren.lees('participatiewet.giftengrens', 'hoog').value
	};
	const eigen = regels
		.filter(({ dag }) => dag.startsWith(String(jaar)))
		.sort((a, b) => a.dag.localeCompare(b.dag));
	const stand = { laag: NUL, hoog: NUL };
	const giften: BeoordeeldeGift[] = [];
	const geenGift: BeoordeeldeGift[] = [];
	for (const regel of eigen) {
		if (regel.soort === 'lening') {
			geenGift.push({ ...regel, oordeel: 'doorgeven' });
			continue;
		}
		// The food bank stays outside the count.
		if (regel.soort !== 'voedselbank') {
			stand.laag = stand.laag.plus(regel.waarde.laag);
			stand.hoog = stand.hoog.plus(regel.waarde.hoog);
		}
		giften.push({ ...regel, oordeel: oordeelVan(regel, stand, grens.laag, vandaag) });
	}
	return {
		jaar,
		giften,
		geenGift,
		samen: tekst(stand.laag, stand.hoog),
		grens: tekst(grens.laag, grens.hoog),
		nogTe: tekst(
			nietNegatief(grens.laag.minus(stand.hoog)),
			nietNegatief(grens.hoog.minus(stand.laag))
		),
		voorlopig: figuren.isVoorlopig('participatiewet.giftengrens')
	};
}

/**
 * Below the lower limit it may be kept. Certainly above it and already received: report. Perhaps above it, or still to
 * come: ask first, the gemeente decides about the part above the limit.
 */
function oordeelVan(
	{ soort, dag }: Giftregel,
	stand: { readonly laag: Bedrag; readonly hoog: Bedrag },
	grens: Bedrag,
	vandaag: string
): Giftoordeel {
	if (soort === 'voedselbank' || stand.hoog.lte(grens)) return 'houden';
	return stand.laag.gt(grens) && dag <= vandaag ? 'doorgeven' : 'eerst-vragen';
}

const tekst = (laag: Bedrag, hoog: Bedrag): Bereik => ({
	laag: laag.toFixed(2),
	hoog: hoog.toFixed(2)
});

/** Whether the highest value is at least the lowest. */
export function isBereik({ laag, hoog }: Bereik): boolean {
	return bedrag(laag).lte(hoog);
}
