/** Each of the nine stories can be entered through the interview: the same answers make the same case. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { CasusInvoer } from '../../src/lib/casus/schema';
import { leesCasus } from '../../src/lib/casus/lezen';
import { bouw } from '../../src/lib/interview/bouwen';
import { onderwerpVan } from '../../src/lib/interview/onderwerp';
import { isGelijk, lees } from '../../src/lib/interview/overnemen';

const MAP = 'locales/nl/verhalen';
const VANDAAG = '2026-11-22';

describe.each(readdirSync(MAP))('%s', (bestand) => {
	const { meta } = JSON.parse(readFileSync(`${MAP}/${bestand}`, 'utf8')) as {
		meta: { casus: CasusInvoer };
	};

	it('can be entered, and gives the same case', () => {
		const onderwerp = onderwerpVan(meta.casus);
		const { antwoorden, gesteld } = lees(meta.casus, onderwerp, VANDAAG);
		const casus = bouw({
			onderwerp,
			antwoorden,
			gesteld,
			basis: null,
			vandaag: VANDAAG,
			rekenaar: null
		});
		expect(casus).not.toBeNull();
		expect(leesCasus(casus)).toMatchObject({ ok: true });
		if (!isGelijk(casus as CasusInvoer, meta.casus)) expect(casus).toEqual(meta.casus);
	});
});
