/** WCAG 1.4.11: what shows a control, its state or the focus stands out 3:1 from what lies beside it, light and dark. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const css = readFileSync('src/lib/components/layout/tokens.css', 'utf8');

/** The colours of a block of tokens.css, by name. */
function colours(start: string): Record<string, string> {
	const block = css.slice(css.indexOf(start)).split('}')[0] ?? '';
	const found = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)];
	return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const light = colours(':root {');
const SCHEMES = { light, dark: { ...light, ...colours(":root[data-theme='dark'] {") } };

/** What has to be seen, and what it lies on. */
const PAIRS = [
	['line-strong', ['surface', 'paper', 'soft']],
	['accent', ['surface', 'paper', 'soft']],
	['error', ['surface', 'error-soft']],
	['notice-line', ['notice']],
	['cover-line', ['cover']],
	['focus', ['focus-gap', 'surface', 'paper', 'soft']],
	['data-edge', ['data-allowance', 'data-maybe-bg', 'surface']],
	['data-cross', ['data-holiday']],
	['data-maybe', ['data-maybe-bg']],
	['data-now', ['surface']]
] as const;

describe.each(Object.entries(SCHEMES))('the colours of controls and charts, %s', (_, scheme) => {
	it.each(PAIRS)('%s stands out 3:1 from %j', (name, grounds) => {
		for (const ground of grounds) {
			const found = contrast(scheme[name] ?? '', scheme[ground] ?? '');
			expect(found, `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
		}
	});
});

it('measures as the standard does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
