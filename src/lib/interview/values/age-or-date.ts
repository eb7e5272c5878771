import { parseDate, type DateError, type DateOptions } from './date.ts';
import { plainText } from './digits.ts';
import { parseNumber } from './number.ts';
import { wrong, type Parsed } from './parsed.ts';

export type AgeOrDateError = DateError | 'not-a-number' | 'negative' | 'too-old' | 'only-a-year';

/** An age in whole years (`34`), or a date of birth (`1990-05-03`). */
export type ParsedAgeOrDate = Parsed<
	{ readonly kind: 'age' | 'birthdate'; readonly value: string },
	AgeOrDateError
>;

export interface AgeOrDateOptions extends DateOptions {
	/** Words that may follow an age, in the language of the page: `jaar`. */
	readonly units?: readonly string[];
}

const OLDEST = 120;

/** True when the text is meant as a date: it has a sign between digits, the name of a month, or eight digits. */
function looksLikeDate(text: string): boolean {
	return /\d?[-/.]\d|--|\d\s+\S+\s+\d|^\d{8}$|^\d{4}-/.test(text);
}

function parseAge(text: string, options: AgeOrDateOptions): ParsedAgeOrDate {
	const read = parseNumber(text, options.units === undefined ? {} : { units: options.units });
	if (!read.ok) {
		if (read.code === 'empty' || read.code === 'negative') return wrong(read.code);
		return wrong('not-a-number');
	}
	if (Number(read.value) <= OLDEST) return { ok: true, kind: 'age', value: read.value };
	return wrong(/^(19|20)\d\d$/.test(read.value) ? 'only-a-year' : 'too-old');
}

/** Reads an age (`34`, `34 jaar`) or a date of birth in any way `parseDate` knows. */
export function parseAgeOrDate(text: string, options: AgeOrDateOptions = {}): ParsedAgeOrDate {
	const typed = plainText(text);
	if (/^-\s?\d+$/.test(typed)) return wrong('negative');
	if (!looksLikeDate(typed)) return parseAge(typed, options);
	const date = parseDate(typed, options);
	return date.ok ? { ok: true, kind: 'birthdate', value: date.value } : date;
}
