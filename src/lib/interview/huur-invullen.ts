import { gesprek } from './gesprek.svelte.ts';
import { sleutel, NIET_GEWETEN } from './lezen.ts';
import type { Stand } from './vraag.ts';

const WONEN = 'gezin.wonen';

/** The rent is not known, and someone may be renting: then the huurtoeslag is in no amount. */
export function mistHuur(stand: Stand | null, onbekend: readonly string[]): boolean {
	if (stand === null || !onbekend.includes('huishouden.wonen.kaleHuur')) return false;
	const wonen = stand.waarden[WONEN];
	return typeof wonen !== 'object' || wonen.soort === 'huur';
}

/** How one lives was said already: the question about the rent is in the list of open ones. */
export const huurt = (stand: Stand | null): boolean =>
	typeof stand?.waarden[WONEN] === 'object' && stand.waarden[WONEN].soort === 'huur';

/** "Huurt u een woning? Vul uw huur in": says that one rents, and opens the question about the rent. */
export function vraagHuur(): void {
	gesprek.schrijf(sleutel(WONEN, NIET_GEWETEN), '');
	gesprek.schrijf(sleutel(WONEN, 'soort'), 'huur');
	gesprek.klaarMet(WONEN);
	gesprek.vraag = 'gezin.huur';
}
