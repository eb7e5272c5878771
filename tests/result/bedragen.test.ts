/** The same range reads the same everywhere: in the interview, on the cover, in the sentence. */
import { expect, it } from 'vitest';

import {
	heelBereik,
	verschilTekst,
	zekerEnMisschien
} from '../../src/lib/components/result/bedragen';
import type { Words } from '../../src/lib/i18n/context';
import { bereikZin } from '../../src/routes/[[lang=taal]]/vragen/[onderwerp=onderwerp]/bereik-zin';
import { sleutels } from './invullen';

/** Only the amounts of a text. */
const bedragen = (tekst: string): string[] => tekst.match(/\d+/g) ?? [];
const alleenBedragen = {
	...sleutels,
	t: (_: string, waarden = {}) => Object.values(waarden).join(' ')
};
const words = alleenBedragen as unknown as Words;

it.each([
	['-316.42', '3556.20'],
	['-1878.10', '-1307.90'],
	['0.00', '194.87'],
	['99.90', '100.10'],
	['-80.40', '-80.40']
])('%s to %s: interview and result give the same amounts', (laag, hoog) => {
	const bereik = { laag, hoog };
	expect(bedragen(bereikZin(words, bereik))).toEqual(bedragen(verschilTekst(words, bereik)));
});

it('the strip adds up to the range above it', () => {
	const bereik = { laag: '1871.49', hoog: '2066.36' };
	expect(bedragen(heelBereik(words, bereik))).toEqual(['1871', '2067']);
	const { zeker, erbij } = zekerEnMisschien(words, bereik);
	expect([zeker, ...bedragen(erbij)]).toEqual(['1871', '0', '196']);
});
