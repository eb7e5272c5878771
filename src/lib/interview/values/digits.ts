/** Zeros of the other digit rows on a keyboard: Arabic and Persian. Each row is ten code points long. */
const ZEROS = [0x0660, 0x06f0] as const;

function toWestern(digit: string): string {
	const point = digit.codePointAt(0) ?? 0;
	const zero = ZEROS.find((candidate) => point >= candidate && point < candidate + 10);
	return zero === undefined ? digit : String(point - zero);
}

/**
 * Typed text with digits 0-9, the comma and point of every keyboard made alike, one plain space where
 * any white space stood, and the invisible direction marks gone.
 */
export function plainText(text: string): string {
	return text
		.replace(/[٠-٩۰-۹]/g, toWestern)
		.replace(/٫/g, ',')
		.replace(/٬/g, '.')
		.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
		.replace(/[\u2212\u2012-\u2014]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}
