import * as v from 'valibot';
import { isDagTekst } from '../time/dag.ts';
import { isMaandTekst } from '../time/maand.ts';

/** The kinds of values a case may hold. Each message says what is allowed. */

export const ONBEKEND = 'onbekend';

const DATUM = 'een bestaande datum als "JJJJ-MM-DD"';
const MAAND = 'een maand als "JJJJ-MM"';
const BEDRAG =
	'een bedrag als "1234.50": punt, ten hoogste twee decimalen, niet negatief, als tekst';

export const datum = v.pipe(v.string(DATUM), v.check(isDagTekst, DATUM));
export const maand = v.pipe(v.string(MAAND), v.check(isMaandTekst, MAAND));
export const maandOfDag = v.pipe(
	v.string(`${MAAND} of ${DATUM}`),
	v.check((tekst) => isMaandTekst(tekst) || isDagTekst(tekst), `${MAAND} of ${DATUM}`)
);

/** Euros: text with a point and at most two decimals. */
export const geld = v.pipe(v.string(BEDRAG), v.regex(/^\d{1,9}(\.\d{1,2})?$/, BEDRAG));

function aantal(wat: string, hoogste: number) {
	const melding = `${wat} als "12.5": punt, ten hoogste twee decimalen, 0 tot en met ${String(hoogste)}, als tekst`;
	return v.pipe(
		v.string(melding),
		v.regex(/^\d{1,3}(\.\d{1,2})?$/, melding),
		v.check((tekst) => Number(tekst) <= hoogste, melding)
	);
}

export const urenPerWeek = aantal('uren per week', 168);
export const urenPerMaand = aantal('uren per maand', 744);
export const percentage = aantal('een percentage', 100);

/** Months already used: a whole number. */
export function telling(hoogste = 999) {
	const melding = `een heel getal van 0 tot en met ${String(hoogste)}`;
	return v.pipe(
		v.number(melding),
		v.integer(melding),
		v.minValue(0, melding),
		v.maxValue(hoogste, melding)
	);
}

export const vast = v.boolean('true of false');
/** A fact with two values that someone may not know. */
export const feit = v.union([v.boolean(), v.literal(ONBEKEND)], 'true, false of "onbekend"');

export function keuze<const T extends readonly [string, ...string[]]>(waarden: T) {
	return v.picklist(waarden, `een van: ${waarden.map((w) => `"${w}"`).join(', ')}`);
}

export function ofOnbekend<T extends v.GenericSchema>(schema: T, melding: string) {
	return v.union([schema, v.literal(ONBEKEND)], `${melding}, of "onbekend"`);
}
