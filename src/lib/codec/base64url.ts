const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((sign, value) => [sign, value]));

/** Bytes as letters, digits, `-` and `_`, without padding. */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		const signs = Math.min(bytes.length - i, 3) + 1;
		for (let sign = 0; sign < signs; sign++) text += ALPHABET[(three >> (18 - 6 * sign)) & 63];
	}
	return text;
}

/** The bytes, or `null` when `toBase64url` never makes this text. */
export function fromBase64url(text: string): Uint8Array | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const sign of text) {
		const value = VALUES.get(sign);
		if (value === undefined) return null;
		held = ((held << 6) | value) & 0x3fff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at++] = held >> bits;
		}
	}
	return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}
