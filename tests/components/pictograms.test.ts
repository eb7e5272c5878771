/** Subjects, questions and answers each have a drawing of the set; the words stay beside it. */
import { describe, expect, it } from 'vitest';

import * as answers from '../../src/lib/components/icons/answers.ts';
import * as icons from '../../src/lib/components/icons/icons.ts';
import { vragenVan } from '../../src/lib/interview/vragen/index.ts';
import { ONDERWERPEN } from '../../src/lib/interview/vraag.ts';
import { PICTOGRAMMEN } from '../../src/routes/[[lang=taal]]/vragen/[onderwerp=onderwerp]/pictogrammen.ts';

describe.each(ONDERWERPEN)('%s', (onderwerp) => {
	it('has questions with a drawing each', () => {
		const unknown = vragenVan(onderwerp).filter(({ icoon }) => !(icoon in icons));
		expect(unknown.map(({ id }) => id)).toEqual([]);
	});

	it('has a drawing beside every answer of its first question', () => {
		const id = `${onderwerp}.soort`;
		const first = vragenVan(onderwerp).find((vraag) => vraag.id === id);
		const stand = { onderwerp, waarden: {}, vandaag: '2026-12-01', rekenaar: null } as const;
		const field = first?.velden(stand, () => '')[0];
		expect(field?.soort).toBe('keuze');
		const values = field?.soort === 'keuze' ? field.opties : [];
		expect(Object.keys(PICTOGRAMMEN[id] ?? {}).sort()).toEqual([...values].sort());
	});
});

it('every drawing is different: one meaning each', () => {
	const drawings = [...Object.values(icons), ...Object.values(answers)].map(({ d }) => d);
	expect(new Set(drawings).size).toBe(drawings.length);
});
