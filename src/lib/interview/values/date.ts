import { isDagTekst } from '../../time/dag.ts';
import { plainText } from './digits.ts';
import { wrong, type Parsed } from './parsed.ts';

export type DateError =
	'empty' | 'incomplete' | 'not-a-date' | 'no-such-day' | 'short-year' | 'out-of-range';

/** `value` is an ISO date, `2026-12-03`, or an ISO month, `2026-12`. */
export type ParsedDate = Parsed<{ readonly value: string }, DateError>;

export interface DateOptions {
	/** Names of the twelve months in the language of the page; then `3 december 2026` may be typed too. */
	readonly monthNames?: readonly string[];
	/** First and last year that can be meant. */
	readonly firstYear?: number;
	readonly lastYear?: number;
}

/** The pieces as typed, in the order day, month, year; a piece that is missing is ''. */
export interface DateParts {
	readonly day: string;
	readonly month: string;
	readonly year: string;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Number of the month whose name, or the first three letters or more of it, was typed. */
function monthByName(typed: string, names: readonly string[]): string | undefined {
	const word = typed.toLowerCase().replace(/\.$/, '');
	const full = names.findIndex((name) => name.toLowerCase() === word);
	if (full !== -1) return String(full + 1);
	const found = names.flatMap((name, index) =>
		word.length >= 3 && name.toLowerCase().startsWith(word) ? [index + 1] : []
	);
	return found.length === 1 ? String(found[0]) : undefined;
}

/** Splits at signs and spaces; keeps empty pieces between two dashes, so that a half-filled date stays half-filled. */
function pieces(text: string): string[] {
	if (/^\d{8}$/.test(text)) return [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
	return text.split(/\s*[-/.]\s*|\s+/);
}

/** Takes a typed date apart, day first or year first. Undefined when there are not three pieces. */
export function splitDate(text: string): DateParts | undefined {
	const found = pieces(plainText(text));
	if (found.length !== 3) return undefined;
	const [first, month, last] = found as [string, string, string];
	const day = (piece: string) => piece.replace(/^(\d{1,2})(?:e|ste|de)$/i, '$1');
	return /^\d{4}$/.test(first)
		? { year: first, month, day: day(last) }
		: { day: day(first), month, year: last };
}

/** The text that belongs to three fields, the other way round of `splitDate`; '' when all are empty. */
export function joinDate(parts: DateParts): string {
	return parts.day + parts.month + parts.year === ''
		? ''
		: `${parts.day}-${parts.month}-${parts.year}`;
}

function checkedMonth(month: string, options: DateOptions): string | undefined {
	const number = /^\d+$/.test(month) ? month : monthByName(month, options.monthNames ?? []);
	if (number === undefined || Number(number) < 1 || Number(number) > 12) return undefined;
	return number.padStart(2, '0').slice(-2);
}

function checkedYear(year: string, options: DateOptions): DateError | undefined {
	if (/^\d{2}$/.test(year)) return 'short-year';
	if (!/^\d{4}$/.test(year)) return 'not-a-date';
	const number = Number(year);
	const inRange =
		number >= (options.firstYear ?? FIRST_YEAR) && number <= (options.lastYear ?? LAST_YEAR);
	return inRange ? undefined : 'out-of-range';
}

/** Reads a date as people type it: `3-12-2026`, `03/12/2026`, `3.12.2026`, `2026-12-03`, `3 dec 2026`. */
export function parseDate(text: string, options: DateOptions = {}): ParsedDate {
	if (plainText(text).replace(/[-/.]/g, '') === '') return wrong('empty');
	const parts = splitDate(text);
	if (parts === undefined) return wrong('not-a-date');
	if (parts.day === '' || parts.month === '' || parts.year === '') return wrong('incomplete');

	const month = checkedMonth(parts.month, options);
	if (month === undefined || !/^\d{1,2}$/.test(parts.day)) return wrong('not-a-date');
	const yearFault = checkedYear(parts.year, options);
	if (yearFault !== undefined) return wrong(yearFault);

	const value = `${parts.year}-${month}-${parts.day.padStart(2, '0')}`;
	return isDagTekst(value) ? { ok: true, value } : wrong('no-such-day');
}

/** Reads a month: `12-2026`, `2026-12`, `12/2026`, `december 2026`. */
export function parseMonth(text: string, options: DateOptions = {}): ParsedDate {
	const typed = plainText(text);
	if (typed.replace(/[-/.]/g, '') === '') return wrong('empty');
	const found = pieces(typed);
	if (found.length !== 2) return wrong(found.length === 1 ? 'incomplete' : 'not-a-date');
	const [first, second] = found as [string, string];
	const [month, year] = /^\d{4}$/.test(first) ? [second, first] : [first, second];
	if (month === '' || year === '') return wrong('incomplete');

	const number = checkedMonth(month, options);
	if (number === undefined) return wrong('not-a-date');
	const yearFault = checkedYear(year, options);
	return yearFault === undefined ? { ok: true, value: `${year}-${number}` } : wrong(yearFault);
}
