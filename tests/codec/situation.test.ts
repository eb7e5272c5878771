import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';

import { toBase64url } from '../../src/lib/codec/base64url.ts';
import { checksum } from '../../src/lib/codec/checksum.ts';
import {
	decodeSituation,
	encodeSituation,
	type Refusal,
	type ToEncode
} from '../../src/lib/codec/situation.ts';
import { gelezen } from '../builders/engine.ts';
import { randomCase } from './random-case.ts';

/** The mutation test runs this again for every planted fault; there fewer cases say as much. */
const [RUNS, CODES] = process.env.MUTATIE === '1' ? [200, 800] : [10_000, 100_000];

const stamp = { gemaakt: '2026-11-21', figuren: { laatste: '2026-07-01', kenmerk: 51966 } };

function opened(given: ToEncode) {
	const read = decodeSituation(encodeSituation(given));
	if (!read.ok) throw new Error(read.code);
	return read.situation;
}

const refusal = (text: string): Refusal | 'opened' => {
	const read = decodeSituation(text);
	return read.ok ? 'opened' : read.code;
};

/** A text with the right checksum round bytes that were not made by us. */
function sealed(bytes: readonly number[]): string {
	const sum = checksum(['1'.charCodeAt(0), ...bytes]);
	return '1' + toBase64url(Uint8Array.of(...bytes, sum >> 16, (sum >> 8) & 255, sum & 255));
}

/** Two adults, three children, a grown child, two jobs. */
const family = gelezen({
	versie: 1,
	vanaf: '2026-12',
	huishouden: {
		gemeente: 'GM0599',
		bijstand: true,
		bijstandSinds: '2023-05',
		aanvrager: { geboortedatum: '1986-05-21' },
		partner: { geboortedatum: '1988-05-21' },
		kinderen: [
			{ geboortedatum: '2012-05-21' },
			{ geboortedatum: '2016-05-21' },
			{
				geboortedatum: '2022-05-21',
				opvang: { soort: 'dagopvang', uurtarief: '10.50', uren: '60' }
			}
		],
		medebewoners: [{ geboortedatum: '2004-05-21', relatie: 'kind', jaarinkomen: '9000' }],
		wonen: { soort: 'huur', kaleHuur: '743.18' },
		vermogen: '1500'
	},
	inkomsten: [{ soort: 'werk', brutoUurloon: '14.99', urenPerWeek: '12', betaling: '4weken' }],
	veranderingen: [
		{ soort: 'werk', wie: 'partner', vanaf: '2026-12', brutoUurloon: '15.40', urenPerWeek: '16' }
	]
});

describe('a situation in a code', () => {
	it('keeps 10,000 random cases to the letter', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(randomCase, (casus) => {
				expect(opened({ casus, ...stamp, precies: true }).casus).toEqual(casus);
			}),
			{ numRuns: RUNS }
		);
	});

	it('tries every kind of change and every kind of person', () => {
		const cases = fc.sample(randomCase, { numRuns: 2000, seed: 1 });
		const kinds = new Set(cases.flatMap((c) => c.veranderingen.map(({ soort }) => soort)));
		expect([...kinds].sort()).toEqual(
			'gift intrek kosten lening overig verhuizing vermogen vertrek werk wijziging'.split(' ')
		);
		expect(cases.some((c) => c.huishouden.partner !== null)).toBe(true);
		expect(cases.some((c) => c.inkomsten.some((i) => i.vanaf === undefined))).toBe(true);
	});

	it('keeps the day, the figures and the cases in between', () => {
		const more = gelezen({ ...family, maanden: 24 });
		const situation = opened({ casus: family, grensgevallen: [more], ...stamp, precies: true });
		expect(situation).toEqual({ casus: family, grensgevallen: [more], ...stamp });
	});

	it('is a QR code of version 15 or lower for an ordinary household', () => {
		const link = `https://wathoudikover.voorbeeld.nl/rekenhulp/ar/open/#s=${encodeSituation({ casus: family, ...stamp })}`;
		expect(encode(link, { ecc: 'M', boostEcc: false }).version).toBeLessThanOrEqual(9);
		const three = encodeSituation({ casus: family, grensgevallen: [family, family], ...stamp });
		const long = `https://wathoudikover.voorbeeld.nl/rekenhulp/ar/open/#s=${three}`;
		expect(encode(long, { ecc: 'M', boostEcc: false }).version).toBeLessThanOrEqual(15);
	});

	it('carries no free text, unless asked', () => {
		const casus = gelezen({
			...family,
			veranderingen: [
				{ soort: 'kosten', vanaf: '2026-12', nettoPerMaand: '40', omschrijving: 'bus met Anna' }
			]
		});
		expect(opened({ casus, ...stamp }).casus.veranderingen[0]).toMatchObject({ omschrijving: '' });
		expect(opened({ casus, ...stamp, precies: true }).casus).toEqual(casus);
	});

	it('refuses to write what is not a case', () => {
		expect(() => encodeSituation({ casus: {} as never, ...stamp })).toThrow(RangeError);
	});
});

describe('a code that is not right', () => {
	const good = encodeSituation({ casus: family, ...stamp });

	it.each<[string, string, Refusal]>([
		['nothing', '', 'vreemd'],
		['a word', 'welkom', 'vreemd'],
		['a link of others', 'https://example.org/', 'vreemd'],
		['an older format', `0${good.slice(1)}`, 'ouder'],
		['a newer format', `2${good.slice(1)}`, 'nieuwer'],
		['the end is missing', good.slice(0, -2), 'beschadigd'],
		['only the version', '1', 'beschadigd'],
		[
			'another letter',
			`${good.slice(0, 9)}${good[9] === 'A' ? 'B' : 'A'}${good.slice(10)}`,
			'beschadigd'
		],
		['a sign that does not belong', `${good}<`, 'beschadigd'],
		['whole, and empty', sealed([]), 'beschadigd'],
		['whole, and nonsense', sealed([255, 255, 255, 255, 255, 255, 255, 255]), 'geweigerd'],
		['far too long', `1${'A'.repeat(200_000)}`, 'geweigerd']
	])('%s', (_, text, code) => {
		expect(refusal(text)).toBe(code);
	});

	it(
		'never throws and never takes long: 100,000 random and changed codes',
		{ timeout: 120_000 },
		() => {
			const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_<>"&%';
			let seed = 20261121;
			const random = (below: number) => {
				seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
				return Math.floor((seed / 2 ** 32) * below);
			};
			const content = () => Array.from({ length: 1 + random(120) }, () => random(256));
			const changed = (text: string) => {
				const at = random(text.length);
				const sign = signs.charAt(random(signs.length));
				return text.slice(0, at) + sign.repeat(random(3)) + text.slice(at + random(3));
			};
			let openings = 0;
			const start = performance.now();
			for (let i = 0; i < CODES; i++) {
				const kind = i % 4;
				const text =
					kind === 0
						? changed(good)
						: kind === 1
							? sealed(content())
							: kind === 2
								? sealed(flipped(good, random))
								: `1${Array.from({ length: random(200) }, () => signs.charAt(random(signs.length))).join('')}`;
				const read = decodeSituation(text);
				if (read.ok) {
					openings += 1;
					// What opens is a whole case: it can be read again, and written again.
					expect(gelezen(read.situation.casus)).toEqual(read.situation.casus);
				}
			}
			// Some changed bits make another valid case; that is no harm.
			expect(openings).toBeGreaterThan(0);
			expect((performance.now() - start) / CODES).toBeLessThan(1);
		}
	);
});

/** The bytes of a good code, some bits turned, for a new and right checksum. */
function flipped(good: string, random: (below: number) => number): number[] {
	const binary = atob(good.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = [...binary].map((c) => c.charCodeAt(0)).slice(0, -3);
	for (let turns = 1 + random(3); turns > 0; turns--) {
		const at = random(bytes.length);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
	}
	return bytes;
}
