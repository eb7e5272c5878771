import type { GemeentePack } from '../figures/gemeenten/schema.ts';
import { LANDELIJK, type Beleid } from './beleid.ts';

interface Gegeven<W> {
	readonly waarde: W;
	readonly zeker: boolean;
}

/** Only what is certain counts; an old or indirect source is shown to the reader, but not reckoned with. */
function zeker<W>(gegeven: Gegeven<W> | undefined): W | undefined {
	return gegeven?.zeker === true ? gegeven.waarde : undefined;
}

const DAGEN_PER_WEEK = 7;
const WERKDAGEN_PER_WEEK = 5;

/** A term in calendar days; of working days the earliest that it can end. */
function dagen({
	aantal,
	eenheid
}: {
	aantal: number;
	eenheid: 'dagen' | 'werkdagen' | 'weken';
}): number {
	if (eenheid === 'weken') return aantal * DAGEN_PER_WEEK;
	if (eenheid === 'dagen') return aantal;
	return Math.floor(aantal / WERKDAGEN_PER_WEEK) * DAGEN_PER_WEEK + (aantal % WERKDAGEN_PER_WEEK);
}

/** What the pack of a gemeente says about paying out and reporting; the national rule where it says nothing certain. */
export function beleidVan(pack: GemeentePack | undefined): Beleid {
	const { methode, betaalmaand } = pack?.vakantietoeslag ?? {};
	const termijn = zeker(pack?.melden?.termijn);
	return {
		vakantietoeslag: zeker(methode) ?? LANDELIJK.vakantietoeslag,
		betaalmaandVakantietoeslag: zeker(betaalmaand) ?? LANDELIJK.betaalmaandVakantietoeslag,
		meldtermijn: termijn === undefined ? LANDELIJK.meldtermijn : dagen(termijn)
	};
}

/** The rules of the sum that a gemeente can fill in, and whether it did so with certainty. */
export const GEMEENTEREGELS = ['methode', 'betaalmaand', 'termijn'] as const;
export type Gemeenteregel = (typeof GEMEENTEREGELS)[number];

export function isIngevuld(pack: GemeentePack | undefined, regel: Gemeenteregel): boolean {
	const gegeven = regel === 'termijn' ? pack?.melden.termijn : pack?.vakantietoeslag[regel];
	return gegeven?.zeker === true;
}
