import { describe, expect, it } from 'vitest';

import { inLines } from '../../src/lib/components/charts/lines.ts';
import { roomier } from '../../src/lib/components/charts/scale.ts';

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

describe('roomier', () => {
	it('is the side after a place, as long as a third of the drawing is left there', () => {
		expect(roomier(0)).toBe('after');
		expect(roomier(660)).toBe('after');
		expect(roomier(661)).toBe('before');
		expect(roomier(1000)).toBe('before');
	});
});
