import type { Casus } from '../../casus/schema.ts';
import { FIGURES } from '../../figures/bundled.ts';
import { ownScript } from '../../offline/own-script.ts';
import { beleidBij } from '../../projection/bundled.ts';
import { urencurve } from '../../projection/index.ts';
import { MEESTE_UREN, type Curve } from './uren.ts';

/**
 * Computes the whole curve of hours beside the page, so that the slider stays quick. This module is both: imported by the
 * page it starts a worker from its own file, in that worker it computes. So the engine is on the phone only once.
 */

interface Vraag {
	readonly casus: Casus;
	readonly plaats: number;
}

interface Antwoord {
	readonly curve: Curve;
	/** Nothing finer follows. */
	readonly af: boolean;
}

/** Points an hour: first a curve of whole hours, which is there ten times as soon, then the tenths. */
const STAPPEN = [1, 10];

/** Asks for a curve, `klaar` gets it twice: rough and whole. The function that comes back stops the work. */
export function vraagCurve(
	casus: Casus,
	plaats: number,
	klaar: (curve: Curve) => void
): () => void {
	const worker = new Worker(ownScript(import.meta.url), { type: 'module' });
	worker.onmessage = ({ data: { curve, af } }: MessageEvent<Antwoord>) => {
		klaar(curve);
		if (af) worker.terminate();
	};
	worker.postMessage({ casus, plaats } satisfies Vraag);
	return () => worker.terminate();
}

function curveVan({ casus, plaats }: Vraag, perUur: number): Curve {
	const bereik = { van: 0, tot: MEESTE_UREN, perUur };
	const beleid = beleidBij(casus);
	const { punten, bijstandStopt, stukken } = urencurve(casus, FIGURES, plaats, beleid, bereik);
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
			perUur: { laag: perUur.laag.toFixed(2), hoog: perUur.hoog.toFixed(2) },
			oorzaak
		}))
	};
}

if (typeof document === 'undefined' && typeof self !== 'undefined' && 'postMessage' in self) {
	self.onmessage = ({ data }: MessageEvent<Vraag>) => {
		for (const perUur of STAPPEN) {
			const af = perUur === STAPPEN.at(-1);
			self.postMessage({ curve: curveVan(data, perUur), af } satisfies Antwoord);
		}
	};
}
