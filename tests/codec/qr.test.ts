/** A drawn code, read by another library from its pixels. */
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';

import { drawQr, QUIET_ZONE } from '../../src/lib/codec/qr.ts';

const SCALE = 4;

/** The black modules of a path of bars `M<x> <y>h<width>v1h-<width>z`. */
function modules(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
	const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
	expect(bars.map(([bar]) => bar).join('')).toBe(path);
	const ends = new Set(
		bars.map(([, x, y, width]) => `${String(Number(x) + Number(width))} ${String(y)}`)
	);
	// No bar begins where another ends: then they would be one.
	expect(bars.filter(([, x, y]) => ends.has(`${String(x)} ${String(y)}`))).toEqual([]);
	for (const [, x, y, width, again] of bars) {
		expect(again).toBe(width);
		for (let i = 0; i < Number(width); i++) (rows[Number(y)] as boolean[])[Number(x) + i] = true;
	}
	return rows;
}

function pixels(rows: readonly boolean[][]): Uint8ClampedArray<ArrayBuffer> {
	const side = (rows.length + 2 * QUIET_ZONE) * SCALE;
	const image = new Uint8ClampedArray(side * side * 4).fill(255);
	rows.forEach((row, y) => {
		row.forEach((black, x) => {
			for (let p = 0; black && p < SCALE * SCALE; p++) {
				const [dx, dy] = [p % SCALE, Math.floor(p / SCALE)];
				const at = ((y + QUIET_ZONE) * SCALE + dy) * side + (x + QUIET_ZONE) * SCALE + dx;
				image.fill(0, at * 4, at * 4 + 3);
			}
		});
	});
	return image;
}

describe('a drawn code', () => {
	it.each(['wat', 'a'.repeat(200)])('says what was put in: %s', (given) => {
		const drawn = drawQr(given);
		if (drawn === null) throw new Error('not drawn');
		const rows = modules(drawn.path, drawn.size);
		expect(rows).toEqual(encode(given, { ecc: 'M', boostEcc: false, border: 0 }).data);
		const image = pixels(rows);
		const side = Math.sqrt(image.length / 4);
		expect(jsQR(image, side, side)?.data).toBe(given);
	});
	// ISO/IEC 18004: version 1 with level M holds 14 bytes, version 2 holds 26.
	it.each([
		[14, 1],
		[15, 2],
		[26, 2],
		[27, 3]
	])('of %i letters is version %i', (letters, version) => {
		expect(drawQr('a'.repeat(letters))?.version).toBe(version);
	});
	it('is not there when the text does not fit', () => {
		expect(drawQr('a'.repeat(15), 1)).toBeNull();
		expect(drawQr('a'.repeat(3000))).toBeNull();
	});
});
