import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** Reads a QR code from the picture that the browser draws of it, with a decoder that shares no code with ours. */
export async function readQr(code: Locator): Promise<string> {
	const picture = await code.screenshot();
	const { width, height, pixels } = await code.page().evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width;
		canvas.height = image.height;
		const drawing = canvas.getContext('2d');
		drawing?.drawImage(image, 0, 0);
		const data = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
		return { width: image.width, height: image.height, pixels: Array.from(data) };
	}, picture.toString('base64'));
	const read = jsQR(Uint8ClampedArray.from(pixels), width, height);
	if (read === null) throw new Error('no code in the picture');
	return read.data;
}
