/** Reads QR codes with the camera, where the browser itself can. Nothing is kept of the picture. */

interface Detector {
	detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = {
	new (options: { formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
};

function detectorClass(): DetectorClass | undefined {
	return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

/** Whether this browser can read codes; asking does not turn the camera on. */
export async function canScan(): Promise<boolean> {
	const Detector = detectorClass();
	if (Detector === undefined || !('mediaDevices' in navigator)) return false;
	try {
		return (await Detector.getSupportedFormats()).includes('qr_code');
	} catch {
		return false;
	}
}

const LOOK_EVERY = 250;

/**
 * Turns the camera on and looks until a code is seen. Returns the function that turns it off again. Rejects when the
 * camera may not be used.
 */
export async function scan(
	video: HTMLVideoElement,
	onCode: (text: string) => void
): Promise<() => void> {
	const Detector = detectorClass();
	if (Detector === undefined) throw new Error('no detector');
	const stream = await navigator.mediaDevices.getUserMedia({
		video: { facingMode: 'environment' },
		audio: false
	});
	const detector = new Detector({ formats: ['qr_code'] });
	video.srcObject = stream;
	await video.play();
	const timer = setInterval(() => void look(), LOOK_EVERY);
	const stop = () => {
		clearInterval(timer);
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	async function look() {
		const [found] = await detector.detect(video).catch(() => []);
		if (found === undefined || video.srcObject === null) return;
		stop();
		onCode(found.rawValue);
	}
	return stop;
}
