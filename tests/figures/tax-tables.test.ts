/**
 * The tax tables hang together: brackets and credits are continuous at their borders, and the tabel bijzondere
 * beloningen follows from rates and slopes. Wet LB art. 20a-26; Rekenvoorschriften 2025, 2026 and 2027 (proposal).
 */
import { describe, expect, it } from 'vitest';

import type { FigureKey } from '../../src/lib/figures/schema.ts';
import { opCenten } from '../../src/lib/money/afronding.ts';
import { NUL, type Bedrag } from '../../src/lib/money/bedrag.ts';
import { figuren } from '../builders/engine.ts';

type Rij = readonly Bedrag[];
const tabel = (jaar: string, key: string): readonly Rij[] =>
	figuren(`${jaar}-03-01`).tabel(key as FigureKey).rijen as readonly Rij[];

const KOLOMMEN = [
	['2025', ''],
	['2026', ''],
	['2026', 'Aow'],
	['2027', ''],
	['2027', 'Aow']
] as const;

describe.each(KOLOMMEN)('%s %s', (jaar, kolom) => {
	const schijven = tabel(jaar, `loonheffing.schijven${kolom}`);
	const [ahk] = tabel(jaar, `loonheffing.algemeneHeffingskorting${kolom}`) as [Rij];
	const ark = tabel(jaar, `loonheffing.arbeidskorting${kolom}`);

	it('each bracket begins with the tax of the brackets below it', () => {
		schijven.slice(1).forEach(([grens, , vast], i) => {
			const [begin, percentage, eerder] = schijven[i] as readonly [Bedrag, Bedrag, Bedrag];
			const erbij = (grens as Bedrag).minus(begin).times(percentage).div(100);
			expect(eerder.plus(erbij).floor().toFixed(0)).toBe((vast as Bedrag).toFixed(0));
		});
	});

	it('the algemene heffingskorting is used up at its nil point, where the last bracket begins', () => {
		const [maximum, start, percentage, nihil] = ahk as [Bedrag, Bedrag, Bedrag, Bedrag];
		const afgebouwd = nihil.minus(start).times(percentage).div(100);
		expect(afgebouwd.minus(maximum).abs().lt(1)).toBe(true);
		expect(nihil.toFixed(0)).toBe(schijven[2]?.[0]?.toFixed(0));
	});

	it('each part of the arbeidskorting reaches its maximum at the next border, the last its nil point', () => {
		for (let i = 0; i < 3; i++) {
			const [van, percentage, maximum] = ark[i] as [Bedrag, Bedrag, Bedrag];
			const vorig = i === 0 ? NUL : (ark[i - 1]?.[2] as Bedrag);
			const tot = ark[i + 1]?.[0] as Bedrag;
			const bereikt = tot.minus(van).times(percentage).div(100).plus(vorig);
			// The AOW columns are a share of the others, rounded by themselves: up to 2 euros apart.
			expect(
				bereikt
					.minus(maximum)
					.abs()
					.lt(kolom === '' ? 1 : 2)
			).toBe(true);
		}
		const [start, percentage, nihil] = ark[3] as [Bedrag, Bedrag, Bedrag];
		const af = nihil.minus(start).times(percentage).div(100);
		expect(
			af
				.minus(ark[2]?.[2] as Bedrag)
				.abs()
				.lt(percentage)
		).toBe(true);
	});

	// No tabel bijzondere beloningen of 2025 is known.
	if (jaar === '2025') return;

	it('the tabel bijzondere beloningen is rate and slopes together', () => {
		const ouk = kolom === '' ? undefined : tabel(jaar, 'loonheffing.ouderenkorting')[0];
		const rijen = tabel(jaar, `loonheffing.bijzonder${kolom}`);
		for (const [vanaf, percentage] of rijen.slice(1) as [Bedrag, Bedrag][]) {
			const bruto = opTabel(schijven, vanaf.minus(1));
			const korting = helling(vanaf, ahk, ark, ouk);
			const verwacht = bruto.plus(opCenten(korting));
			expect([vanaf.toFixed(0), percentage.toFixed(2)]).toEqual([
				vanaf.toFixed(0),
				verwacht.toFixed(2)
			]);
		}
	});

	it('its first row ends at the first euro that is taxed', () => {
		const ouk = kolom === '' ? undefined : tabel(jaar, 'loonheffing.ouderenkorting')[0];
		const [, vanaf] = tabel(jaar, `loonheffing.bijzonder${kolom}`).map(([v]) => v) as Bedrag[];
		const heffing = (L: Bedrag) =>
			L.times(schijven[0]?.[1] as Bedrag)
				.div(100)
				.minus(afgebouwd(L, ahk))
				.minus(opgebouwd(L, ark))
				.minus(ouk?.[0] ?? 0);
		expect(heffing(vanaf as Bedrag).gt(0)).toBe(true);
		expect(heffing((vanaf as Bedrag).minus(1)).lte(0)).toBe(true);
	});
});

it('the ouderenkorting ends where 15% of the excess has eaten it', () => {
	for (const jaar of ['2026', '2027']) {
		const [maximum, grens, percentage, nihil] = tabel(jaar, 'loonheffing.ouderenkorting')[0] as [
			Bedrag,
			Bedrag,
			Bedrag,
			Bedrag
		];
		expect(grens.plus(maximum.times(100).div(percentage)).ceil().toFixed(0)).toBe(nihil.toFixed(0));
	}
});

const opTabel = (rijen: readonly Rij[], L: Bedrag): Bedrag =>
	rijen.filter(([van]) => L.gte(van as Bedrag)).at(-1)?.[1] as Bedrag;

const afgebouwd = (L: Bedrag, [maximum, start, percentage]: Rij): Bedrag =>
	L.lte(start as Bedrag)
		? (maximum as Bedrag)
		: (maximum as Bedrag).minus(
				L.minus(start as Bedrag)
					.times(percentage as Bedrag)
					.div(100)
			);

function opgebouwd(L: Bedrag, ark: readonly Rij[]): Bedrag {
	return ark.slice(0, 3).reduce((som, [van, percentage, maximum]) => {
		const deel = L.lte(van as Bedrag) ? NUL : L.minus(van as Bedrag).times(percentage as Bedrag);
		const samen = som.plus(deel.div(100));
		return samen.gt(maximum as Bedrag) ? (maximum as Bedrag) : samen;
	}, NUL);
}

/**
 * How fast the credits fall (+) or rise (-) with income, in percents. The arbeidskorting borders stand 8% higher and
 * lower in the table, as the vakantiegeld itself moves the year income.
 */
function helling(vanaf: Bedrag, ahk: Rij, ark: readonly Rij[], ouk: Rij | undefined): Bedrag {
	const L = vanaf.minus(1);
	const tussen = (van: Bedrag, tot: Bedrag) => L.gte(van) && L.lt(tot);
	let som = NUL;
	if (tussen(ahk[1] as Bedrag, ahk[3] as Bedrag)) som = som.plus(ahk[2] as Bedrag);
	if (ouk !== undefined && tussen(ouk[1] as Bedrag, ouk[3] as Bedrag))
		som = som.plus(ouk[2] as Bedrag);
	const [, midden, hoog, af] = ark as readonly [Rij, Rij, Rij, Rij];
	const nihil = (af[2] as Bedrag).times('1.08');
	if (L.gte(af[0] as Bedrag)) return L.lt(nihil) ? som.plus(af[1] as Bedrag) : som;
	if (L.times('1.08').gte((hoog[0] as Bedrag).minus('1.08'))) return som.minus(hoog[1] as Bedrag);
	if (L.gte((midden[0] as Bedrag).times('1.08').minus(1))) return som.minus(midden[1] as Bedrag);
	return som.minus(ark[0]?.[1] as Bedrag);
}
