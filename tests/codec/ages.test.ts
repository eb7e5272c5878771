import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasBirthDates, withAges } from '../../src/lib/codec/ages.ts';
import { geborenBij, leeftijdOp } from '../../src/lib/interview/kalender.ts';
import { gelezen, reken } from '../builders/engine.ts';

const TODAY = '2026-11-21';

const household = (own: string, child: string, other: string) =>
	gelezen({
		versie: 1,
		vanaf: '2026-12',
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: own },
			kinderen: [{ geboortedatum: child }],
			medebewoners: [{ geboortedatum: other }],
			wonen: { kaleHuur: '600' }
		},
		veranderingen: [{ soort: 'werk', vanaf: '2026-12', brutoUurloon: '14.99', urenPerWeek: '12' }]
	});

const born = (casus: ReturnType<typeof household>) => ({
	own: casus.huishouden.aanvrager.geboortedatum,
	child: casus.huishouden.kinderen[0]?.geboortedatum,
	other: casus.huishouden.medebewoners[0]?.geboortedatum
});

describe('ages in the place of dates of birth', () => {
	it('leaves a date that was made of an age as it is', () => {
		const casus = household(geborenBij(34, TODAY), geborenBij(17, TODAY), geborenBij(26, TODAY));
		expect(withAges(casus, TODAY)).toEqual(casus);
		expect(hasBirthDates(casus, TODAY)).toBe(false);
	});

	it('forgets day and month when no birthday counts', () => {
		// 34, 8 and 45 years old on 21 November 2026; the next birthday becomes 21 May 2027.
		const casus = household('1992-03-09', '2018-01-30', '1981-07-02');
		expect(born(withAges(casus, TODAY))).toEqual({
			own: '1992-05-21',
			child: '2018-05-21',
			other: '1981-05-21'
		});
		expect(hasBirthDates(casus, TODAY)).toBe(true);
	});

	it('keeps the month of a birthday that counts', () => {
		// The child turns 18 in March 2027, within the twelve months; the other turns 27 in February 2027.
		const casus = household('1992-03-09', '2009-03-14', '2000-02-28');
		expect(born(withAges(casus, TODAY))).toEqual({
			own: '1992-05-21',
			child: '2009-03-01',
			other: '2000-02-01'
		});
	});

	it('does the same for a partner, and for who moves in', () => {
		const casus = gelezen({
			versie: 1,
			vanaf: '2026-12',
			huishouden: {
				bijstand: true,
				aanvrager: { geboortedatum: '1992-03-09' },
				partner: { geboortedatum: '1991-03-09' }
			},
			veranderingen: [
				{
					soort: 'intrek',
					vanaf: '2027-01',
					persoon: { als: 'medebewoner', geboortedatum: '1981-07-02' }
				}
			]
		});
		const aged = withAges(casus, TODAY);
		expect(aged.huishouden.partner?.geboortedatum).toBe('1991-05-21');
		expect(aged.veranderingen[0]).toMatchObject({ persoon: { geboortedatum: '1981-05-21' } });
	});

	// The case ends in November 2027: the years that count are 2025, 2026 and 2027.
	it.each([
		['27 in the year after the last', '2001-02-28', '2001-05-21'],
		['27 on the last day that counts', '2000-12-31', '2000-12-01'],
		['27 too early, but not by the age alone', '1997-12-10', '1997-12-01'],
		['born today', TODAY, '2026-11-01']
	])('%s: %s becomes %s', (_, given, kept) => {
		expect(born(withAges(household('1992-03-09', '2018-01-30', given), TODAY)).other).toBe(kept);
	});

	it('keeps the day of a child that is still to be born', () => {
		const casus = gelezen({
			...household('1992-03-09', '2018-01-30', '1981-07-02'),
			veranderingen: [
				{
					soort: 'intrek',
					vanaf: '2027-01-15',
					persoon: { als: 'kind', geboortedatum: '2027-01-15' }
				}
			]
		});
		expect(withAges(casus, TODAY).veranderingen).toEqual(casus.veranderingen);
	});

	it('gives the same age, and the same result when birthdays fall on the first of a month', () => {
		const first = (youngest: number, oldest: number) =>
			fc
				.tuple(
					fc.integer({ min: 2026 - oldest, max: 2026 - youngest }),
					fc.integer({ min: 1, max: 12 })
				)
				.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}-01`);
		fc.assert(
			fc.property(first(18, 70), first(1, 19), first(15, 80), (own, child, other) => {
				const casus = household(own, child, other);
				const aged = withAges(casus, TODAY);
				const before = born(casus);
				const after = born(aged);
				for (const who of ['own', 'child', 'other'] as const)
					expect(leeftijdOp(after[who] ?? '', TODAY)).toBe(leeftijdOp(before[who] ?? '', TODAY));
				expect(reken(aged)).toEqual(reken(casus));
			}),
			{ numRuns: 60 }
		);
	});
});
