import * as v from 'valibot';

import type { Sleutel } from './sleutels.ts';

/** Raise it when what is kept gets another shape; older things are then refused, never half read. */
const VERSIE = 1;

const doos = v.strictObject({
	versie: v.number(),
	/** First day of the figures with which it was kept. */
	figuren: v.pipe(v.string(), v.isoDate()),
	/** Day on which it was kept. */
	dag: v.pipe(v.string(), v.isoDate()),
	inhoud: v.unknown()
});

/** Why what was kept is not opened. */
export type Weigering = 'kapot' | 'versie' | 'casus';

export type Geopend =
	| { readonly soort: 'leeg' }
	| { readonly soort: 'geweigerd'; readonly reden: Weigering }
	| {
			readonly soort: 'open';
			readonly inhoud: unknown;
			readonly figuren: string;
			readonly dag: string;
	  };

/** Keeps something on this device, with the version and the date of the figures. False when the device refuses. */
export function bewaarIn(sleutel: Sleutel, inhoud: unknown, figuren: string, dag: string): boolean {
	try {
		localStorage.setItem(sleutel, JSON.stringify({ versie: VERSIE, figuren, dag, inhoud }));
		return true;
	} catch {
		return false;
	}
}

/** Opens what was kept; the caller checks the content. */
export function openUit(sleutel: Sleutel): Geopend {
	const tekst = lees(sleutel);
	if (tekst === null) return { soort: 'leeg' };
	const gelezen = v.safeParse(doos, parse(tekst));
	if (!gelezen.success) return { soort: 'geweigerd', reden: 'kapot' };
	const { versie, inhoud, figuren, dag } = gelezen.output;
	if (versie !== VERSIE) return { soort: 'geweigerd', reden: 'versie' };
	return { soort: 'open', inhoud, figuren, dag };
}

function lees(sleutel: Sleutel): string | null {
	try {
		return localStorage.getItem(sleutel);
	} catch {
		return null;
	}
}

function parse(tekst: string): unknown {
	try {
		return JSON.parse(tekst);
	} catch {
		return null;
	}
}
