/** The parts of a code at their limits: what we write ourselves is read, one step further is refused. */
import { describe, expect, it } from 'vitest';

import { fromBase64url, toBase64url } from '../../src/lib/codec/base64url.ts';
import { BitReader, BitWriter, Unreadable } from '../../src/lib/codec/bits.ts';
import { casusForm } from '../../src/lib/codec/casus-form.ts';
import { checksum } from '../../src/lib/codec/checksum.ts';
import {
	day,
	decimal,
	field,
	flag,
	list,
	object,
	oneOf,
	some,
	text,
	type Form
} from '../../src/lib/codec/forms.ts';
import { decodeSituation, encodeSituation } from '../../src/lib/codec/situation.ts';
import type { Casus } from '../../src/lib/casus/schema.ts';
import { maandVan } from '../../src/lib/time/maand.ts';
import { gelezen } from '../builders/engine.ts';

const stamp = { gemaakt: '2026-11-21', figuren: { laatste: '2026-07-01', kenmerk: 51966 } };
const klein = gelezen({
	versie: 1,
	vanaf: '2026-12',
	huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } }
});

function written(write: (to: BitWriter) => void): BitReader {
	const to = new BitWriter();
	write(to);
	return new BitReader(to.bytes());
}
const back = <T>(form: Form<T>, value: T, as: Form<T> = form): T =>
	as.read(written((to) => form.write(to, value)));

describe('bits', () => {
	it('read a number of ten groups, and refuse an eleventh', () => {
		// Ten groups of five bits: 2^50 - 1 is the largest.
		const largest = 2 ** 50 - 1;
		expect(written((to) => to.count(largest)).count()).toBe(largest);
		const longer = written((to) => to.count(largest + 1));
		expect(() => longer.count()).toThrow(new Unreadable('number too long'));
	});
	it('refuse to go on when there is nothing left', () => {
		const one = written((to) => to.bits(255, 8));
		expect(one.bits(8)).toBe(255);
		expect(() => one.bit()).toThrow(new Unreadable('too short'));
	});
	it.each([
		['seven zeros are the rest of the last byte', [0b1000_0000], 1, true],
		['nothing is left', [0b1111_1111], 8, true],
		['a one in the rest', [0b1000_0001], 1, false],
		['a whole byte of zeros', [255, 0], 8, false],
		['nearly two', [0b1000_0000, 0], 1, false]
	])('at the end: %s', (_, bytes, read, good) => {
		const from = new BitReader(Uint8Array.from(bytes));
		from.bits(read);
		if (good) from.end();
		else expect(() => from.end()).toThrow(new Unreadable('too long'));
	});
	it('have a name for what cannot be read', () => {
		expect(new Unreadable('x').name).toBe('Unreadable');
	});
});

describe('forms', () => {
	it('know their choices', () => {
		const three = oneOf(['a', 'b', 'c']);
		expect(back(three, 'c')).toBe('c');
		expect(() => three.read(written((to) => to.bits(3, 2)))).toThrow(
			new Unreadable('no such choice')
		);
	});
	it('hold a text and a list of at most so many', () => {
		expect(back(text(3), 'abc')).toBe('abc');
		expect(() => back(text(4), 'abcd', text(3))).toThrow(new Unreadable('text too long'));
		expect(back(list(flag, 2), [true, false])).toEqual([true, false]);
		expect(() => back(list(flag, 3), [true, false, true], list(flag, 2))).toThrow(
			new Unreadable('list too long')
		);
	});
	it('write a sign of seven bits short, and others long', () => {
		// The count of one sign takes 6 bits, then a bit for its kind and 7 or 16 bits: 14 and 23.
		const bytes = (sign: string) => {
			const to = new BitWriter();
			text(1).write(to, sign);
			return to.bytes().length;
		};
		expect([bytes('\u007f'), bytes('\u0080')]).toEqual([2, 3]);
		expect(back(text(2), '\u007f\u0080')).toBe('\u007f\u0080');
	});
	it('hold some fields of those there are', () => {
		const fields = some({ a: flag, b: flag, c: flag });
		expect(back(fields, { a: true, b: false, c: true })).toEqual({ a: true, b: false, c: true });
		const many = written((to) => to.count(4));
		expect(() => fields.read(many)).toThrow(new Unreadable('too many fields'));
		const strange = written((to) => {
			to.count(1);
			to.bits(3, 2);
		});
		expect(() => fields.read(strange)).toThrow(new Unreadable('no such field'));
	});
	it('write a decimal in the shortest of five ways', () => {
		// Three bits: none, one or two decimals, `.00`, or with zeros in front.
		const way = (value: string) => written((to) => decimal.write(to, value)).bits(3);
		expect(['0', '5', '0.5', '10.25', '3.00', '00', '05.5'].map(way)).toEqual([
			0, 0, 1, 2, 3, 4, 4
		]);
	});
	it('leave out what was left out', () => {
		const form = object({}, { a: field(flag, undefined), b: field(flag, true) });
		expect(Object.keys(back(form, { b: false }))).toEqual(['b']);
		expect(Object.keys(back(form, {}))).toEqual(['b']);
	});
	it.each(['0', '7', '10', '0.5', '00', '007', '0650', '05.5', '650.0', '650.00', '0.00', '00.00'])(
		'keep the decimal %s to the letter',
		(value) => {
			expect(back(decimal, value)).toBe(value);
		}
	);
});

describe('letters', () => {
	it.each(['A', 'AAAAA', 'AA<A', 'AB', 'AAB'])('%s is never made', (sign) => {
		expect(fromBase64url(sign)).toBeNull();
	});
	it.each([[[]], [[0]], [[255, 1]], [[1, 2, 3]]])('%j comes back', (bytes) => {
		expect(fromBase64url(toBase64url(Uint8Array.from(bytes)))).toEqual(Uint8Array.from(bytes));
	});
});

/** A code with what is not checked before, and the right checksum. */
function sealed(write: (to: BitWriter) => void, more: readonly number[] = []): string {
	const to = new BitWriter();
	to.origin = maandVan('2026-01');
	write(to);
	const bytes = [...to.bytes(), ...more];
	const sum = checksum(['1'.charCodeAt(0), ...bytes]);
	return '1' + toBase64url(Uint8Array.of(...bytes, sum >> 16, (sum >> 8) & 255, sum & 255));
}

const head = (to: BitWriter, made = '2026-11-21') => {
	day.write(to, made);
	day.write(to, '2026-07-01');
	to.bits(1, 16);
};
const withCases = (cases: readonly Casus[]) => (to: BitWriter) => {
	head(to);
	list(casusForm, 16).write(to, cases);
};
const outcome = (code: string) => {
	const read = decodeSituation(code);
	return read.ok ? 'opened' : read.code;
};

describe('a whole code', () => {
	it('opens when it holds one to sixteen cases', () => {
		expect(outcome(sealed(withCases([klein])))).toBe('opened');
		expect(outcome(sealed(withCases(Array<Casus>(16).fill(klein))))).toBe('opened');
		expect(outcome(sealed(withCases([])))).toBe('geweigerd');
		expect(outcome(sealed(withCases(Array<Casus>(17).fill(klein))))).toBe('geweigerd');
	});
	it('is refused when any of its cases is none', () => {
		const none = { ...klein, maanden: 25 };
		expect(outcome(sealed(withCases([none])))).toBe('geweigerd');
		expect(outcome(sealed(withCases([klein, none])))).toBe('geweigerd');
	});
	it('is refused when something follows', () => {
		expect(outcome(sealed(withCases([klein]), [0]))).toBe('geweigerd');
	});
	it('is refused when it was made on a day that does not exist', () => {
		const never = sealed((to) => {
			// Some 27,000 years on: five digits.
			to.signed(10_000_000);
			day.write(to, '2026-07-01');
			to.bits(1, 16);
			list(casusForm, 16).write(to, [klein]);
		});
		expect(outcome(never)).toBe('geweigerd');
	});
	it('is damaged when one bit of any byte of its checksum is', () => {
		const good = fromBase64url(sealed(withCases([klein])).slice(1)) as Uint8Array;
		for (const place of [1, 2, 3]) {
			const bytes = Uint8Array.from(good);
			bytes[bytes.length - place] = (bytes[bytes.length - place] as number) ^ 1;
			expect(outcome('1' + toBase64url(bytes))).toBe('beschadigd');
		}
	});
	it('is looked at up to 100,000 signs', () => {
		expect(outcome(`1${'A'.repeat(99_999)}`)).toBe('beschadigd');
		expect(outcome(`1${'A'.repeat(100_000)}`)).toBe('geweigerd');
	});
});

describe('what is not written', () => {
	it('is more than sixteen cases', () => {
		const more = (count: number) => ({
			casus: klein,
			grensgevallen: Array<Casus>(count).fill(klein),
			...stamp
		});
		expect(outcome(encodeSituation(more(15)))).toBe('opened');
		expect(() => encodeSituation(more(16))).toThrow(new RangeError('too many cases'));
	});
	it('is more than 100,000 signs', () => {
		// Sixteen cases with a hundred times two hundred letters of a byte each: 320,000 bytes.
		const kosten = { soort: 'kosten', vanaf: '2026-12', nettoPerMaand: '1' };
		const vol = gelezen({
			...klein,
			veranderingen: Array<object>(100).fill({ ...kosten, omschrijving: 'a'.repeat(200) })
		});
		const given = {
			casus: vol,
			grensgevallen: Array<Casus>(15).fill(vol),
			...stamp,
			precies: true
		};
		expect(() => encodeSituation(given)).toThrow(new RangeError('too large'));
	});
	it('is what is not a case', () => {
		expect(() => encodeSituation({ casus: {} as never, ...stamp })).toThrow(
			new RangeError('not a case')
		);
	});
});
