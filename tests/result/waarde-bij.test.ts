import { expect, it } from 'vitest';

import { waardeBij } from '../../src/lib/components/trace/tekst';
import { nederlands } from './nederlands';

it('says "per jaar" once: in the name, or behind the amount', () => {
	const waarde = { soort: 'bedrag', tekst: '9353.76', eenheid: 'EUR/jaar' } as const;
	expect(waardeBij(nederlands, 'Loon per jaar', waarde)).toBe('€ 9353.76');
	expect(waardeBij(nederlands, 'Standaardpremie', waarde)).toBe('€ 9353.76 per jaar');
});
