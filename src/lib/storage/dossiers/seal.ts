/**
 * Text behind a passphrase: AES-GCM with a key that PBKDF2-SHA-256 stretches from the words. What lies on the device
 * tells nothing but how often it was stretched.
 */
import * as v from 'valibot';

import { toBytes, toText } from './bytes.ts';

/** OWASP, Password Storage Cheat Sheet: at least 600,000 rounds for PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
/** Fewer were never written; many more would only be there to let a phone hang. */
const MOST_ROUNDS = 10_000_000;

const SALT_BYTES = 16;
const IV_BYTES = 12;

const sealedSchema = v.strictObject({
	versie: v.literal(1),
	rondes: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
	zout: v.string(),
	iv: v.string(),
	inhoud: v.string()
});

/** What is kept on the device. */
export type Sealed = v.InferOutput<typeof sealedSchema>;

/** A key in memory; it cannot be taken out of the browser's hands. */
export interface Key {
	readonly key: CryptoKey;
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly rounds: number;
}

export type Unsealed =
	| { readonly ok: true; readonly text: string; readonly key: Key }
	/** Another passphrase, or something was changed: AES-GCM cannot tell these apart. */
	| { readonly ok: false };

/** A new key with salt of its own. Takes about a second on a phone: that is what it is for. */
export async function makeKey(passphrase: string): Promise<Key> {
	return stretch(passphrase, crypto.getRandomValues(new Uint8Array(SALT_BYTES)), ROUNDS);
}

async function stretch(
	passphrase: string,
	salt: Uint8Array<ArrayBuffer>,
	rounds: number
): Promise<Key> {
	// The same words, however a keyboard composes its letters.
	const words = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
	const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
	const key = await crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
	return { key, salt, rounds };
}

/** Closes a text; every time with a new start value. */
export async function seal({ key, salt, rounds }: Key, text: string): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const closed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: header(salt, rounds) },
		key,
		new TextEncoder().encode(text)
	);
	return {
		versie: 1,
		rondes: rounds,
		zout: toText(salt),
		iv: toText(iv),
		inhoud: toText(new Uint8Array(closed))
	};
}

/** The text, if these are the words; nothing changes when they are not. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<Unsealed> {
	try {
		const salt = toBytes(sealed.zout);
		const key = await stretch(passphrase, salt, sealed.rondes);
		const open = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: toBytes(sealed.iv), additionalData: header(salt, sealed.rondes) },
			key.key,
			toBytes(sealed.inhoud)
		);
		return { ok: true, text: new TextDecoder().decode(open), key };
	} catch {
		return { ok: false };
	}
}

/** Signed along, so that nobody can weaken it afterwards. */
function header(salt: Uint8Array, rounds: number): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`1 ${rounds} ${toText(salt)}`);
}

/** What lies on the device, or `null` when it is not something that `seal` made. */
export function readSealed(text: string): Sealed | null {
	try {
		const read = v.safeParse(sealedSchema, JSON.parse(text));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}
