import { veldVan, type Stand, type Vraag } from '../../vraag.ts';
import { krijgtGift } from '../gezin/geld.ts';
import { bedrag, soort } from './geld.ts';

export const GELD: readonly Vraag[] = [soort, bedrag];

const VERMOGEN = ['erfenis', 'prijs', 'verkoop'];

/** The questions that make a first answer possible. */
export function eerstGeld(stand: Stand): readonly string[] {
	const derde = krijgtGift(stand)
		? 'gezin.giften'
		: VERMOGEN.includes(veldVan(stand, 'geld.soort', 'soort'))
			? 'gezin.vermogen'
			: 'gezin.thuis';
	return ['geld.soort', 'geld.bedrag', derde];
}
