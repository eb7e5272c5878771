import type { Casus } from '../../casus/schema.ts';
import { FIGURES } from '../../figures/bundled.ts';
import { urencurve } from '../../projection/index.ts';
import type { Curve } from './uren.ts';

/** Computes the whole curve beside the page, so that the slider stays quick. */
self.onmessage = ({ data }: MessageEvent<{ casus: Casus; plaats: number }>) => {
	const { punten, bijstandStopt, stukken } = urencurve(data.casus, FIGURES, data.plaats);
	const curve: Curve = {
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
	self.postMessage(curve);
};
