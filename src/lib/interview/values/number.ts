import { plainText } from './digits.ts';
import { wrong, type Parsed } from './parsed.ts';

export type NumberError =
	'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-small' | 'too-large';

/** `value` has a point before the decimals and no zeros that say nothing: `12`, `7.5`. */
export type ParsedNumber = Parsed<{ readonly value: string }, NumberError>;

export interface NumberLimits {
	/** How many decimals may be typed; none when left out. */
	readonly decimals?: number;
	readonly min?: number;
	readonly max?: number;
	/** Words that may follow the number, in the language of the page: `uur`. */
	readonly units?: readonly string[];
}

function withoutUnit(text: string, units: readonly string[]): string {
	const lower = text.toLowerCase();
	const unit = units.find((word) => lower.endsWith(word.toLowerCase()));
	return unit === undefined ? text : text.slice(0, -unit.length).trim();
}

/** Reads a number of hours, persons or the like. Point and comma both part the decimals. */
export function parseNumber(text: string, limits: NumberLimits = {}): ParsedNumber {
	const typed = withoutUnit(plainText(text), limits.units ?? []);
	if (typed === '') return wrong('empty');
	if (/^-\s?[\d.,]/.test(typed)) return wrong('negative');

	const match = /^(\d*)(?:[.,](\d*))?$/.exec(typed);
	if (match === null || !/\d/.test(typed)) return wrong('not-a-number');
	const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '') || '0';
	const decimals = (match[2] ?? '').replace(/0+$/, '');
	if (decimals.length > (limits.decimals ?? 0)) return wrong('too-many-decimals');

	const value = decimals === '' ? whole : `${whole}.${decimals}`;
	if (Number(value) < (limits.min ?? 0)) return wrong('too-small');
	if (Number(value) > (limits.max ?? Number.MAX_SAFE_INTEGER)) return wrong('too-large');
	return { ok: true, value };
}

/**
 * The text after one press on plus or minus: the next multiple of the step, kept between the limits.
 * A text that is no number stays as it is; an empty field starts at the lower limit.
 */
export function stepNumber(
	text: string,
	direction: 1 | -1,
	step: number,
	limits: NumberLimits
): string {
	const min = limits.min ?? 0;
	const max = limits.max ?? Number.MAX_SAFE_INTEGER;
	const read = parseNumber(text, { ...limits, min: 0, max: Number.MAX_SAFE_INTEGER });
	if (!read.ok) return read.code === 'empty' ? String(min) : text;
	const steps = Number(read.value) / step;
	const next = direction === 1 ? Math.floor(steps + 1) : Math.ceil(steps - 1);
	return String(Math.min(max, Math.max(min, next * step)));
}
