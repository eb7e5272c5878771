import type { Bouwstof } from '../../src/lib/interview/bouwen';
import { rekenaar } from '../../src/lib/interview/netto';
import type { Onderwerp } from '../../src/lib/interview/vraag';

export const VANDAAG = '2026-11-22';

/** Typed answers, all of them confirmed. */
export function ingevuld(onderwerp: Onderwerp, antwoorden: Record<string, string>): Bouwstof {
	const vragen = Object.keys(antwoorden).map((veld) => veld.split('/')[0] ?? '');
	return {
		onderwerp,
		antwoorden,
		gesteld: [...new Set(vragen)],
		basis: null,
		vandaag: VANDAAG,
		rekenaar
	};
}

export const WERK_12_UUR = {
	'werken.soort/soort': 'start',
	'werken.loon/per': 'uur',
	'werken.loon/bedrag': '14,99',
	'werken.loon/vanaf': '2026-12',
	'werken.uren/uren': '12'
};
