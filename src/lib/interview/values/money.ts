import { plainText } from './digits.ts';
import { wrong, type Parsed } from './parsed.ts';

export type MoneyError = 'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large';

/** `value` is in euros with a point and two decimals, such as `1234.50`. */
export type ParsedMoney = Parsed<{ readonly value: string }, MoneyError>;

/** More digits than any amount in a household: a slip of the thumb. */
const MOST_DIGITS = 9;

const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;

/** Takes the sign of the euro, the word, and the Dutch `,-` away: only what should be a number is left. */
function bareAmount(text: string): string {
	return plainText(text)
		.toLowerCase()
		.replace(/^(€|eur|euro)\s*/, '')
		.replace(/\s*(€|eur|euro|euro's)$/, '')
		.replace(/^-\s*€\s*/, '-')
		.replace(/[.,]\s?--?$/, '')
		.trim();
}

/** The whole euros without separators, or undefined when the groups of three are not right. */
function wholeEuros(text: string): string | undefined {
	if (text === '') return '0';
	if (/^\d+$/.test(text)) return text;
	return GROUPED.test(text) ? text.replace(/[., ]/g, '') : undefined;
}

/**
 * Where the decimals start, or -1. With a point and a comma the last of the two parts the cents. A single point
 * before three digits parts thousands (`1.234`), as on a Dutch letter; a single comma never does.
 */
function decimalMark(text: string): number {
	const comma = text.lastIndexOf(',');
	const point = text.lastIndexOf('.');
	const last = Math.max(comma, point);
	if (last === -1) return -1;
	if (comma !== -1 && point !== -1) return last;
	if (text.indexOf(text[last] as string) !== last) return -1;
	return text[last] === '.' && GROUPED.test(text) && !text.startsWith('0') ? -1 : last;
}

/**
 * Reads an amount in euros as people type it: `1.234,50`, `1234.5`, `€ 12`, `12,-`, `1.234`.
 * Never guesses: what can be read in two ways is an error.
 */
export function parseMoney(text: string): ParsedMoney {
	const amount = bareAmount(text);
	if (amount === '') return wrong('empty');
	if (/^-[\d.,]/.test(amount)) return wrong('negative');
	if (!/^[\d., ]+$/.test(amount) || !/\d/.test(amount)) return wrong('not-a-number');

	const mark = decimalMark(amount);
	const whole = wholeEuros((mark === -1 ? amount : amount.slice(0, mark)).trim());
	const cents = mark === -1 ? '' : amount.slice(mark + 1);
	if (whole === undefined || !/^\d*$/.test(cents)) return wrong('not-a-number');
	if (cents.length > 2) return wrong('too-many-decimals');

	const euros = whole.replace(/^0+(?=\d)/, '');
	if (euros.length > MOST_DIGITS) return wrong('too-large');
	return { ok: true, value: `${euros}.${cents.padEnd(2, '0')}` };
}
