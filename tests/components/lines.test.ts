import { describe, expect, it } from 'vitest';

import { inLines, sideOf } from '../../src/lib/components/charts/lines.ts';

describe('inLines', () => {
	it('is no wider than the longest word', () => {
		expect(inLines('bijstand stopt')).toBe('bijstand\nstopt');
		expect(inLines('la bijstand s’arrête')).toBe('la\nbijstand\ns’arrête');
	});

	it('keeps short words together', () => {
		expect(inLines('fin de bijstand')).toBe('fin de\nbijstand');
		expect(inLines('stopt')).toBe('stopt');
	});
});

describe('the side of a label', () => {
	it('is after its place, until its longest word would pass the margin', () => {
		expect(sideOf(650, 'bijstand stopt')).toBe('after');
		expect(sideOf(750, 'bijstand stopt')).toBe('before');
		expect(sideOf(0, 'bijstand stopt')).toBe('after');
		expect(sideOf(1000, '')).toBe('before');
	});
	it('counts wide letters for more', () => {
		expect(sideOf(650, 'dhammaad bijstand')).toBe('before');
	});
});
