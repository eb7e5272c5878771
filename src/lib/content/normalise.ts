/**
 * Makes two spellings of one word equal: capitals, accents and vowel signs, the forms of an Arabic letter, the Dutch
 * ij, the Ge'ez letters that sound alike.
 */

const LETTERS: Readonly<Record<string, string>> = {
	// Arabic and Farsi
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ک: 'ك',
	ة: 'ه',
	ە: 'ه',
	ؤ: 'و',
	ئ: 'ي',
	'\u0640': '',
	// Latin letters that Unicode does not take apart
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	// Ukrainian and Russian
	ґ: 'г',
	ы: 'и',
	// Marks inside words
	'’': '',
	"'": '',
	ʼ: ''
};
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Rows of seven or eight Ge'ez signs: the first is written as the second. */
const GEEZ_ROWS: readonly (readonly [from: number, to: number])[] = [
	[0x1210, 0x1200],
	[0x1280, 0x1200],
	[0x1220, 0x1230],
	[0x12d0, 0x12a0],
	[0x1340, 0x1338]
];

function foldGeez(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	const row = GEEZ_ROWS.find(([from]) => code >= from && code < from + 8);
	return row === undefined ? sign : String.fromCodePoint(code - row[0] + row[1]);
}

/** A text in the one spelling that search compares in. */
export function normalise(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(REPLACED, (letter) => LETTERS[letter] ?? '')
		.replace(/[\u1200-\u1357]/gu, foldGeez)
		.replaceAll('y', 'ij');
}

/** The words of a text, in the one spelling. */
export function wordsOf(text: string): string[] {
	return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
