import type { Casus } from '../../casus/schema.ts';
import { FIGURES } from '../../figures/bundled.ts';
import { ownScript } from '../../offline/own-script.ts';
import { urencurve } from '../../projection/index.ts';
import type { Curve } from './uren.ts';

/**
 * Computes the whole curve of hours beside the page, so that the slider stays quick. This module is both: imported by the
 * page it starts a worker from its own file, in that worker it computes. So the engine is on the phone only once.
 */

interface Vraag {
	readonly casus: Casus;
	readonly plaats: number;
}

/** Asks for a curve; the function that comes back stops the work. */
export function vraagCurve(
	casus: Casus,
	plaats: number,
	klaar: (curve: Curve) => void
): () => void {
	const worker = new Worker(ownScript(import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Curve>) => {
		klaar(data);
		worker.terminate();
	};
	worker.postMessage({ casus, plaats } satisfies Vraag);
	return () => worker.terminate();
}

function curveVan({ casus, plaats }: Vraag): Curve {
	const { punten, bijstandStopt, stukken } = urencurve(casus, FIGURES, plaats);
	return {
		punten: punten.map(({ uren, laag, hoog }) => ({
			uren,
			laag: laag.toFixed(2),
			hoog: hoog.toFixed(2)
		})),
		bijstandStopt,
		stukken: stukken.map(({ van, tot, soort, perUur, oorzaak }) => ({
			van,
			tot,
			soort,
			perUur: perUur.toFixed(2),
			oorzaak
		}))
	};
}

if (typeof document === 'undefined' && typeof self !== 'undefined' && 'postMessage' in self) {
	self.onmessage = ({ data }: MessageEvent<Vraag>) => self.postMessage(curveVan(data));
}
