/** The first range, after at most three questions, holds the truth: whatever is true of all that was not asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { uitslagVan, type Uitslag } from '../../src/lib/interview/bereik';
import { bouwMet, standVan, type Bouwstof } from '../../src/lib/interview/bouwen';
import { Wegwijzer } from '../../src/lib/interview/volgende';
import type { Stand } from '../../src/lib/interview/vraag';
import { vragenVan } from '../../src/lib/interview/vragen/index';
import { ingevuld, WERK_12_UUR } from './stof';
import { waarheid } from './waarheid';

const geld = (soort: string, bedrag: string, extra: Record<string, string>) =>
	ingevuld('geld', {
		'geld.soort/soort': soort,
		'geld.bedrag/bedrag': bedrag,
		'geld.bedrag/vanaf': '2026-12',
		...extra
	});
const thuis = (soort: string, extra: Record<string, string>) =>
	ingevuld('thuis', { 'thuis.soort/soort': soort, ...extra });
const persoon = (wie: string, leeftijd: string) => ({
	'thuis.wie/wie': wie,
	'thuis.persoon/leeftijd': leeftijd,
	'thuis.persoon/vanaf': '2026-12'
});

const BEGIN: Record<string, Bouwstof> = {
	'twelve hours': ingevuld('werken', WERK_12_UUR),
	'thirty-two hours': ingevuld('werken', { ...WERK_12_UUR, 'werken.uren/uren': '32' }),
	'hours not known': ingevuld('werken', { ...WERK_12_UUR, 'werken.uren/?': 'ja' }),
	'the partner works': ingevuld('werken', {
		...WERK_12_UUR,
		'werken.soort/soort': 'partner',
		'werken.partner/soort': 'start'
	}),
	'fewer hours because of illness': ingevuld('werken', {
		...WERK_12_UUR,
		'werken.soort/soort': 'ziekte',
		'werken.ziekte/soort': 'start',
		'gezin.medischUrenbeperkt/antwoord': 'ja'
	}),
	'parents who do not help': thuis('steun', {
		'gezin.leeftijd/leeftijd': '19',
		'thuis.wanneer/vanaf': '2026-12'
	}),
	'an inheritance': geld('erfenis', '9000', { 'gezin.vermogen/vermogen': '900' }),
	'a gift a month': geld('maandelijks', '200', { 'gezin.giften/bedrag': '300' }),
	'a grown child moves in': thuis('intrek', persoon('volwassenKind', '28')),
	'a partner moves in': thuis('intrek', persoon('partner', '38')),
	'a tenant leaves': thuis('vertrek', persoon('huurder', '40')),
	'another home': thuis('verhuizing', {
		'thuis.verhuizing/soort': 'huur',
		'thuis.verhuizing/vanaf': '2026-12',
		'thuis.nieuweHuur/kaleHuur': '700'
	})
};

/** Euros that the truth lies beside the range: nothing, or less. */
function naast(gevonden: Uitslag, waar: Uitslag, wat: keyof Uitslag): number {
	const [van, tot] = [gevonden[wat], waar[wat]];
	return Math.max(Number(van.laag) - Number(tot.laag), Number(tot.hoog) - Number(van.hoog));
}

async function verwacht(stand: Stand, gesteld: readonly string[], begin: Stand): Promise<void> {
	const tocht = { stand, gesteld, basis: null };
	const gevonden = await new Wegwijzer().totNuToe(tocht, () => Promise.resolve(true));
	if (gevonden === null) throw new Error('no range');
	fc.assert(
		fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })), (stroom) => {
			const waar = waarheid(begin, () => stroom.next().value as number);
			const uitslag = uitslagVan(bouwMet(waar, null));
			if (uitslag === null) return;
			expect(naast(gevonden, uitslag, 'periode')).toBeLessThanOrEqual(0.01);
			expect(naast(gevonden, uitslag, 'maand')).toBeLessThanOrEqual(0.01);
		}),
		{ numRuns: 300, seed: 2026 }
	);
}

describe.each(Object.entries(BEGIN))('%s', (_, stof) => {
	it('every truth lies in the range, of the period and of an ordinary month', async () => {
		const stand = standVan(stof);
		if (stand === null) throw new Error('no subject');
		await verwacht(stand, stof.gesteld, stand);
	});

	it('and still does when everything else is answered with "Weet ik niet"', async () => {
		const begin = standVan(stof);
		if (begin === null) throw new Error('no subject');
		const gesteld = [...stof.gesteld];
		let stand: Stand = begin;
		for (;;) {
			const nu = stand;
			const vraag = vragenVan(nu.onderwerp).find(
				(een) => een.apart !== true && !gesteld.includes(een.id) && een.geldt(nu)
			);
			if (vraag === undefined) break;
			gesteld.push(vraag.id);
			stand = { ...nu, waarden: { ...nu.waarden, [vraag.id]: 'onbekend' } };
		}
		await verwacht(stand, gesteld, begin);
	});
});
