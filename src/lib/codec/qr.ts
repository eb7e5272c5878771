import { encode } from 'uqr';

/** A QR code as one path of an SVG: each module is 1 by 1, without the white around it. */
export interface QrDrawing {
	readonly size: number;
	readonly version: number;
	readonly path: string;
}

/** White modules that must stay free on each side. */
export const QUIET_ZONE = 4;

/**
 * Draws a text as a QR code with error correction M (15% may be lost), or `null` when it is too much for one code that
 * a phone reads from paper.
 */
export function drawQr(text: string, highestVersion = 25): QrDrawing | null {
	try {
		const { size, version, data } = encode(text, {
			ecc: 'M',
			boostEcc: false,
			border: 0,
			maxVersion: highestVersion
		});
		return { size, version, path: data.map(rowPath).join('') };
	} catch (fault) {
		if (fault instanceof RangeError) return null;
		throw fault;
	}
}

/** The black runs of one row, each as a bar of one high. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		const width = x - start + 1;
		path += `M${start} ${y}h${width}v1h-${width}z`;
	}
	return path;
}
