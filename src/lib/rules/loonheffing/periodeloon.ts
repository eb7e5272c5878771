import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { bedrag } from '../../money/bedrag.ts';
import { deel, gelijk, product, som, wettekst, type BedragNode } from '../../trace/node.ts';
import type { Bedrag } from '../../money/bedrag.ts';
import { loonheffing, type Loonheffing, type Tijdvak } from './loonheffing.ts';

/** What an employer and an employee agreed, as leaves of the explanation. */
export interface Loonafspraak {
	readonly tijdvak: Exclude<Tijdvak, 'dag'>;
	readonly brutoUurloon: BedragNode | null;
	readonly urenPerWeek: BedragNode | null;
	readonly brutoLoon: BedragNode | null;
	readonly pensioenpremie: BedragNode;
	/** Vakantiegeld with every payment, instead of yearly in May. */
	readonly vakantiegeldMeteen: boolean;
}

const WEKEN_PER_JAAR = wettekst('loon.wekenPerJaar', bedrag(52), artikel('WML', '12'), 'aantal');
const MAANDEN_PER_JAAR = wettekst(
	'loon.maandenPerJaar',
	bedrag(12),
	artikel('WML', '12'),
	'aantal'
);
const VIER = wettekst('loon.vierWeken', bedrag(4), artikel('WML', '12'), 'aantal');
/** At least 8% of the gross wage. */
export const VAKANTIEBIJSLAG = wettekst(
	'loon.vakantiebijslag',
	bedrag('0.08'),
	artikel('WML', '15')
);

/** Gross wage of one period, half-up to cents; without vakantiegeld (rekenmodel §3). */
export function brutoPeriodeloon(afspraak: Loonafspraak): BedragNode {
	const vorm = { unit: 'EUR/tijdvak', afronding: 'opCenten' } as const;
	if (afspraak.brutoLoon !== null) return gelijk('loon.bruto', null, afspraak.brutoLoon, vorm);
	const uurloon = afspraak.brutoUurloon as BedragNode;
	const uren = afspraak.urenPerWeek as BedragNode;
	if (afspraak.tijdvak === 'week') return product('loon.bruto', null, [uurloon, uren], vorm);
	if (afspraak.tijdvak === '4weken')
		return product('loon.bruto', null, [uurloon, uren, VIER], vorm);
	const perJaar = product('loon.brutoPerJaar', null, [uurloon, uren, WEKEN_PER_JAAR], {
		unit: 'EUR/jaar'
	});
	return deel('loon.bruto', null, perJaar, MAANDEN_PER_JAAR, vorm);
}

export interface Periodeloon {
	readonly bruto: BedragNode;
	/** Gross less pension premium: what is taxed, and what counts for the toetsingsinkomen. */
	readonly belastbaar: BedragNode;
	readonly netto: BedragNode;
	readonly heffing: Loonheffing;
}

/** Gross to net of one period (rekenmodel §3): gross − pension premium − loonheffing. */
export function periodeloon(
	afspraak: Loonafspraak,
	loonheffingskorting: boolean,
	aow: boolean,
	figures: FiguresOp
): Periodeloon {
	const vorm = { unit: 'EUR/tijdvak', afronding: 'opCenten' } as const;
	const kaal = brutoPeriodeloon(afspraak);
	const premie = product('loon.pensioenpremie', null, [kaal, afspraak.pensioenpremie], vorm);
	const bruto = afspraak.vakantiegeldMeteen
		? som(
				'loon.brutoMetVakantiegeld',
				artikel('WML', '17'),
				[
					kaal,
					product('loon.vakantiegeldMeteen', artikel('WML', '15'), [kaal, VAKANTIEBIJSLAG], vorm)
				],
				[],
				{ unit: 'EUR/tijdvak' }
			)
		: kaal;
	const belastbaar = som('loon.voorLoonheffing', artikel('WetLB', '10'), [bruto], [premie], {
		unit: 'EUR/tijdvak'
	});
	const heffing = loonheffing(
		belastbaar,
		{ tijdvak: afspraak.tijdvak, loonheffingskorting, aow },
		figures
	);
	const netto = som('loon.netto', artikel('Pw', '31', '3'), [belastbaar], [heffing.heffing], {
		unit: 'EUR/tijdvak'
	});
	return { bruto, belastbaar, netto, heffing };
}

export interface Maandloon {
	readonly netto: BedragNode;
	readonly bruto: BedragNode;
	readonly belastbaar: BedragNode;
	/** Heffingskorting that this job uses in a year of such months; a twelfth of it counts in the month. */
	readonly gebruikteKorting: Bedrag;
	readonly periode: Periodeloon;
}

const PERIODEN: Readonly<Record<Loonafspraak['tijdvak'], BedragNode | null>> = {
	maand: null,
	'4weken': wettekst('loon.periodenPerJaar13', bedrag(13), artikel('Pw', '32'), 'aantal'),
	week: WEKEN_PER_JAAR
};

/** The month amounts of a job: a 4-weekly or weekly wage × 13 / 12 or × 52 / 12, each rounded (rekenmodel §3). */
export function maandloon(periode: Periodeloon, tijdvak: Loonafspraak['tijdvak']): Maandloon {
	const perMaand = (id: string, node: BedragNode): BedragNode => {
		const perioden = PERIODEN[tijdvak];
		if (perioden === null) return gelijk(id, null, node, { unit: 'EUR/maand' });
		const perJaar = product(`${id}PerJaar`, null, [node, perioden], { unit: 'EUR/jaar' });
		return deel(id, null, perJaar, MAANDEN_PER_JAAR, { afronding: 'opCenten' });
	};
	return {
		netto: perMaand('loon.nettoPerMaand', periode.netto),
		bruto: perMaand('loon.brutoPerMaand', periode.bruto),
		belastbaar: perMaand('loon.belastbaarPerMaand', periode.belastbaar),
		gebruikteKorting: periode.heffing.gebruikteKorting,
		periode
	};
}
