import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { eurosOmlaag } from '../../money/afronding.ts';
import { NUL } from '../../money/bedrag.ts';
import { product, regel, som, type BedragNode } from '../../trace/node.ts';
import { bijzonderTarief } from './bijzonder-tarief.ts';
import { TIJDVAKKEN } from './loonheffing.ts';
import { VAKANTIEBIJSLAG, type Loonafspraak, type Periodeloon } from './periodeloon.ts';

export interface Vakantiegeld {
	readonly bruto: BedragNode;
	readonly netto: BedragNode;
}

/**
 * Vakantiegeld over the months since June (WML art. 15-17): 8% of their gross wages, taxed by the tabel bijzondere
 * beloningen. The jaarloon is that of the paying month, with 8% more when the job ran the whole previous calendar year
 * and pays yearly (rekenmodel §3).
 */
export function vakantiegeld(
	maandlonen: readonly BedragNode[],
	periode: Periodeloon,
	afspraak: Loonafspraak,
	heelVorigJaar: boolean,
	situatie: { readonly loonheffingskorting: boolean; readonly aow: boolean },
	figures: FiguresOp
): Vakantiegeld {
	const grondslag = som('loon.vakantiegeldGrondslag', artikel('WML', '15'), maandlonen, [], {
		unit: 'EUR'
	});
	const bruto = product(
		'loon.vakantiegeldBruto',
		artikel('WML', '15'),
		[grondslag, VAKANTIEBIJSLAG],
		{
			unit: 'EUR',
			afronding: 'opCenten'
		}
	);
	const jaarloon = jaarloonVan(periode, afspraak, heelVorigJaar);
	const heffing = bijzonderTarief(bruto, jaarloon, situatie, figures);
	const netto = som('loon.vakantiegeldNetto', artikel('WetLB', '26'), [bruto], [heffing], {
		unit: 'EUR'
	});
	return { bruto, netto };
}

function jaarloonVan(
	periode: Periodeloon,
	afspraak: Loonafspraak,
	heelVorigJaar: boolean
): BedragNode {
	const perioden = TIJDVAKKEN[afspraak.tijdvak];
	const metVakantiegeld = heelVorigJaar && !afspraak.vakantiegeldMeteen;
	const erbij = metVakantiegeld
		? VAKANTIEBIJSLAG.value.times(perioden).times(periode.bruto.value)
		: NUL;
	const jaarloon = eurosOmlaag(periode.belastbaar.value.times(perioden).plus(erbij));
	const from = metVakantiegeld
		? [periode.belastbaar, periode.bruto, VAKANTIEBIJSLAG]
		: [periode.belastbaar];
	return regel('loon.jaarloon', artikel('WetLB', '26'), jaarloon, from, 'EUR/jaar');
}
