import { describe, expect, it } from 'vitest';

import { standVan } from '../../src/lib/interview/bouwen';
import { geradenFeiten } from '../../src/lib/interview/geraden';
import { ingevuld, WERK_12_UUR } from './stof';

function geraden(antwoorden: Record<string, string>, isGegeven = false): string[] {
	const stand = standVan(ingevuld('werken', antwoorden));
	if (stand === null) throw new Error('no subject');
	return [...geradenFeiten(stand, isGegeven)];
}

describe('facts that nobody gave', () => {
	it('are those of a question that was not asked, or not known', () => {
		expect(geraden(WERK_12_UUR)).toContain('huishouden.partner');
		expect(geraden({ ...WERK_12_UUR, 'werken.uren/?': 'ja' })).toContain(
			'veranderingen.urenPerWeek'
		);
	});

	it('are not those of an answer', () => {
		expect(geraden(WERK_12_UUR)).not.toContain('veranderingen.brutoUurloon');
		expect(geraden(WERK_12_UUR)).not.toContain('vanaf');
	});

	it('are not what is asked of nobody', () => {
		expect(geraden(WERK_12_UUR)).not.toContain('veranderingen.tot');
	});

	it('of a case that was given whole are only what is not known', () => {
		expect(geraden(WERK_12_UUR, true)).toEqual([]);
		expect(geraden({ ...WERK_12_UUR, 'gezin.thuis/?': 'ja' }, true)).toContain(
			'huishouden.partner'
		);
	});
});
