/**
 * Participatiewet art. 19a and 22a: (40% + A x 30%) / A x B. Sources are named at each table; where the published
 * tables stop, the formula is written out in whole tenths of cents.
 */
import { describe, expect, it } from 'vitest';

import { artikel } from '../../src/lib/law/lawref.ts';
import { figuresVan } from '../../src/lib/figures/figures.ts';
import { opCenten } from '../../src/lib/money/afronding.ts';
import { kostendelersnorm } from '../../src/lib/rules/participatiewet/kostendelersnorm.ts';
import { dagVan } from '../../src/lib/time/dag.ts';
import { FIGURES, regel } from '../builders/engine.ts';

const norm = (datum: string, kostendelers: number, aow = false) =>
	regel('kostendelersnorm', { datum, kostendelers, aow });

// 2026-01: Rotterdam, process specification of 2026, A = 2 to 5; the rest by the formula.
const TABEL = [
	['2025-07-01', ['977.90', '847.51', '782.32', '743.20', '717.13', '698.50', '684.53']],
	['2026-01-01', ['1001.07', '867.59', '800.85', '760.81', '734.11', '715.05', '700.75']],
	['2026-07-01', ['1013.90', '878.71', '811.12', '770.56', '743.52', '724.21', '709.73']]
] as const;
const TABEL_AOW = [
	['2025-07-01', ['1047.49', '907.82', '837.99']],
	['2026-01-01', ['1072.08', '929.14', '857.66']],
	['2026-07-01', ['1088.05', '942.98', '870.44']]
] as const;

describe('kostendelersnorm per person', () => {
	it.each(TABEL)('%s: 2 to 8 kostendelers', (datum, bedragen) => {
		expect(bedragen.map((_, i) => norm(datum, i + 2))).toEqual(bedragen);
	});
	it.each(TABEL_AOW)('%s: 2 to 4 kostendelers at AOW-leeftijd', (datum, bedragen) => {
		expect(bedragen.map((_, i) => norm(datum, i + 2, true))).toEqual(bedragen);
	});
	it('is 70% of the norm of a couple for one (the formula, not the norm of a single person)', () => {
		// 0.70 x 2027.79 = 1419.453; art. 21 a says 1419.46 and holds for a single person.
		expect(norm('2026-07-01', 1)).toBe('1419.45');
	});
});

describe('published tables of other years, through the same function', () => {
	const met = (gehuwd: string) =>
		figuresVan([
			{
				...(FIGURES.publicaties[0] as (typeof FIGURES.publicaties)[number]),
				id: 'test',
				van: '2020-01-01',
				tot: '2029-12-31',
				waarden: { 'participatiewet.norm.MM': [gehuwd, artikel('Pw', '21', 'b')] }
			}
		]).opDag(dagVan('2024-07-01'));

	it.each([
		['Velsen, 2024-07 (case T6)', '1869.21', ['934.61', '809.99', '747.68', '710.30', '685.38']],
		['Venray, 2023 (case T6b)', '1738.02', ['869.01', '753.14', '695.21', '660.45', '637.27']]
	])('%s', (_, gehuwd, bedragen) => {
		const figures = met(gehuwd);
		const uitkomst = bedragen.map((_b, i) =>
			opCenten(kostendelersnorm(i + 2, false, figures).value).toFixed(2)
		);
		expect(uitkomst).toEqual(bedragen);
	});
});

describe('who shares the costs (art. 19a)', () => {
	const huis = (medebewoner: object, meer: object = {}) =>
		regel('bijstandsnorm', {
			datum: '2026-09-01',
			huishouden: {
				aanvrager: { geboortedatum: '1985-01-01' },
				medebewoners: [{ geboortedatum: '1995-01-01', ...medebewoner }],
				...meer
			}
		});
	const DEELT = '1013.90';
	const ALLEEN = '1419.46';

	it('someone of 27 or older does', () => expect(huis({})).toBe(DEELT));
	it('from the day of the 27th birthday, not before', () => {
		expect(huis({ geboortedatum: '1999-09-01' })).toBe(DEELT);
		expect(huis({ geboortedatum: '1999-09-02' })).toBe(ALLEEN);
	});
	it('a student does not', () => expect(huis({ student: true })).toBe(ALLEEN));
	it('a tenant with a commercial contract does not, unless family', () => {
		expect(huis({ commercieelContract: true })).toBe(ALLEEN);
		expect(huis({ commercieelContract: true, relatie: 'broerZus' })).toBe(DEELT);
		expect(huis({ commercieelContract: true, relatie: 'kind' })).toBe(DEELT);
		expect(huis({ commercieelContract: true, relatie: 'ouder' })).toBe(DEELT);
	});
	it('a fellow tenant of the same landlord does not, also family', () => {
		expect(huis({ zelfdeVerhuurder: true, relatie: 'ouder' })).toBe(ALLEEN);
	});
	it('nobody does where the aanvrager stays elsewhere for mantelzorg (art. 22a lid 4)', () => {
		const wonen = { soort: 'inwonend', mantelzorgTijdelijkElders: true };
		expect(huis({}, { wonen })).toBe(ALLEEN);
	});
	it('nobody does for an aanvrager below 21', () => {
		const aanvrager = { geboortedatum: '2007-01-01', geenOuderlijkeSteun: false };
		expect(huis({}, { aanvrager })).toBe('350.42');
	});
});

describe('couples with kostendelers (art. 22a lid 2 and 3)', () => {
	const paar = (een: string, ander: string, anderen: number, kinderen: object[] = []) =>
		regel('bijstandsnorm', {
			datum: '2026-09-01',
			huishouden: {
				aanvrager: { geboortedatum: een, geenOuderlijkeSteun: false },
				partner: { geboortedatum: ander, geenOuderlijkeSteun: false },
				kinderen,
				medebewoners: Array.from({ length: anderen }, () => ({ geboortedatum: '1990-01-01' }))
			}
		});

	it.each([
		// (40% + 90%) / 3 x 2027.79 x 2 = 1757.418; (40% + 120%) / 4 x 2 x 2027.79 = 1622.232
		[1, '1757.42'],
		[2, '1622.23']
	])('both of 21 or older with %i other: %s, rounded once', (anderen, bedrag) => {
		expect(paar('1985-01-01', '1987-01-01', anderen)).toBe(bedrag);
	});
	it('one of AOW-leeftijd: both of OO', () => {
		// 2 x 1.3 / 3 x 2176.10 = 1885.95333...
		expect(paar('1950-01-01', '1970-01-01', 1)).toBe('1885.95');
	});
	it('one of 18-20: the norm of the other, and K0 without or K1 with a child', () => {
		// 1013.895 + 350.42 = 1364.315; 1013.895 + 755.98 = 1769.875
		expect(paar('1985-01-01', '2007-01-01', 1)).toBe('1364.32');
		expect(paar('1985-01-01', '2007-01-01', 1, [{ geboortedatum: '2025-01-01' }])).toBe('1769.88');
	});
	it('both of 18-20: no kostendelersnorm', () => {
		expect(paar('2007-01-01', '2006-01-01', 1)).toBe('700.84');
	});
});
