/** Numbers written bit after bit, the highest bit first. */

/** What was read cannot have been written by us. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

const GROUP = 5;
/** Groups of the longest number: 50 bits, well below what a JavaScript integer holds exactly. */
const MOST_GROUPS = 10;

export class BitWriter {
	readonly #bytes: number[] = [];
	#free = 0;
	/** Month from which other moments are counted. */
	origin = 0;

	bit(on: boolean): void {
		if (this.#free === 0) {
			this.#bytes.push(0);
			this.#free = 8;
		}
		this.#free -= 1;
		if (on) this.#bytes[this.#bytes.length - 1]! |= 1 << this.#free;
	}

	/** An integer of a fixed number of bits (at most 30). */
	bits(value: number, count: number): void {
		for (let place = count - 1; place >= 0; place--) this.bit(((value >> place) & 1) === 1);
	}

	/** A whole number of 0 or more: short when it is small. */
	count(value: number): void {
		let rest = Math.floor(value / 2 ** GROUP);
		this.bits(value % 2 ** GROUP, GROUP);
		while (rest > 0) {
			this.bit(true);
			this.bits(rest % 2 ** GROUP, GROUP);
			rest = Math.floor(rest / 2 ** GROUP);
		}
		this.bit(false);
	}

	/** A whole number that may be below zero. */
	signed(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	bytes(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}
}

/** Reads what a `BitWriter` wrote. Throws `Unreadable` on anything else. */
export class BitReader {
	readonly #bytes: Uint8Array;
	#at = 0;
	origin = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	bit(): boolean {
		const byte = this.#bytes[this.#at >> 3];
		if (byte === undefined) throw new Unreadable('too short');
		const on = ((byte >> (7 - (this.#at & 7))) & 1) === 1;
		this.#at += 1;
		return on;
	}

	bits(count: number): number {
		let value = 0;
		for (let place = 0; place < count; place++) value = value * 2 + (this.bit() ? 1 : 0);
		return value;
	}

	count(): number {
		let value = this.bits(GROUP);
		let scale = 2 ** GROUP;
		for (let groups = 1; this.bit(); groups++) {
			if (groups >= MOST_GROUPS) throw new Unreadable('number too long');
			value += this.bits(GROUP) * scale;
			scale *= 2 ** GROUP;
		}
		return value;
	}

	signed(): number {
		const value = this.count();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	/** Only the zeros that fill the last byte may be left. */
	end(): void {
		const rest = this.#bytes.length * 8 - this.#at;
		if (rest >= 8 || this.bits(rest) !== 0) throw new Unreadable('too long');
	}
}
