/** What browser-curve.ts times: the first job with a wage per hour of a case, over all hours. */
import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { FIGURES } from '../../src/lib/figures/bundled.ts';
import { beleidBij } from '../../src/lib/projection/bundled.ts';
import { urencurve } from '../../src/lib/projection/index.ts';

export function curve(input: unknown, perUur: number): number {
	const read = leesCasus(input);
	if (!read.ok) throw new Error('not a case');
	const at = read.casus.veranderingen.findIndex(
		(item) => item.soort === 'werk' && item.brutoUurloon !== undefined
	);
	const beleid = beleidBij(read.casus);
	return urencurve(read.casus, FIGURES, at, beleid, { van: 0, tot: 40, perUur }).punten.length;
}
