/**
 * Participatiewet art. 20-23: every published norm, on the first and the last day of its half-year.
 * Sources: SZW Normenbrief 1 januari 2026 (both columns); Participatiewet, text of 2026-07-01; for 1 January 2025 the
 * norms that SZW published for that half-year.
 */
import { describe, expect, it } from 'vitest';

import { figuren, regel } from '../builders/engine.ts';
import { HUISHOUDENS, NORMEN, NORMEN_BEGIN_2025, PERIODEN } from './normen.ts';

const norm = (datum: string, huishouden: object) => regel('bijstandsnorm', { datum, huishouden });

describe.each(PERIODEN)('norms of %s to %s', (eerste, laatste) => {
	it.each(Object.entries(HUISHOUDENS))('%s', (code, huishouden) => {
		const bedrag = NORMEN[code]?.[eerste];
		expect(norm(eerste, huishouden)).toBe(bedrag);
		expect(norm(laatste, huishouden)).toBe(bedrag);
	});
});

describe('norms before July 2025', () => {
	it.each(Object.entries(NORMEN_BEGIN_2025))('%s on 1 January and 30 June 2025', (code, bedrag) => {
		const huishouden = HUISHOUDENS[code] as object;
		expect(norm('2025-01-01', huishouden)).toBe(bedrag);
		expect(norm('2025-06-30', huishouden)).toBe(bedrag);
	});
});

describe('verhoging of 18-20 (art. 20 lid 3, since 2026-01-01)', () => {
	const jong = { aanvrager: { geboortedatum: '2007-01-01', geenOuderlijkeSteun: true } };

	it('does not exist on 31 December 2025', () => {
		expect(norm('2025-12-31', jong)).toBe('337.98');
	});
	// 345.99 + 746.45 and 350.42 + 762.24, both parts published.
	it.each([
		['2026-01-01', '1092.44'],
		['2026-06-30', '1092.44'],
		['2026-07-01', '1112.66']
	])('J with the verhoging on %s is %s', (datum, bedrag) => {
		expect(norm(datum, jong)).toBe(bedrag);
	});

	it('of both of a couple stops at the norm of a couple of 21 or older (art. 20 lid 4)', () => {
		// 700.84 + 2 x 762.24 = 2225.32, above 2027.79.
		expect(norm('2026-07-01', { ...jong, partner: jong.aanvrager })).toBe('2027.79');
	});
	it('of one of a couple adds up', () => {
		// 700.84 + 762.24
		const partner = { geboortedatum: '2007-06-01', geenOuderlijkeSteun: false };
		expect(norm('2026-07-01', { ...jong, partner })).toBe('1463.08');
	});
	it('with a child stops there too', () => {
		// 1106.40 + 762.24 = 1868.64; with the second 2630.88, above 2027.79.
		const kinderen = [{ geboortedatum: '2026-01-01' }];
		const zonder = { geboortedatum: '2007-06-01', geenOuderlijkeSteun: false };
		expect(norm('2026-07-01', { ...jong, partner: zonder, kinderen })).toBe('1868.64');
		expect(norm('2026-07-01', { ...jong, partner: jong.aanvrager, kinderen })).toBe('2027.79');
	});
	it('beside a partner of 21 or older stops at the norm of a couple', () => {
		// 1364.32 + 762.24 = 2126.56, above 2027.79.
		const partner = { geboortedatum: '1990-01-01' };
		expect(norm('2026-07-01', { ...jong, partner })).toBe('2027.79');
	});
});

describe('inrichting (art. 23)', () => {
	// The norm and its verhoging are both published: 443.76 + 47, 690.27 + 106, 449.44 + 47, 699.11 + 106.
	const binnen = { geboortedatum: '1980-01-01', inInrichting: true };
	it.each([
		['2025-07-01', '478.49', '775.29'],
		['2026-01-01', '490.76', '796.27'],
		['2026-07-01', '496.44', '805.11']
	])('alone and together on %s: %s and %s', (datum, alleen, samen) => {
		expect(norm(datum, { aanvrager: binnen })).toBe(alleen);
		expect(norm(datum, { aanvrager: binnen, partner: binnen })).toBe(samen);
	});
	it('one of a couple inside: the inside norm and the single norm of the other', () => {
		// 449.44 + 47 + 1419.46
		expect(
			norm('2026-07-01', { aanvrager: binnen, partner: { geboortedatum: '1980-01-01' } })
		).toBe('1915.90');
	});
	it('gives someone of 18-20 nothing (art. 13 lid 2 a)', () => {
		const jong = { geboortedatum: '2007-01-01', inInrichting: true, geenOuderlijkeSteun: true };
		expect(norm('2026-07-01', { aanvrager: jong })).toBe('0.00');
	});
});

describe('partner without right (art. 24)', () => {
	const zonder = { geboortedatum: '1990-01-01', rechtOpBijstand: false };
	const aanvrager = { geboortedatum: '1985-01-01' };
	it.each([
		// Half of 2002.13 and of 2027.79, half-up: 1001.065 and 1013.895.
		['2026-01-01', '1001.07'],
		['2026-07-01', '1013.90']
	])('on %s half of the norm of a couple: %s', (datum, bedrag) => {
		expect(norm(datum, { aanvrager, partner: zonder })).toBe(bedrag);
	});
	it('at AOW-leeftijd half of OO', () => {
		// 2176.10 / 2
		expect(
			norm('2026-07-01', { aanvrager: { geboortedatum: '1950-01-01' }, partner: zonder })
		).toBe('1088.05');
	});
	it('from 2027 with a child: the alleenstaande-ouderkop on top (art. 24a, announced)', () => {
		// 1013.895 + 3505 / 12 = 1305.97833...
		const kinderen = [{ geboortedatum: '2018-01-01' }];
		expect(norm('2027-01-01', { aanvrager, partner: zonder, kinderen })).toBe('1305.98');
	});
});

describe('uitsluiting (art. 13)', () => {
	it.each(['detentie', 'buitenland', 'onderwijs'])('%s: no norm', (uitsluiting) => {
		const aanvrager = { geboortedatum: '1999-07-02', uitsluiting };
		expect(norm('2026-07-01', { aanvrager })).toBe('0.00');
	});
	it.each([
		['detentie', '0.00'],
		['buitenland', '0.00'],
		// Art. 13 lid 2 c: younger than 27. The norm is that of art. 21 a.
		['onderwijs', '1419.46']
	])('%s, from the 27th birthday: %s', (uitsluiting, bedrag) => {
		const aanvrager = { geboortedatum: '1999-07-01', uitsluiting };
		expect(norm('2026-07-01', { aanvrager })).toBe(bedrag);
	});
});

describe('ages on the day itself', () => {
	it.each([
		['the 18th birthday', '2026-08-15', '2008-08-15', '0.00', '350.42'],
		['the 21st birthday', '2026-08-15', '2005-08-15', '350.42', '1419.46'],
		['the 67th birthday', '2026-08-15', '1959-08-15', '1419.46', '1587.34'],
		// Rekenmodel §1: a birthday on a day that does not exist is the first of the next month.
		['21 for someone of 29 February', '2026-03-01', '2005-03-01', '345.99', '1401.50']
	])('%s', (_, dag, geboortedatum, ervoor, erop) => {
		const aanvrager = { geboortedatum, geenOuderlijkeSteun: false };
		const vorige = new Date(`${dag}T00:00:00Z`);
		vorige.setUTCDate(vorige.getUTCDate() - 1);
		expect(norm(vorige.toISOString().slice(0, 10), { aanvrager })).toBe(ervoor);
		expect(norm(dag, { aanvrager })).toBe(erop);
	});
	it('someone of 29 February 2008 is 18 on 1 March 2026', () => {
		const aanvrager = { geboortedatum: '2008-02-29', geenOuderlijkeSteun: false };
		expect(norm('2026-02-28', { aanvrager })).toBe('0.00');
		expect(norm('2026-03-01', { aanvrager })).toBe('345.99');
	});
	it('a 67th birthday from 2028 on gives AOW three months later (AOW art. 7a)', () => {
		const laatste = { geboortedatum: '1960-12-31' };
		const later = { geboortedatum: '1961-01-01' };
		expect(norm('2027-12-31', { aanvrager: laatste })).toBe('1587.34');
		expect(norm('2028-03-31', { aanvrager: later })).toBe('1419.46');
		expect(norm('2028-04-01', { aanvrager: later })).toBe('1587.34');
	});
});

it('carries the norms of July 2026 into 2027 and marks them as provisional (case T1)', () => {
	expect(norm('2027-01-01', HUISHOUDENS.M as object)).toBe('1419.46');
	expect(figuren('2027-01-01').isVoorlopig('participatiewet.norm.M')).toBe(true);
	expect(figuren('2026-12-31').isVoorlopig('participatiewet.norm.M')).toBe(false);
});
