/** What the settings promise about safety; the browser tests look at the built pages. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import config from '../svelte.config.js';
import { TODAY } from './calendar/today.ts';

describe('the Content-Security-Policy', () => {
	const directives = config.kit?.csp?.directives ?? {};
	const text = JSON.stringify(directives);

	it('lets nothing in that was not named', () => {
		expect(directives['default-src']).toEqual(['none']);
		expect(text).not.toMatch(/unsafe-inline|unsafe-eval|wasm-unsafe-eval|https?:|\*/);
	});
	it('makes no script or HTML out of text, but by two named ways', () => {
		expect(directives['require-trusted-types-for']).toEqual(['script']);
		expect(directives['trusted-types']).toEqual(['svelte-trusted-html', 'wat-houd-ik-over']);
	});
});

describe('security.txt', () => {
	const text = readFileSync('static/.well-known/security.txt', 'utf8');
	const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';

	it('has what it must have (RFC 9116), and is not out of date', () => {
		expect(field('Contact')).toMatch(/^(https:\/\/|mailto:)/);
		expect(field('Expires').slice(0, 10) > TODAY).toBe(true);
	});
});

describe('docs/hosting.md', () => {
	const text = readFileSync('docs/hosting.md', 'utf8');
	it('gives the same headers to nginx, to a plain host and in the table', () => {
		const table = [...text.matchAll(/^\| `([A-Z][\w-]+)`/gm)].map(([, name]) => name);
		expect(table).toContain('Permissions-Policy');
		for (const name of table) {
			expect(text).toContain(`add_header ${String(name)} `);
			expect(text).toContain(`\n  ${String(name)}: `);
		}
	});
});
