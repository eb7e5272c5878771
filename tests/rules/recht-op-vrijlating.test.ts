/** Which vrijlating someone has, and what the counters say after a month: art. 31 lid 2 and art. 34a Pw, rekenmodel §4. */
import { describe, expect, it } from 'vitest';

import {
	naGebruik,
	rechtOpVrijlating,
	type VrijlatingFeiten,
	type VrijlatingStand
} from '../../src/lib/rules/participatiewet/recht-op-vrijlating.ts';
import { maandVan } from '../../src/lib/time/maand.ts';

const maand = maandVan('2026-09');
const leeg: VrijlatingStand = { n: 0, z: 0, r: null, '34a': null };
const feiten: VrijlatingFeiten = {
	maand,
	scenario: 'laag',
	aow: false,
	vanaf27: true,
	medischUrenbeperkt: false,
	loonkostensubsidie: false,
	alleenstaandeOuderKindOnder12: false,
	geoordeeld: false,
	geoordeeld34a: false,
	voorBegin: false
};
const recht = (anders: Partial<VrijlatingFeiten>, stand: Partial<VrijlatingStand> = {}) =>
	rechtOpVrijlating({ ...feiten, ...anders }, { ...leeg, ...stand });

describe('before the case begins only the kinds without a counter hold', () => {
	it.each([
		['AOW-leeftijd', { aow: true }, 'n'],
		['medisch urenbeperkt', { medischUrenbeperkt: true }, 'y'],
		['loonkostensubsidie', { loonkostensubsidie: true }, null],
		['loonkostensubsidie, judged', { loonkostensubsidie: true, geoordeeld: true }, null],
		['judged', { geoordeeld: true }, null],
		['judged, below 27', { geoordeeld: true, vanaf27: false }, null]
	])('%s', (_, anders, soort) => {
		expect(recht({ ...anders, voorBegin: true }, { n: 6 })).toBe(soort);
	});
});

describe('terms, the last month that is in and the first that is not', () => {
	it.each([
		['n: six months', { geoordeeld: true }, { n: 5 }, { n: 6 }, 'n'],
		[
			'z: twelve months, hoog',
			{ loonkostensubsidie: true, scenario: 'hoog' as const },
			{ z: 11 },
			{ z: 12 },
			'z'
		],
		[
			'r: thirty calendar months from the first',
			{ geoordeeld: true, alleenstaandeOuderKindOnder12: true },
			{ n: 6, r: maand - 29 },
			{ n: 6, r: maand - 30 },
			'r'
		],
		[
			'34a below 27: twelve calendar months from the first',
			{ geoordeeld: true, vanaf27: false },
			{ '34a': maand - 11 },
			{ '34a': maand - 12 },
			'34a'
		]
	])('%s', (_, anders, erin, eruit, soort) => {
		expect(recht(anders, erin)).toBe(soort);
		expect(recht(anders, eruit)).toBe(null);
	});
});

describe('the state after a month', () => {
	it('n and z are counted', () => {
		expect(naGebruik({ ...leeg, n: 2 }, 'n', maand)).toEqual({ ...leeg, n: 3 });
		expect(naGebruik({ ...leeg, z: 2 }, 'z', maand)).toEqual({ ...leeg, z: 3 });
	});
	it.each(['r', '34a'] as const)('%s keeps its first month', (soort) => {
		const eerste = naGebruik(leeg, soort, maand);
		expect(eerste).toEqual({ ...leeg, [soort]: maand });
		expect(naGebruik(eerste, soort, maand + 1)).toEqual(eerste);
	});
	it.each(['y', 'aa', '34a-aow', null] as const)('%s leaves everything as it is', (soort) => {
		expect(naGebruik(leeg, soort, maand)).toEqual(leeg);
	});
});
