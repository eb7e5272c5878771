/** The letter to Toeslagen: a year by its name, and the estimate of which nothing has to be paid back. */
import { expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema';
import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { jaarZinnen } from '../../src/lib/components/result/melding-jaar';
import type { Meldgegevens } from '../../src/lib/components/result/melding-leeg';
import { nederlands } from './nederlands';

const werkVanaf = (vanaf: string): CasusInvoer => ({
	versie: 1,
	vanaf,
	huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } },
	veranderingen: [{ soort: 'werk', vanaf, brutoUurloon: '14.99', urenPerWeek: '12' }]
});

function gegevens(casus: CasusInvoer): Meldgegevens {
	const berekend = bereken(casus);
	if (berekend === null) throw new Error('no case');
	return berekend;
}

/** The same case, with readings of the year that are easy to tell apart. */
function met(casus: CasusInvoer, jaar: string, laag: string, hoog: string): Meldgegevens {
	const alles = gegevens(casus);
	const straks = { laag, hoog };
	const jaarinkomen = { ...alles.resultaat.jaarinkomen, [jaar]: { nu: straks, straks } };
	return { ...alles, resultaat: { ...alles.resultaat, jaarinkomen } };
}

const zinnen = (van: Meldgegevens) => jaarZinnen(nederlands, van.casus.veranderingen[0], van);
const VEILIG = 'Ik kies voor de zekerheid het hoogste bedrag.';

it.each([
	['21000', '21694'],
	['21694', '21000']
])('takes the larger of %s and %s', (laag, hoog) => {
	expect(zinnen(met(werkVanaf('2026-09'), '2026', laag, hoog))).toEqual([
		'Ik schat mijn jaarinkomen van 2026 op € 21694.',
		VEILIG
	]);
});

it('names the next year too from October on', () => {
	const van = met(werkVanaf('2026-10'), '2027', '22000', '21500');
	expect(zinnen(van)).toEqual([
		expect.stringMatching(/ van 2026 op € \d+\.$/),
		'Ik schat mijn jaarinkomen van 2027 op € 22000.',
		VEILIG
	]);
});

it('says that the amount is of two', () => {
	const casus = werkVanaf('2026-09');
	const { huishouden } = casus;
	const partner = { geboortedatum: '1987-01-01' };
	const samen = 'Dat is samen met mijn partner.';
	expect(zinnen(gegevens({ ...casus, huishouden: { ...huishouden, partner } }))).toContain(samen);
	const los = { ...partner, toeslagpartner: false };
	expect(zinnen(gegevens({ ...casus, huishouden: { ...huishouden, partner: los } }))).not.toContain(
		samen
	);
});
