import * as v from 'valibot';

import { bewaarIn, openUit, type Weigering } from './doos.ts';
import { GIFTENBOEKJE } from './sleutels.ts';

const geld = v.pipe(v.string(), v.regex(/^\d{1,9}\.\d{2}$/));

const boekje = v.array(
	v.strictObject({
		id: v.string(),
		soort: v.picklist(['geld', 'spullen', 'boodschappen', 'voedselbank', 'lening']),
		dag: v.pipe(v.string(), v.isoDate()),
		van: v.pipe(v.string(), v.maxLength(100)),
		waarde: v.strictObject({ laag: geld, hoog: geld })
	})
);

export type BewaardeGift = v.InferOutput<typeof boekje>[number];

export type Boekje =
	| { readonly soort: 'leeg' }
	| { readonly soort: 'geweigerd'; readonly reden: Weigering }
	| { readonly soort: 'open'; readonly giften: readonly BewaardeGift[] };

/** Keeps the book on this device. Only to be called when the person asked for it. */
export function bewaarGiften(
	giften: readonly BewaardeGift[],
	figuren: string,
	dag: string
): boolean {
	return bewaarIn(GIFTENBOEKJE, giften, figuren, dag);
}

/** Opens the book whole, or refuses it with the reason. */
export function openGiften(): Boekje {
	const doos = openUit(GIFTENBOEKJE);
	if (doos.soort !== 'open') return doos;
	const gelezen = v.safeParse(boekje, doos.inhoud);
	return gelezen.success
		? { soort: 'open', giften: gelezen.output }
		: { soort: 'geweigerd', reden: 'kapot' };
}
