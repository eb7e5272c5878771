import type { Maand } from '../time/maand.ts';
import type { BedragNode } from '../trace/node.ts';
import { maandbijstand, type Maandbijstand } from './maandbijstand.ts';
import { beginstand, Maandgeheugen, type Stand } from './stand.ts';
import { vakantieUitkeringen } from './vakantie-uitkering.ts';
import type { Wereld } from './wereld.ts';

/** A world simulated month by month: the bijstand of every month, and the holiday payments. */
export interface Verloop {
	readonly wereld: Wereld;
	readonly records: readonly Maandbijstand[];
	readonly vakantieUitkeringen: readonly BedragNode[];
}

/** What happened before the case begins: the same in both worlds. */
export interface Verleden {
	readonly records: readonly Maandbijstand[];
	readonly stand: Stand;
}

function simuleer(wereld: Wereld, van: Maand, tot: Maand, begin: Stand): Verleden {
	const records: Maandbijstand[] = [];
	let stand = begin;
	for (let maand = van; maand <= tot; maand++) {
		const [record, volgende] = maandbijstand(wereld, maand, stand);
		records.push(record);
		stand = volgende;
	}
	return { records, stand };
}

export function verledenVan(wereld: Wereld): Verleden {
	return simuleer(wereld, wereld.periode.eerste, wereld.periode.begin - 1, beginstand(wereld));
}

/** Simulates a world from the begin of the case on, after a past that both worlds share. */
export function verloopVan(wereld: Wereld, verleden: Verleden): Verloop {
	const stand: Stand = {
		...verleden.stand,
		vrijlating: beginstand(wereld).vrijlating,
		vorige: null,
		geheugen: new Maandgeheugen()
	};
	const { records } = simuleer(wereld, wereld.periode.begin, wereld.periode.laatste, stand);
	const alle = [...verleden.records, ...records];
	return { wereld, records: alle, vakantieUitkeringen: vakantieUitkeringen(alle, wereld.beleid) };
}

export function recordIn({ wereld, records }: Verloop, maand: Maand): Maandbijstand {
	return records[maand - wereld.periode.eerste] as Maandbijstand;
}

export function vakantieUitkeringIn(
	{ wereld, vakantieUitkeringen: lijst }: Verloop,
	maand: Maand
): BedragNode {
	return lijst[maand - wereld.periode.eerste] as BedragNode;
}
