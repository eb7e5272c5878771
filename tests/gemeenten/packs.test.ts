import { readdirSync, readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { leesGemeenten } from '../../src/cli/gemeenten.ts';
import { GEMEENTEN, gemeentePack } from '../../src/lib/figures/gemeenten/bundled.ts';
import { contrast, GROND, teWeinigContrast } from '../../src/lib/figures/gemeenten/contrast.ts';
import { pack } from '../../src/lib/figures/gemeenten/pack.ts';
import { gemeenteSchema } from '../../src/lib/figures/gemeenten/schema.ts';
import { beleidVan } from '../../src/lib/projection/beleid-van-pack.ts';
import { LANDELIJK } from '../../src/lib/projection/beleid.ts';
import leeg from './gm0000-leeg.ts';

const packs = [...GEMEENTEN.values()];
const files = readdirSync('src/lib/figures/gemeenten').filter((file) => file.startsWith('gm'));

describe.each([...packs, leeg])('the pack of $naam', (een) => {
	it('has the shape of a pack', () => {
		const { issues } = v.safeParse(gemeenteSchema, een);
		expect(
			issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
		).toBeUndefined();
	});

	it('has colours that can be read', () => {
		const { light, dark } = een.kleuren ?? {};
		expect(light ? teWeinigContrast(light, 'light') : []).toEqual([]);
		expect(dark ? teWeinigContrast(dark, 'dark') : []).toEqual([]);
	});
});

describe('the packs', () => {
	it('are named after their code, one file each', () => {
		const codes = files.map((file) => file.slice(0, 'gm0000'.length).toUpperCase());
		expect(codes.sort()).toEqual(packs.map(({ code }) => code).sort());
	});

	it('hold the seven gemeenten of the Drechtsteden, Rotterdam and Amsterdam', () => {
		const expected = ['0363', '0482', '0505', '0523', '0531', '0590', '0599', '0610', '0642'];
		expect(packs.map(({ code }) => code.slice(2)).sort()).toEqual(expected);
	});

	it('are the same for the command line', async () => {
		expect([...(await leesGemeenten())]).toEqual([...GEMEENTEN]);
	});

	it('print no local limit for gifts: since 2026 the law has one', () => {
		const texts = files.map((file) => readFileSync(`src/lib/figures/gemeenten/${file}`, 'utf8'));
		expect(texts.filter((text) => text.includes('1800'))).toEqual([]);
	});

	it('are asked for by code', () => {
		expect(gemeentePack('GM0610')?.naam).toBe('Sliedrecht');
		expect(gemeentePack('GM9999')).toBeUndefined();
		expect(gemeentePack(undefined)).toBeUndefined();
	});
});

describe('what a pack means for the sum', () => {
	const value = <Waarde>(waarde: Waarde) => ({ waarde, bron: 'test', datum: '2026', zeker: true });

	it('is the national rule without a pack, and with a blank one', () => {
		expect(beleidVan(undefined)).toEqual(LANDELIJK);
		expect(beleidVan(leeg)).toEqual(LANDELIJK);
	});

	it('follows the method and the month of the holiday payment', () => {
		const een = pack({
			code: 'GM0000',
			naam: 'Test',
			vakantietoeslag: { methode: value('standaard' as const), betaalmaand: value(5 as const) }
		});
		expect(beleidVan(een)).toMatchObject({
			vakantietoeslag: 'standaard',
			betaalmaandVakantietoeslag: 5
		});
	});

	it('does not reckon with a value of an old or indirect source', () => {
		const betaalmaand = { waarde: 5 as const, bron: 'test', datum: '2016', zeker: false };
		const oud = pack({ code: 'GM0000', naam: 'Test', vakantietoeslag: { betaalmaand } });
		expect(beleidVan(oud)).toEqual(LANDELIJK);
	});

	it('gives the term for reporting in calendar days, of working days the earliest end', () => {
		const met = (eenheid: 'weken' | 'dagen' | 'werkdagen', aantal: number) =>
			beleidVan(
				pack({ code: 'GM0000', naam: 'Test', melden: { termijn: value({ aantal, eenheid }) } })
			).meldtermijn;
		expect(met('weken', 2)).toBe(14);
		expect(met('dagen', 10)).toBe(10);
		expect(met('werkdagen', 7)).toBe(9);
	});
});

it('does not reckon with what is not certain', () => {
	const old = { waarde: 5 as const, bron: 'test', datum: '2016', zeker: false };
	const een = pack({ code: 'GM0000', naam: 'Test', vakantietoeslag: { betaalmaand: old } });
	expect(beleidVan(een)).toEqual(LANDELIJK);
});

describe('contrast', () => {
	it('is 21 for black on white and 1 for a colour on itself', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#0a574e', '#0a574e')).toBe(1);
	});

	it('accepts the colours of the design and refuses a grey that has 3.03 on white', () => {
		const own = { accent: '#0a574e', accentStrong: '#063f38', cover: '#0a4a43' };
		expect(teWeinigContrast(own, 'light')).toEqual([]);
		expect(teWeinigContrast({ ...own, accent: '#949494' }, 'light')).toContain(
			'accent on surface 3.0, needs 4.5'
		);
	});

	it('knows the colours of the tokens', () => {
		const css = readFileSync('src/lib/components/layout/tokens.css', 'utf8');
		const [light = '', dark = ''] = css.split(":root[data-theme='dark']");
		const names: Record<string, string> = {
			onAccent: 'on-accent',
			onCover: 'on-cover',
			onCover2: 'on-cover-2',
			coverLine: 'cover-line'
		};
		const token = (text: string, name: string) =>
			new RegExp(`--${names[name] ?? name}: (#[0-9a-f]{6})`).exec(text)?.[1];
		for (const [name, colour] of Object.entries(GROND.light))
			expect(token(light, name)).toBe(colour);
		for (const [name, colour] of Object.entries(GROND.dark)) expect(token(dark, name)).toBe(colour);
	});
});
