import { alsTekst } from '../../money/bedrag.ts';
import { maandTekst } from '../../time/maand.ts';
import type { Projectie } from '../projectie.ts';
import type { Wereldnaam } from '../wereld.ts';
import * as bijstand from './bijstand.ts';
import * as geld from './geld.ts';
import { verjaardagen } from './leeftijd.ts';
import { verzamel, type Zoeker } from './melden.ts';
import * as werk from './werk.ts';

/** Something to know, with the month and world in which it first holds. */
export interface Aandacht {
	readonly code: string;
	readonly maand: string;
	readonly wereld: Wereldnaam;
	readonly bedrag?: string;
	readonly over?: string;
	readonly later?: string;
}

const ZOEKERS: readonly Zoeker[] = [
	...Object.values(bijstand),
	...Object.values(geld),
	...Object.values(werk),
	verjaardagen
];

export function aandachtVan(projectie: Projectie): Aandacht[] {
	return verzamel(projectie, ZOEKERS).map(({ code, maand, wereld, bedrag, over, later }) => ({
		code,
		maand: maandTekst(maand),
		wereld,
		...(bedrag === undefined ? {} : { bedrag: alsTekst(bedrag) }),
		...(over === undefined ? {} : { over }),
		...(later === undefined ? {} : { later: maandTekst(later) })
	}));
}
