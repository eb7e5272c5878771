import type { Onderwerp, Stand, Vraag } from '../vraag.ts';
import { GELD, eerstGeld } from './geld/index.ts';
import { GEZIN, GEZIN_DAARNA } from './gezin/index.ts';
import { THUIS, eerstThuis } from './thuis/index.ts';
import { WERKEN, eerstWerken } from './werken/index.ts';

const VAN_ONDERWERP: Readonly<Record<Onderwerp, readonly Vraag[]>> = {
	werken: WERKEN,
	geld: GELD,
	thuis: THUIS
};
const EERST = { werken: eerstWerken, geld: eerstGeld, thuis: eerstThuis } as const;

/** All questions of a subject, in the order in which they build a case: the household first, then what changes. */
export function vragenVan(onderwerp: Onderwerp): readonly Vraag[] {
	return [...GEZIN, ...VAN_ONDERWERP[onderwerp], ...GEZIN_DAARNA];
}

export function vraagMet(onderwerp: Onderwerp, id: string): Vraag | undefined {
	return vragenVan(onderwerp).find((vraag) => vraag.id === id);
}

/** The questions that make a first answer possible, in the order in which they are asked. */
export function eersteVragen(stand: Stand): readonly Vraag[] {
	return EERST[stand.onderwerp](stand).flatMap((id) => {
		const vraag = vraagMet(stand.onderwerp, id);
		return vraag?.geldt(stand) ? [vraag] : [];
	});
}

/** The question that fills a fact, as the engine names facts: `huishouden.wonen.kaleHuur`; one that applies, if any does. */
export function vraagBijPad(onderwerp: Onderwerp, pad: string, stand?: Stand): Vraag | undefined {
	const zonderNummers = pad.replace(/\[\d+\]/g, '');
	const vragen = vragenVan(onderwerp).filter(({ paden }) => paden.includes(zonderNummers));
	return vragen.find((vraag) => stand !== undefined && vraag.geldt(stand)) ?? vragen[0];
}
