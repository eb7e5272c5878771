import { dagTekst, dagVan, eersteDag } from '../time/dag.ts';
import { maandTekst, maandVan } from '../time/maand.ts';
import { Unreadable, type BitReader, type BitWriter } from './bits.ts';

/** How one kind of value is written, and read back exactly. */
export interface Form<T> {
	write(to: BitWriter, value: T): void;
	read(from: BitReader): T;
}

/** A form with the value that is left out. */
export interface Field<T> {
	readonly form: Form<T>;
	readonly standard: T;
}
type Fields = Readonly<Record<string, Field<unknown>>>;

export const field = <T>(form: Form<T>, standard: T): Field<unknown> => ({ form, standard });

export const flag: Form<boolean> = {
	write: (to, value) => to.bit(value),
	read: (from) => from.bit()
};

/** A whole number of 0 or more. */
export const count: Form<number> = {
	write: (to, value) => to.count(value),
	read: (from) => from.count()
};

/** One of a fixed row; new values may only be added at the end of a new version. */
export function oneOf<const T extends readonly unknown[]>(values: T): Form<T[number]> {
	const width = Math.ceil(Math.log2(values.length));
	return {
		write: (to, value) => to.bits(values.indexOf(value), width),
		read(from) {
			const index = from.bits(width);
			if (index >= values.length) throw new Unreadable('no such choice');
			return values[index];
		}
	};
}

export const fact = oneOf([false, true, 'onbekend']);

/** A value, or the one thing (`null`, `onbekend`) that may stand in its place. */
export function or<T, const E>(form: Form<T>, instead: E): Form<T | E> {
	return {
		write(to, value) {
			to.bit(value === instead);
			if (value !== instead) form.write(to, value as T);
		},
		read: (from) => (from.bit() ? instead : form.read(from))
	};
}

const DECIMALS = ['none', 'one', 'two', 'zeros', 'padded'] as const;
const decimalKind = oneOf(DECIMALS);

/** A decimal as text, to the letter: `650`, `650.0`, `650.00` and `0650` stay what they are. */
export const decimal: Form<string> = {
	write(to, text) {
		const [whole = '', part = ''] = text.split('.');
		if (whole.length > 1 && whole.startsWith('0')) {
			decimalKind.write(to, 'padded');
			to.bits(whole.length, 4);
			to.bits(part.length, 2);
			to.count(Number(whole + part));
		} else if (part === '00') {
			decimalKind.write(to, 'zeros');
			to.count(Number(whole));
		} else {
			decimalKind.write(to, DECIMALS[part.length] as 'none');
			to.count(Number(whole + part));
		}
	},
	read(from) {
		const kind = decimalKind.read(from);
		if (kind === 'zeros') return `${from.count()}.00`;
		const wide = kind === 'padded' ? from.bits(4) : 1;
		const part = kind === 'padded' ? from.bits(2) : DECIMALS.indexOf(kind);
		const digits = String(from.count()).padStart(wide + part, '0');
		return part === 0 ? digits : `${digits.slice(0, -part)}.${digits.slice(-part)}`;
	}
};

/** A month, counted from the origin. */
export const month: Form<string> = {
	write: (to, text) => to.signed(maandVan(text) - to.origin),
	read: (from) => maandTekst(from.signed() + from.origin)
};

/** A day, counted from the first day of the origin. */
export const day: Form<string> = {
	write: (to, text) => to.signed(dagVan(text) - eersteDag(to.origin)),
	read: (from) => dagTekst(from.signed() + eersteDag(from.origin))
};

export const monthOrDay: Form<string> = {
	write(to, text) {
		to.bit(text.length > 7);
		(text.length > 7 ? day : month).write(to, text);
	},
	read: (from) => (from.bit() ? day : month).read(from)
};

/** Free text of at most so many characters. */
export function text(longest: number): Form<string> {
	return {
		write(to, value) {
			to.count(value.length);
			for (let i = 0; i < value.length; i++) {
				const unit = value.charCodeAt(i);
				to.bit(unit > 127);
				to.bits(unit, unit > 127 ? 16 : 7);
			}
		},
		read(from) {
			const length = from.count();
			if (length > longest) throw new Unreadable('text too long');
			let value = '';
			for (let i = 0; i < length; i++) value += String.fromCharCode(from.bits(from.bit() ? 16 : 7));
			return value;
		}
	};
}

export function list<T>(form: Form<T>, most: number): Form<readonly T[]> {
	return {
		write(to, values) {
			to.count(values.length);
			for (const value of values) form.write(to, value);
		},
		read(from) {
			const length = from.count();
			if (length > most) throw new Unreadable('list too long');
			return Array.from({ length }, () => form.read(from));
		}
	};
}

const same = (a: unknown, b: unknown): boolean =>
	a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

type Thing = Readonly<Record<string, unknown>>;

/** Named values. One bit says that all `fields` are standard; otherwise one bit each. `undefined` is left out. */
export function object(
	always: Readonly<Record<string, Form<unknown>>>,
	fields: Fields = {}
): Form<Thing> {
	const required = Object.entries<Form<unknown>>(always);
	const optional = Object.entries(fields);
	return {
		write(to, value) {
			for (const [key, form] of required) form.write(to, value[key]);
			if (optional.length === 0) return;
			const plain = optional.every(([key, { standard }]) => same(value[key], standard));
			to.bit(plain);
			if (plain) return;
			for (const [key, { form, standard }] of optional) {
				to.bit(same(value[key], standard));
				if (!same(value[key], standard)) form.write(to, value[key]);
			}
		},
		read(from) {
			const value: Record<string, unknown> = {};
			for (const [key, form] of required) value[key] = form.read(from);
			if (optional.length === 0) return value;
			const plain = from.bit();
			for (const [key, { form, standard }] of optional) {
				const part = plain || from.bit() ? standard : form.read(from);
				if (part !== undefined) value[key] = part;
			}
			return value;
		}
	};
}

/** Some of many named values: the number of each, then the value. */
export function some(forms: Readonly<Record<string, Form<unknown>>>): Form<Thing> {
	const entries = Object.entries<Form<unknown>>(forms);
	const width = Math.ceil(Math.log2(entries.length));
	return {
		write(to, value) {
			const given = entries.filter(([key]) => value[key] !== undefined);
			to.count(given.length);
			for (const [key, form] of given) {
				to.bits(
					entries.findIndex(([name]) => name === key),
					width
				);
				form.write(to, value[key]);
			}
		},
		read(from) {
			const length = from.count();
			if (length > entries.length) throw new Unreadable('too many fields');
			const value: Record<string, unknown> = {};
			for (let i = 0; i < length; i++) {
				const entry = entries[from.bits(width)];
				if (entry === undefined) throw new Unreadable('no such field');
				value[entry[0]] = entry[1].read(from);
			}
			return value;
		}
	};
}

/** Things of several kinds: the kind, then the thing without it. */
export function kinds(tag: string, forms: Readonly<Record<string, Form<Thing>>>): Form<Thing> {
	const name = oneOf(Object.keys(forms));
	return {
		write(to, value) {
			const kind = value[tag] as string;
			name.write(to, kind);
			(forms[kind] as Form<Thing>).write(to, value);
		},
		read(from) {
			const kind = name.read(from);
			return { [tag]: kind, ...(forms[kind] as Form<Thing>).read(from) };
		}
	};
}
