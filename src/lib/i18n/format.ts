/**
 * Amounts, dates and lists as text, by Intl. Digits are 0-9 in every language. An amount comes in as an
 * exact decimal string and is never turned into a floating-point number on the way.
 */
import { directionOf, LEADING } from './languages';
import { PSEUDO } from './pseudo';
import { intlOf, type OwnIntl } from './words';

/** How a whole amount is rounded: the low end of a range down, the high end up. */
export type WholeRounding = 'nearest' | 'down' | 'up';

const ROUNDING_MODE = { nearest: 'halfExpand', down: 'floor', up: 'ceil' } as const;

const LEFT_TO_RIGHT = '\u2066';
const END_ISOLATE = '\u2069';

const cache = new Map<string, unknown>();

function once<Formatter>(key: string, make: () => Formatter): Formatter {
	const known = cache.get(key) as Formatter | undefined;
	if (known !== undefined) return known;
	const made = make();
	cache.set(key, made);
	return made;
}

/**
 * A language that browsers do not know (Somali, Tigrinya) has the Dutch forms with its own names in them, so that a page is
 * the same where it is built, which may know the language, and in a browser that does not.
 */
function localeTags(lang: string): string[] {
	const known = lang === PSEUDO || intlOf(lang) !== undefined ? LEADING : lang;
	return [known, LEADING].map((tag) => `${tag}-u-ca-gregory-nu-latn`);
}

/** Parts as text, each one of a kind in the words of the language itself. */
function withOwn<Part extends { type: string; value: string }>(
	lang: string,
	parts: readonly Part[],
	own: (names: OwnIntl, part: Part) => string
): string {
	const names = intlOf(lang);
	return parts.map((part) => (names === undefined ? part.value : own(names, part))).join('');
}

/** Keeps an amount in one piece, from left to right, in text that runs the other way. */
function isolate(lang: string, text: string): string {
	return directionOf(lang) === 'rtl' ? `${LEFT_TO_RIGHT}${text}${END_ISOLATE}` : text;
}

/**
 * Amounts look the same in every language: as on the letter from the gemeente (`€ 1.234,50`), so that
 * the two can be laid side by side. A sign is never shown: the sentence says "meer" or "minder".
 */
function money(lang: string, amount: string, digits: 0 | 2, rounding: WholeRounding): string {
	const format = once(`money ${digits} ${rounding}`, () => {
		const options: Intl.NumberFormatOptions = {
			style: 'currency',
			currency: 'EUR',
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
			signDisplay: 'never',
			roundingMode: ROUNDING_MODE[rounding]
		};
		return new Intl.NumberFormat('nl-NL-u-nu-latn', options);
	});
	return isolate(lang, format.format(amount as Intl.StringNumericLiteral));
}

/** Whole euros, for sentences. `amount` is a decimal string in euros. */
export function euro(lang: string, amount: string, rounding: WholeRounding = 'nearest'): string {
	return money(lang, amount, 0, rounding);
}

/** Euros and cents, for tables and explanations. `amount` is a decimal string in euros. */
export function euroCents(lang: string, amount: string): string {
	return money(lang, amount, 2, 'nearest');
}

/** A number that is no money, such as hours: at most two decimals. */
export function number(lang: string, value: number | string): string {
	const format = once(`number ${lang}`, () => new Intl.NumberFormat(localeTags(lang)));
	return isolate(lang, format.format(value as number | Intl.StringNumericLiteral));
}

/** The month of `2027-01`: "januari 2027". */
export function month(lang: string, yearMonth: string): string {
	return dated(lang, `${yearMonth}-01`, { month: 'long', year: 'numeric' });
}

/** The name of the month of `2027-01`, without its year: "januari". */
export function monthName(lang: string, yearMonth: string, width: 'long' | 'short' = 'long') {
	return dated(lang, `${yearMonth}-01`, { month: width });
}

/** The day `2027-01-31`: "31 januari 2027". */
export function day(lang: string, isoDay: string): string {
	return dated(lang, isoDay, { day: 'numeric', month: 'long', year: 'numeric' });
}

function dated(lang: string, isoDay: string, options: Intl.DateTimeFormatOptions): string {
	const format = once(
		`date ${lang} ${Object.entries(options).flat().join(' ')}`,
		() => new Intl.DateTimeFormat(localeTags(lang), { ...options, timeZone: 'UTC' })
	);
	const parts = format.formatToParts(new Date(`${isoDay}T00:00:00Z`));
	return withOwn(lang, parts, ({ months }, { type, value }) =>
		type === 'month' ? (months[Number(isoDay.slice(5, 7)) - 1] ?? value) : value
	);
}

/** "a, b en c". */
export function list(lang: string, items: readonly string[], type: 'and' | 'or' = 'and'): string {
	const format = once(
		`list ${lang} ${type}`,
		() =>
			new Intl.ListFormat(localeTags(lang), {
				type: type === 'and' ? 'conjunction' : 'disjunction'
			})
	);
	return withOwn(lang, format.formatToParts(items), (names, part) =>
		part.type === 'literal' && part.value !== ', ' ? ` ${names[type]} ` : part.value
	);
}
