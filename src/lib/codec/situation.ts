import { leesCasus } from '../casus/lezen.ts';
import type { Casus, CasusInvoer } from '../casus/schema.ts';
import { isDagTekst } from '../time/dag.ts';
import { maandVan } from '../time/maand.ts';
import { withAges } from './ages.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { BitReader, BitWriter, Unreadable } from './bits.ts';
import { casusForm } from './casus-form.ts';
import { checksum } from './checksum.ts';
import { day, list } from './forms.ts';

/** The figures with which something was calculated. */
export interface FiguresStamp {
	/** First day of the newest publication (ISO). */
	readonly laatste: string;
	/** Number from 0 to 65535 that changes when any figure does. */
	readonly kenmerk: number;
}

/** What a code carries: a situation, when it was made and with which figures. Never a name. */
export interface Situation {
	readonly casus: Casus;
	/** Cases between which the truth lies, when `casus` alone does not say everything. */
	readonly grensgevallen: readonly Casus[];
	/** Day on which the code was made (ISO). */
	readonly gemaakt: string;
	readonly figuren: FiguresStamp;
}

export interface ToEncode {
	readonly casus: CasusInvoer;
	readonly grensgevallen?: readonly CasusInvoer[];
	/** Today (ISO): ages are those of this day. */
	readonly gemaakt: string;
	readonly figuren: FiguresStamp;
	/** Carry dates of birth and descriptions to the letter. Without it ages, and no free text. */
	readonly precies?: boolean;
}

/** Why a code is refused. */
export type Refusal =
	/** Not one of ours. */
	| 'vreemd'
	/** Not whole: a letter is missing or different. */
	| 'beschadigd'
	| 'ouder'
	| 'nieuwer'
	/** Whole, but with something in it that we never write. */
	| 'geweigerd';

export type Decoded =
	| { readonly ok: true; readonly situation: Situation }
	| { readonly ok: false; readonly code: Refusal };

/** First sign of a code: the version of its format. */
const VERSION = '1';
const OLDER = '0';
const NEWER = '23456789';

const CHECKSUM_BYTES = 3;
/** More than the largest situation of the questions; keeps a page from reading for ever. */
const LONGEST = 100_000;
const MOST_CASES = 16;

const cases = list(casusForm, MOST_CASES);

/** The text of a situation: only letters, digits, `-` and `_`. Throws a `RangeError` on what is not a case, or too large. */
export function encodeSituation(given: ToEncode): string {
	const carried = [given.casus, ...(given.grensgevallen ?? [])].map((casus) =>
		given.precies === true ? valid(casus) : withoutText(withAges(valid(casus), given.gemaakt))
	);
	if (carried.length > MOST_CASES) throw new RangeError('too many cases');
	const to = new BitWriter();
	to.origin = ORIGIN;
	day.write(to, given.gemaakt);
	day.write(to, given.figuren.laatste);
	to.bits(given.figuren.kenmerk, 16);
	cases.write(to, carried);
	const text = VERSION + toBase64url(withChecksum(to.bytes()));
	if (text.length > LONGEST) throw new RangeError('too large');
	return text;
}

const ORIGIN = maandVan('2026-01');

function valid(casus: CasusInvoer): Casus {
	const read = leesCasus(casus);
	if (!read.ok) throw new RangeError('not a case');
	return read.casus;
}

/** Descriptions may hold a name, and no amount depends on them. */
function withoutText(casus: Casus): Casus {
	return {
		...casus,
		veranderingen: casus.veranderingen.map((item) =>
			item.soort === 'kosten' ? { ...item, omschrijving: '' } : item
		)
	};
}

function sumOf(bytes: Uint8Array): number {
	return checksum([VERSION.charCodeAt(0), ...bytes]);
}

function withChecksum(bytes: Uint8Array): Uint8Array {
	const sum = sumOf(bytes);
	const whole = new Uint8Array(bytes.length + CHECKSUM_BYTES);
	whole.set(bytes);
	whole.set([sum >> 16, (sum >> 8) & 255, sum & 255], bytes.length);
	return whole;
}

/** Reads what `encodeSituation` wrote. Anything else is refused, with the reason; never throws. */
export function decodeSituation(text: string): Decoded {
	if (text.length > LONGEST) return refused('geweigerd');
	const version = text.charAt(0);
	if (version === OLDER) return refused('ouder');
	if (version !== '' && NEWER.includes(version)) return refused('nieuwer');
	if (version !== VERSION) return refused('vreemd');
	const bytes = fromBase64url(text.slice(1));
	if (bytes === null || bytes.length <= CHECKSUM_BYTES) return refused('beschadigd');
	const content = bytes.subarray(0, -CHECKSUM_BYTES);
	const sum = sumOf(content);
	const given = bytes.subarray(-CHECKSUM_BYTES);
	if (given[0] !== sum >> 16 || given[1] !== ((sum >> 8) & 255) || given[2] !== (sum & 255))
		return refused('beschadigd');
	return read(content);
}

function refused(code: Refusal): Decoded {
	return { ok: false, code };
}

function read(content: Uint8Array): Decoded {
	try {
		const from = new BitReader(content);
		from.origin = ORIGIN;
		const gemaakt = existing(day.read(from));
		const figuren = { laatste: existing(day.read(from)), kenmerk: from.bits(16) };
		const [casus, ...grensgevallen] = cases.read(from).map(checked);
		from.end();
		if (casus === undefined) return refused('geweigerd');
		return { ok: true, situation: { casus, grensgevallen, gemaakt, figuren } };
	} catch (fault) {
		if (fault instanceof Unreadable) return refused('geweigerd');
		throw fault;
	}
}

function existing(text: string): string {
	if (!isDagTekst(text)) throw new Unreadable('no such day');
	return text;
}

/** The same check as for a file: what does not pass it is not a case. */
function checked(casus: Casus): Casus {
	const gelezen = leesCasus(casus);
	if (!gelezen.ok) throw new Unreadable('not a case');
	return gelezen.casus;
}
