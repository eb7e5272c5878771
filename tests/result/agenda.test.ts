/** The calendar file follows RFC 5545. */
import { describe, expect, it } from 'vitest';

import { agendaTekst } from '../../src/lib/components/result/agenda.ts';

const tekst = agendaTekst({
	dag: '2026-12-31',
	titel: 'Doorgeven aan de gemeente',
	omschrijving: 'Beste gemeente,\nIk ga werken; mijn loon is € 14,99 bruto per uur. '.repeat(3),
	gemaakt: '2026-11-22'
});
const regels = tekst.split('\r\n');
const ontvouwen = tekst.replaceAll('\r\n ', '');

describe('the file', () => {
	it('holds one whole day, ending on the next', () => {
		expect(regels).toContain('DTSTART;VALUE=DATE:20261231');
		expect(regels).toContain('DTEND;VALUE=DATE:20270101');
		expect(regels[0]).toBe('BEGIN:VCALENDAR');
		expect(regels.at(-2)).toBe('END:VCALENDAR');
	});

	it('has lines of at most 75 bytes', () => {
		for (const regel of regels)
			expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75);
	});

	it('escapes commas, semicolons and line breaks', () => {
		expect(ontvouwen).toContain('Beste gemeente\\,\\nIk ga werken\\; mijn loon is € 14\\,99 bruto');
	});

	it('is the same file for the same appointment', () => {
		const uid = regels.find((regel) => regel.startsWith('UID:'));
		expect(uid).toMatch(/^UID:20261231-[a-z0-9]+@wat-houd-ik-over$/);
	});
});
