/** Exact arithmetic: nothing is rounded on the way, and a shortcut gives what the long way gives. */
import { describe, expect, it } from 'vitest';

import { opCenten } from '../../src/lib/money/afronding.ts';
import {
	bedrag,
	grootste,
	isBedrag,
	kleinste,
	min,
	nietNegatief,
	plus,
	procent,
	procentVan,
	som
} from '../../src/lib/money/bedrag.ts';

const tekst = (waarde: { toString(): string }) => waarde.toString();

describe('amounts', () => {
	it('have forty digits, and are written without an exponent', () => {
		expect(tekst(bedrag(1).div(3))).toBe(`0.${'3'.repeat(40)}`);
		expect(tekst(bedrag(2).div(3))).toBe(`0.${'6'.repeat(39)}7`);
		expect(tekst(bedrag('0.000000000001'))).toBe('0.000000000001');
		expect(tekst(bedrag('123456789012345678901234567890'))).toBe('123456789012345678901234567890');
	});
	it('are half a cent also when made of thirds', () => {
		// Three thirds are 0.999… to the 40th digit; less 0.995 that is a breath below half a cent.
		const derde = bedrag(1).div(3);
		const derden = derde.plus(derde).plus(derde).minus('0.995');
		expect(derden.lt('0.005')).toBe(true);
		expect(tekst(opCenten(derden))).toBe('0.01');
		expect(tekst(opCenten(bedrag('0.00499')))).toBe('0');
	});
	it('add up, also when one comes several times in a row', () => {
		const [een, twee, nul] = [bedrag('1.10'), bedrag('2.20'), bedrag(0)];
		// 1.10 + 3 x 2.20 + 0 + 0 + 1.10 = 8.80
		expect(tekst(som([een, twee, twee, twee, nul, nul, een]))).toBe('8.8');
		// 2 x 2.20 + 1.10 + 2 x 2.20 = 9.90
		expect(tekst(som([twee, twee, een, twee, twee]))).toBe('9.9');
		expect(tekst(som([]))).toBe('0');
	});
	it('keep the one beside nothing as it is', () => {
		const [een, nul] = [bedrag('1.10'), bedrag(0)];
		expect([plus(een, nul), plus(nul, een), min(een, nul)].map(tekst)).toEqual([
			'1.1',
			'1.1',
			'1.1'
		]);
		expect(tekst(min(nul, een))).toBe('-1.1');
	});
	it('take a share, of nothing too', () => {
		expect(tekst(procentVan(bedrag('8.324'), bedrag('100')))).toBe('8.324');
		expect(tekst(procent('8.324'))).toBe('0.08324');
		expect(tekst(procentVan(bedrag(0), bedrag('100')))).toBe('0');
		expect(tekst(procentVan(bedrag('8'), bedrag(0)))).toBe('0');
	});
	it('are compared at a cent', () => {
		const [klein, groot] = [bedrag('9.99'), bedrag('10.00')];
		expect([grootste(klein, groot), kleinste(klein, groot)]).toEqual([groot, klein]);
		expect([grootste(groot, klein), kleinste(groot, klein)]).toEqual([groot, klein]);
		expect(['-0.01', '0', '0.01'].map((t) => tekst(nietNegatief(bedrag(t))))).toEqual([
			'0',
			'0',
			'0.01'
		]);
	});
	it('are told from other things', () => {
		expect([isBedrag(bedrag(1)), isBedrag(1), isBedrag('1'), isBedrag(null)]).toEqual([
			true,
			false,
			false,
			false
		]);
	});
});
