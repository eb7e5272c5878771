/** What stands beside the amount, because the amount does not say it by itself. */
import { beforeEach, expect, it } from 'vitest';

import { bijAntwoord } from '../../src/lib/components/result/bij-antwoord';
import { reasonLines } from '../../src/lib/components/sheet/lines';
import { gesprek } from '../../src/lib/interview/gesprek.svelte';
import { sleutels, vulIn } from './invullen';

beforeEach(() => gesprek.wis());

it('borrowed money is in hand, and must be paid back: said on the screen and on paper', () => {
	const berekend = vulIn('geld', {
		'geld.soort/soort': 'lening',
		'geld.bedrag/bedrag': '600',
		'geld.bedrag/vanaf': '2026-12',
		'gezin.thuis/wie': 'alleen'
	});
	expect(bijAntwoord(sleutels, berekend)).toEqual(['uitkomst:lening 600.00']);
	expect(reasonLines(sleutels, berekend).map(({ text }) => text)).toContain(
		'uitkomst:lening 600.00'
	);
	// The loan itself is in no total: words must say so.
	expect(Number(berekend.samenvatting.verschil.hoog)).toBeLessThanOrEqual(0);
});

it('nothing is said where the amount says all', () => {
	const berekend = vulIn('geld', {
		'geld.soort/soort': 'gift',
		'geld.bedrag/bedrag': '600',
		'geld.bedrag/vanaf': '2026-12',
		'gezin.giften/bedrag': '0'
	});
	expect(bijAntwoord(sleutels, berekend)).toEqual([]);
});
