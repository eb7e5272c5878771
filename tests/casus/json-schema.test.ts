/** The published JSON Schema is made from the definition that reads cases, and says the same about them. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { leesReferenties } from '../cases/referentie.ts';
import { SCHEMA_BESTAND, schemaTekst } from '../tools/json-schema.ts';
import { STRUCTUURFOUTEN } from './faults.ts';
import { isGeldig, type Schema } from './valid.ts';

const gepubliceerd = readFileSync(SCHEMA_BESTAND, 'utf8');
const schema = JSON.parse(gepubliceerd) as Schema;

describe(SCHEMA_BESTAND, () => {
	it('is up to date (`npm run schema`)', () => {
		expect(gepubliceerd).toBe(schemaTekst());
	});

	it('accepts every reference case', () => {
		const fout = leesReferenties().filter(({ casus }) => !isGeldig(schema, casus));
		expect(fout.map(({ bestand }) => bestand)).toEqual([]);
	});

	it('accepts every reference case again with its defaults filled in', () => {
		const fout = leesReferenties().filter(({ casus }) => {
			const gelezen = leesCasus(casus);
			return !gelezen.ok || !isGeldig(schema, JSON.parse(JSON.stringify(gelezen.casus)));
		});
		expect(fout.map(({ bestand }) => bestand)).toEqual([]);
	});

	it.each(STRUCTUURFOUTEN)('refuses what the reader refuses: %s', (_, casus) => {
		expect(leesCasus(casus).ok).toBe(false);
		expect(isGeldig(schema, casus)).toBe(false);
	});
});
