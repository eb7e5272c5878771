import type { GemeentePack } from '../figures/gemeenten/schema.ts';
import { LANDELIJK, type Beleid } from './beleid.ts';

/** What the pack of a gemeente says about paying out; the national rule where it says nothing, or has no pack. */
export function beleidVan(pack: GemeentePack | undefined): Beleid {
	const { methode, betaalmaand } = pack?.vakantietoeslag ?? {};
	return {
		vakantietoeslag: methode?.waarde ?? LANDELIJK.vakantietoeslag,
		betaalmaandVakantietoeslag: betaalmaand?.waarde ?? LANDELIJK.betaalmaandVakantietoeslag
	};
}
