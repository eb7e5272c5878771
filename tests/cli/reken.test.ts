/** The contract of the command line: what it prints, where, and how it ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import type { Resultaat } from '../../src/lib/projection/index.ts';
import { npmReken, reken, stroom } from './reken.ts';

const CASUS = {
	versie: 1,
	vanaf: '2026-09',
	maanden: 1,
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-14' },
		wonen: { soort: 'huur', kaleHuur: '710.00' }
	},
	veranderingen: [{ soort: 'werk', vanaf: '2026-09', brutoLoon: '600.00' }]
};
const FOUT = { ...CASUS, maanden: 99, huishouden: { ...CASUS.huishouden, schulden: '1,50' } };

const map = mkdtempSync(join(tmpdir(), 'reken-'));
afterAll(() => rmSync(map, { recursive: true }));
function bestand(naam: string, tekst: string): string {
	const pad = join(map, naam);
	writeFileSync(pad, tekst);
	return pad;
}
const lees = (tekst: string) => JSON.parse(tekst) as Resultaat & Record<string, never>;
const eerste = (uitkomst: Resultaat) => uitkomst.maanden[0]?.straks.laag;

describe('one case', () => {
	// 1419.46 - 648.00 = 771.46, 95% of it
	it('from a JSON file, through npm', () => {
		const uit = npmReken([bestand('casus.json', JSON.stringify(CASUS))]);
		expect([uit.status, uit.stderr]).toEqual([0, '']);
		expect(eerste(lees(uit.stdout))).toMatchObject({ norm: '1419.46', bijstand: '732.89' });
	});
	it('from a YAML file and from standard input the same', () => {
		const yaml = reken([bestand('casus.yaml', stringify(CASUS))]);
		const invoer = reken(['-'], JSON.stringify(CASUS));
		expect(yaml.stdout).toBe(invoer.stdout);
		expect(Object.keys(lees(yaml.stdout)).sort()).toEqual(
			'aandacht figuren jaarinkomen maanden meldingen onbekend periode vanaf versie'.split(' ')
		);
	});
	it('with --uitleg: the same amounts, each with its steps', () => {
		const met = lees(reken(['--uitleg', '-'], JSON.stringify(CASUS)).stdout);
		const { uitleg, ...zonder } = met as unknown as { uitleg: Record<string, never> };
		expect(zonder).toEqual(lees(reken(['-'], JSON.stringify(CASUS)).stdout));
		const bijstand = uitleg['2026-09']?.['straks']?.['laag']?.['bijstand'] as
			{ waarde: string; van: unknown[]; artikel: string } | undefined;
		expect(bijstand?.waarde).toBe('732.89');
		expect(bijstand?.artikel).toContain('19');
		expect(JSON.stringify(bijstand)).toContain('szw-normen-2026-07');
	});
});

describe('bad input: exit code 2, a line a fault, nothing on standard output', () => {
	it.each([
		[
			'faults in a case',
			['-'],
			JSON.stringify(FOUT),
			[/^maanden: is 99; geef /, /^huishouden\.schulden: is "1,50"; geef /]
		],
		['no JSON', ['-'], '{', [/is geen JSON/]],
		['no YAML', [bestand('fout.yaml', 'a: [1')], '', [/is geen YAML/]],
		['no file', [join(map, 'weg.json')], '', [/kan niet worden gelezen/]],
		['no argument', [], '', [/^gebruik:/]],
		['an unknown option', ['--snel', '-'], '', [/^gebruik:/]],
		[
			'an unknown rule',
			['regel', 'belasting', '{}'],
			'',
			[/^regel: is "belasting"; geef een van: /]
		],
		['a rule without facts', ['regel', 'zorgtoeslag'], '', [/^gebruik:/]],
		[
			'a missing fact',
			['regel', 'zorgtoeslag', '{"jaar":2026}'],
			'',
			[/^toetsingsinkomen: ontbreekt/]
		],
		[
			'a wrong fact',
			['regel', 'zorgtoeslag', '{"jaar":2024,"toetsingsinkomen":"1"}'],
			'',
			[/^jaar: is 2024; geef /]
		]
	] as const)('%s', (_, args, invoer, regels) => {
		const uit = reken(args, invoer);
		expect([uit.status, uit.stdout]).toEqual([2, '']);
		const lijnen = uit.stderr.trim().split('\n');
		regels.forEach((regel) => expect(lijnen.some((lijn) => regel.test(lijn))).toBe(true));
		expect(uit.stderr).not.toMatch(/\n\s+at |node:internal|Error:/);
	});
	it('through npm as well', () => {
		const uit = npmReken(['-'], JSON.stringify(FOUT));
		expect([uit.status, uit.stdout]).toEqual([2, '']);
		expect(uit.stderr.trim().split('\n')).toHaveLength(2);
	});
});

describe('regel', () => {
	it.each([
		[
			'bijstandsnorm',
			{ datum: '2026-09-15', huishouden: { aanvrager: { geboortedatum: '1988-05-14' } } },
			'1419.46'
		],
		['kostendelersnorm', { datum: '2026-01-01', kostendelers: 3 }, '867.59'],
		['vrijlating', { datum: '2026-09-01', soort: 'n', loon: '600' }, '150.00'],
		['zorgtoeslag', { jaar: 2026, toetsingsinkomen: '30000' }, '126.00'],
		['huurtoeslag', { jaar: 2026, kaleHuur: '710', rekeninkomen: '29000' }, '307.00'],
		[
			'kindgebonden-budget',
			{ jaar: 2026, toetsingsinkomen: '45000', partner: true, leeftijden: [4, 8] },
			'392.00'
		],
		[
			'kinderopvangtoeslag',
			{
				jaar: 2026,
				toetsingsinkomen: '60000',
				kinderen: [{ soort: 'dagopvang', uren: '122', uurtarief: '10.50' }]
			},
			'1202.00'
		],
		['vakantietoeslag-aanspraak', { datum: '2026-09-01', nettoloon: '600' }, '48.00'],
		['bruto-bijstand', { jaar: 2026, netto: '8713' }, '8713.00']
	])('%s, as a line of --ndjson and by itself', (naam, feiten, waarde) => {
		const regel = JSON.stringify({ regel: naam, feiten });
		expect(reken(['regel', '--ndjson'], regel).stdout).toBe(`{"waarde":"${waarde}"}\n`);
	});
	it('loonheffing with verrekendeArbeidskorting, and an explanation when asked by itself', () => {
		const feiten = {
			datum: '2026-09-01',
			tijdvak: 'maand',
			loon: '1597.50',
			loonheffingskorting: true
		};
		const uit = JSON.parse(
			reken(['regel', 'loonheffing', JSON.stringify(feiten)]).stdout
		) as object;
		expect(uit).toMatchObject({ waarde: '42.25', verrekendeArbeidskorting: '269.25' });
		expect(uit).toHaveProperty('uitleg.van');
	});
});

describe('--ndjson', () => {
	it('answers each line in order; a bad line gives its faults and the run goes on', () => {
		const lijnen = [
			JSON.stringify(CASUS),
			'geen json',
			JSON.stringify(FOUT),
			'',
			JSON.stringify(CASUS)
		];
		const uit = reken(['--ndjson'], lijnen.join('\n'));
		const antwoorden = uit.stdout.trim().split('\n').map(lees);
		expect([uit.status, uit.stderr]).toEqual([0, '']);
		expect(antwoorden.map((antwoord) => 'fout' in antwoord)).toEqual([
			false,
			true,
			true,
			true,
			false
		]);
		expect((antwoorden[2] as unknown as { fout: string[] }).fout).toHaveLength(2);
		expect(antwoorden[4]).toEqual(antwoorden[0]);
	});

	it('takes 10,000 mixed lines in order, in a heap of 32 MB', { timeout: 120_000 }, async () => {
		const AANTAL = 10_000;
		const soort = (i: number) => (['json', 'veld', 'casus', 'maand', 'maand'] as const)[i % 5];
		function* regels() {
			for (let i = 0; i < AANTAL; i++) {
				const schulden = (i / 100).toFixed(2);
				const huishouden = { ...CASUS.huishouden, vermogen: schulden, schulden };
				if (soort(i) === 'json') yield `{"geen json ${String(i)}`;
				else if (soort(i) === 'veld') yield JSON.stringify({ ...CASUS, [`veld${String(i)}`]: i });
				else if (soort(i) === 'casus') yield JSON.stringify({ ...CASUS, huishouden });
				else yield JSON.stringify({ ...CASUS, maanden: 99 + i });
			}
		}
		const { status, antwoorden } = await stroom(['--ndjson'], regels(), 32);
		expect([status, antwoorden.length]).toEqual([0, AANTAL]);
		const goed = antwoorden[2] as string;
		antwoorden.forEach((antwoord, i) => {
			if (soort(i) === 'casus') expect(antwoord === goed).toBe(true);
			if (soort(i) === 'json') expect(antwoord).toContain('is geen JSON');
			if (soort(i) === 'veld') expect(antwoord).toContain(`"veld${String(i)}: is geen bekend veld`);
			if (soort(i) === 'maand') expect(antwoord).toContain(`maanden: is ${String(99 + i)};`);
		});
	});
});
