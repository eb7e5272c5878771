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
 * Turns the camera on and looks until a code is seen, or `signal` says stop: also while the person is still being asked
 * whether the camera may be used. Rejects when it may not.
 */
export async function scan(
	video: HTMLVideoElement,
	onCode: (text: string) => void,
	signal: AbortSignal
): Promise<void> {
	const Detector = detectorClass();
	if (Detector === undefined) throw new Error('no detector');
	const detector = new Detector({ formats: ['qr_code'] });
	const stream = await navigator.mediaDevices.getUserMedia({
		video: { facingMode: 'environment' },
		audio: false
	});
	const off = () => {
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	signal.addEventListener('abort', off);
	if (signal.aborted) return off();
	try {
		video.srcObject = stream;
		await video.play();
		const code = await firstCode(detector, video, signal);
		if (code !== undefined) onCode(code);
	} finally {
		off();
	}
}

/** Looks a few times a second. Nothing when it was stopped. */
async function firstCode(
	detector: Detector,
	video: HTMLVideoElement,
	signal: AbortSignal
): Promise<string | undefined> {
	while (!signal.aborted) {
		const [found] = await detector.detect(video).catch(() => []);
		if (found !== undefined && !signal.aborted) return found.rawValue;
		await new Promise((next) => setTimeout(next, LOOK_EVERY));
	}
	return undefined;
}
