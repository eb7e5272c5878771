/** "Klopt mijn brief?": the question to the gemeente says what was expected only of what was said. */
import { expect, it } from 'vitest';

import { kentVerwachting, vraagTekst } from '../../src/routes/[[lang=taal]]/brief/vraag';
import { vulIn } from './invullen';
import { nederlands } from './nederlands';

const UITSLAG = {
	regels: [
		{
			regel: 'norm' as const,
			brief: '1401.50',
			app: { laag: '1419.46', hoog: '1419.46' },
			klopt: false
		}
	],
	klopt: false,
	redenen: ['anderBedrag' as const]
};

const STAP = {
	'werken.soort/soort': 'start',
	'werken.loon/per': 'uur',
	'werken.loon/bedrag': '14,99',
	'werken.loon/vanaf': '2026-10',
	'werken.uren/uren': '12'
};
const HUIS = {
	'gezin.leeftijd/leeftijd': '38',
	'gezin.thuis/wie': 'alleen',
	'gezin.inkomen/soorten': 'geen'
};

function kent(antwoorden: Record<string, string>, maand: string): boolean {
	const { geraden, casus } = vulIn('werken', antwoorden);
	return kentVerwachting(geraden, casus, maand);
}

it('knows what to expect of a household that was told', () => {
	expect(kent({ ...STAP, ...HUIS }, '2026-09')).toBe(true);
	expect(kent(STAP, '2026-09')).toBe(false);
});

it('hours that are not known count from the month of the work', () => {
	const zonderUren = { ...STAP, ...HUIS, 'werken.uren/?': 'ja' };
	expect(kent(zonderUren, '2026-09')).toBe(true);
	expect(kent(zonderUren, '2026-10')).toBe(false);
});

it('asks openly when it was only guessed', () => {
	const [, met] = vraagTekst(nederlands, UITSLAG, '2026-09', true);
	expect(met).toContain('Ik had');
	const zonder = vraagTekst(nederlands, UITSLAG, '2026-09', false).join(' ');
	expect(zonder).not.toMatch(/verwacht|hierdoor/);
	expect(zonder).toContain('hoe dit is berekend');
});
