/** Which months the one sentence can speak of: a range that is not true of some of them is never said of all. */
import { expect, it } from 'vitest';

import { samenvattingVan, type MaandBeeld } from '../../src/lib/explain/index.ts';

type Grenzen = readonly [laag: string, hoog: string];

/** Two months of each. */
function reeks(...bereiken: readonly Grenzen[]) {
	const nul = { laag: '0.00', hoog: '0.00' };
	const maanden = bereiken
		.flatMap((een) => [een, een])
		.map(([laag, hoog], i) => ({
			maand: `2027-${String(i + 1).padStart(2, '0')}`,
			verschil: { laag, hoog },
			eenmalig: false,
			geraakt: true
		}));
	return samenvattingVan({
		maanden: maanden as unknown as MaandBeeld[],
		periode: nul,
		toeslagenEerder: nul
	});
}

it.each<[string, readonly Grenzen[], object]>([
	// "€ 0 to € 100 less" is not true of the first months.
	[
		'less, then perhaps',
		[
			['-100', '-100'],
			['-100', '0']
		],
		{
			over: 'tot',
			maand: '2027-02',
			verschil: { laag: '-100.00', hoog: '-100.00' },
			daarna: { laag: '-100.00', hoog: '0.00' }
		}
	],
	[
		'more, then the same',
		[
			['90', '100'],
			['0', '0']
		],
		{
			over: 'tot',
			maand: '2027-02',
			verschil: { laag: '90.00', hoog: '100.00' },
			daarna: { laag: '0.00', hoog: '0.00' }
		}
	],
	[
		'more, then less',
		[
			['90', '100'],
			['-50', '-20']
		],
		{ over: 'tot', maand: '2027-02', daarna: { laag: '-50.00', hoog: '-20.00' } }
	],
	[
		'the same, then less',
		[
			['0', '0'],
			['-100', '-90']
		],
		{
			over: 'vanaf',
			maand: '2027-03',
			verschil: { laag: '-100.00', hoog: '-90.00' },
			daarna: null
		}
	],
	// True of every month: one range.
	[
		'perhaps more, then the same',
		[
			['0', '100'],
			['0', '0']
		],
		{ over: 'gewoon', maand: null, verschil: { laag: '0.00', hoog: '100.00' } }
	],
	[
		'more, then a little more',
		[
			['90', '100'],
			['95', '120']
		],
		{ over: 'gewoon', maand: null, verschil: { laag: '90.00', hoog: '120.00' } }
	],
	// By turns: no month where it ends.
	[
		'less by turns',
		[
			['-100', '-100'],
			['0', '0'],
			['-100', '-100']
		],
		{ over: 'gewoon', verschil: { laag: '-100.00', hoog: '0.00' } }
	]
])('does not mix months: %s', (_, bereiken, verwacht) => {
	expect(reeks(...bereiken)).toMatchObject(verwacht);
});
