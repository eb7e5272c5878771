import type { Figures } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import { NUL, som as somVan, type Bedrag } from '../money/bedrag.ts';
import type { Dag } from '../time/dag.ts';
import { maandIn } from '../time/maand.ts';
import { som, type BedragNode } from '../trace/node.ts';
import { heeftAowKolom } from './aow-kolom.ts';
import type { Baan } from './banen.ts';
import { baanMetKorting } from './loon-van-maand.ts';

/** The wages of one person in a calendar year, as the toetsingsinkomen counts them (Awir art. 8). */
export interface LoonInJaar {
	readonly belastbaar: BedragNode;
	readonly vakantiegeld: BedragNode;
	/** Heffingskorting that employers used in the year. */
	readonly gebruikteKorting: Bedrag;
}

const AWIR_8 = artikel('Awir', '8', '1');
const PER_JAAR = { unit: 'EUR/jaar' } as const;

function samen(
	belastbaar: readonly BedragNode[],
	vakantiegeld: readonly BedragNode[],
	gebruikt: readonly Bedrag[]
): LoonInJaar {
	return {
		belastbaar: som('toetsingsinkomen.loon', AWIR_8, belastbaar, [], PER_JAAR),
		vakantiegeld: som('toetsingsinkomen.vakantiegeld', AWIR_8, vakantiegeld, [], PER_JAAR),
		gebruikteKorting: gebruikt.length === 0 ? NUL : somVan(gebruikt).div(12)
	};
}

const GEEN_LOON = samen([], [], []);

export function loonInJaar(
	banen: readonly Baan[],
	jaar: number,
	aowVanaf: Dag,
	figuren: Figures
): LoonInJaar {
	if (banen.length === 0) return GEEN_LOON;
	const belastbaar: BedragNode[] = [];
	const vakantiegeld: BedragNode[] = [];
	const gebruikt: Bedrag[] = [];
	for (let nummer = 1; nummer <= 12; nummer++) {
		const maand = maandIn(jaar, nummer);
		const figures = figuren.op(maand);
		const metKorting = baanMetKorting(banen, maand);
		const aow = heeftAowKolom(aowVanaf, maand);
		for (const baan of banen) {
			if (!baan.isActief(maand)) continue;
			const loon = baan.loonIn(maand, baan === metKorting, aow, figures);
			belastbaar.push(loon.belastbaar);
			gebruikt.push(loon.gebruikteKorting);
			const betaald = baan.vakantiegeldIn(maand, baan === metKorting, aow, figures);
			if (betaald !== null) vakantiegeld.push(betaald.bruto);
		}
	}
	return samen(belastbaar, vakantiegeld, gebruikt);
}
