import { describe, expect, it } from 'vitest';

import { KEUZES } from '../../src/lib/content/kinds.ts';
import { gesprek } from '../../src/lib/interview/gesprek.svelte.ts';
import { EERSTE_ANTWOORD, startMet } from '../../src/lib/interview/start.ts';
import { ONDERWERPEN } from '../../src/lib/interview/vraag.ts';
import { vraagMet } from '../../src/lib/interview/vragen/index.ts';

describe.each(ONDERWERPEN)('from a rule to the questions about %s', (onderwerp) => {
	it('knows every choice that a subject may offer', () => {
		expect(Object.keys(EERSTE_ANTWOORD[onderwerp]).sort()).toEqual([...KEUZES[onderwerp]].sort());
	});

	it('gives an answer that the first question has', () => {
		const stand = { onderwerp, waarden: {}, vandaag: '2026-11-22', rekenaar: null };
		const [veld] = vraagMet(onderwerp, `${onderwerp}.soort`)?.velden(stand, () => '') ?? [];
		const options: readonly string[] = veld?.soort === 'keuze' ? veld.opties : [];
		for (const answer of Object.values(EERSTE_ANTWOORD[onderwerp]))
			expect(options).toContain(answer);
	});
});

it('answers the first question and starts the subject', () => {
	startMet('geld', 'lening');
	expect(gesprek.onderwerp).toBe('geld');
	expect(gesprek.antwoorden['geld.soort/soort']).toBe('lening');
	gesprek.wis();
});
