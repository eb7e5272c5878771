/** A partner who moves in later: what he earns is reported when he is there, and is not late before that. */
import { expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema';
import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { meldBrief, meldkaarten } from '../../src/lib/components/result/melding-tekst';
import { nederlands } from './nederlands';

const casus: CasusInvoer = {
	versie: 1,
	vanaf: '2026-09',
	huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } },
	veranderingen: [
		{
			soort: 'werk',
			wie: 'partner',
			vanaf: '2026-09',
			brutoUurloon: '14.99',
			urenPerWeek: '12'
		},
		{
			soort: 'intrek',
			vanaf: '2026-11-21',
			persoon: { als: 'partner', geboortedatum: '1987-01-01' }
		}
	]
};

function kaart(bij: string) {
	const berekend = bereken(casus);
	const gevonden = berekend && meldkaarten(berekend).find((een) => een.bij === bij);
	if (!gevonden) throw new Error('no card');
	return {
		...gevonden,
		brief: (vandaag: string) => meldBrief(nederlands, gevonden, berekend, vandaag).join(' ')
	};
}

it('the four weeks of Toeslagen begin when he is there', () => {
	// 21 November and 28 days. In the result itself each change keeps its own term (rekenmodel §9).
	expect(kaart('toeslagen').uiterlijk).toBe('2026-12-19');
	expect(bereken(casus)?.resultaat.meldingen.map(({ uiterlijk }) => uiterlijk)).toContain(
		'2026-09-29'
	);
});

it('the income of the house changes from then on', () => {
	expect(kaart('toeslagen').brief('2026-11-22')).toContain('Mijn inkomen verandert vanaf 2026-11.');
});

it.each(['gemeente', 'toeslagen'])('the letter to %s is not late on the next day', (bij) => {
	const { brief } = kaart(bij);
	expect(brief('2026-11-22')).not.toContain('later door dan moest');
	expect(brief('2027-01-01')).toContain('later door dan moest');
});
