/**
 * Codes as they were printed on 28 November 2026. A printed code stays in use: each must open to the letter, and be
 * written again in the same way, also when the standard values of a case or the order of a list change.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { decodeSituation, encodeSituation } from '../../src/lib/codec/situation.ts';

interface Printed {
	readonly wat: string;
	readonly code: string;
	/** With every value, also the standard ones. */
	readonly casus: unknown;
}

const PRINTED = parse(readFileSync(join(import.meta.dirname, 'printed.yaml'), 'utf8')) as Printed[];
const STAMP = { gemaakt: '2026-11-28', figuren: { laatste: '2026-07-01', kenmerk: 4660 } };

describe.each(PRINTED)('$wat', ({ code, casus }) => {
	it('opens', () => {
		const read = decodeSituation(code);
		expect(read).toEqual({ ok: true, situation: { casus, grensgevallen: [], ...STAMP } });
	});
	it('is written in the same way', () => {
		expect(encodeSituation({ casus: casus as never, ...STAMP, precies: true })).toBe(code);
	});
});
