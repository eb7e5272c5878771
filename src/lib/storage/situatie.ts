import * as v from 'valibot';

import { leesCasus } from '../casus/lezen.ts';
import type { CasusInvoer } from '../casus/schema.ts';
import { bewaarIn, openUit, type Weigering } from './doos.ts';
import { SITUATIE } from './sleutels.ts';

const inhoudSchema = v.strictObject({
	casus: v.unknown(),
	/** The answers behind the case, as the interview hands them over; without them only the case is kept. */
	moment: v.nullable(v.string())
});

export type Situatie =
	| { readonly soort: 'leeg' }
	| { readonly soort: 'geweigerd'; readonly reden: Weigering }
	| {
			readonly soort: 'open';
			readonly casus: CasusInvoer;
			readonly moment: string | null;
			readonly figuren: string;
			readonly dag: string;
	  };

/** Keeps a case and its answers on this device. Only to be called when the person asks for it. */
export function bewaarSituatie(
	casus: CasusInvoer,
	moment: string | null,
	figuren: string,
	dag: string
): boolean {
	return bewaarIn(SITUATIE, { casus, moment }, figuren, dag);
}

/** Opens the kept case: whole and valid by the rules of today, or refused with the reason. */
export function openSituatie(): Situatie {
	const doos = openUit(SITUATIE);
	if (doos.soort !== 'open') return doos;
	const inhoud = v.safeParse(inhoudSchema, doos.inhoud);
	if (!inhoud.success) return { soort: 'geweigerd', reden: 'kapot' };
	const { casus, moment } = inhoud.output;
	if (!leesCasus(casus).ok) return { soort: 'geweigerd', reden: 'casus' };
	const { figuren, dag } = doos;
	return { soort: 'open', casus: casus as CasusInvoer, moment, figuren, dag };
}
