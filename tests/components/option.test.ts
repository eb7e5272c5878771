import { describe, expect, it } from 'vitest';
import { afterToggle } from '../../src/lib/components/fields/option.ts';

const options = [
	{ value: 'kinderen', label: '' },
	{ value: 'partner', label: '' },
	{ value: 'alleen', label: '', alone: true },
	{ value: 'onbekend', label: '', unknown: true }
];

describe('afterToggle', () => {
	it('adds in the order of the options, and takes away', () => {
		expect(afterToggle(options, ['partner'], 'kinderen', true)).toEqual(['kinderen', 'partner']);
		expect(afterToggle(options, ['kinderen', 'partner'], 'partner', false)).toEqual(['kinderen']);
		expect(afterToggle(options, ['partner'], 'partner', true)).toEqual(['partner']);
	});

	it('keeps "alone" and "weet ik niet" by themselves', () => {
		expect(afterToggle(options, ['kinderen', 'partner'], 'alleen', true)).toEqual(['alleen']);
		expect(afterToggle(options, ['kinderen'], 'onbekend', true)).toEqual(['onbekend']);
		expect(afterToggle(options, ['onbekend'], 'partner', true)).toEqual(['partner']);
	});
});
