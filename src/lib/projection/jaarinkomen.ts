import { artikel } from '../law/lawref.ts';
import { bedrag, NUL, som as somVan, type Bedrag } from '../money/bedrag.ts';
import { brutoBijstand } from '../rules/toetsingsinkomen/bruto-bijstand.ts';
import {
	gezamenlijkToetsingsinkomen,
	toetsingsinkomen
} from '../rules/toetsingsinkomen/toetsingsinkomen.ts';
import { eersteDag } from '../time/dag.ts';
import { aowDag } from '../time/leeftijd.ts';
import { maandIn, type Maand } from '../time/maand.ts';
import { deel, gelijk, regel, som, wettekst, type BedragNode } from '../trace/node.ts';
import { heeftAowKolom } from './maand-middelen.ts';
import { baanMetKorting } from './loon-van-maand.ts';
import type { Inkomenslezer } from './persoonsinkomen.ts';
import { recordIn, vakantieUitkeringIn, type Verloop } from './verloop.ts';

/** The year incomes of one calendar year in one world and scenario. */
export interface Jaarinkomen {
	readonly aanvrager: BedragNode;
	readonly partner: BedragNode | null;
	readonly samen: BedragNode;
	/** The partner was toeslagpartner on the first day of some month of the year. */
	readonly partnerInJaar: boolean;
	readonly totaal: BedragNode;
}

const TWEE = wettekst('bijstand.helft', bedrag(2), artikel('Pw', '45', '4'), 'aantal');
const PER_JAAR = { unit: 'EUR/jaar' } as const;

export function jaarinkomenVan(verloop: Verloop, jaar: number): Jaarinkomen {
	const { bewoners } = verloop.wereld.tijdlijn;
	const maanden = Array.from({ length: 12 }, (_, i) => maandIn(jaar, i + 1));
	const netto = nettoBijstand(verloop, maanden);
	const aanvrager = persoonInJaar(
		verloop,
		verloop.wereld.aanvrager,
		bewoners.aanvrager.geboren,
		netto.aanvrager,
		maanden
	);
	const partner =
		bewoners.partner === null
			? null
			: persoonInJaar(
					verloop,
					verloop.wereld.partner,
					bewoners.partner.geboren,
					netto.partner,
					maanden
				);
	const partnerInJaar = maanden.some((maand) => {
		const p = recordIn(verloop, maand).situatie.partner;
		return p !== null && p.feiten.toeslagpartner;
	});
	const samen = partner === null ? aanvrager : gezamenlijkToetsingsinkomen([aanvrager, partner]);
	return { aanvrager, partner, samen, partnerInJaar, totaal: partnerInJaar ? samen : aanvrager };
}

interface NettoBijstand {
	readonly aanvrager: BedragNode;
	readonly partner: BedragNode;
}

/** Art. 45 lid 4 Pw: in a month with a partner with right half each, otherwise all of it the aanvrager's. */
function nettoBijstand(verloop: Verloop, maanden: readonly Maand[]): NettoBijstand {
	const heel: BedragNode[] = [];
	const half: BedragNode[] = [];
	for (const maand of maanden) {
		const record = recordIn(verloop, maand);
		const delen = [record.betaald, vakantieUitkeringIn(verloop, maand)].filter(
			(node) => !node.value.isZero()
		);
		(record.situatie.partner?.recht === true ? half : heel).push(...delen);
	}
	const samen = som('brutoBijstand.nettoSamen', artikel('Pw', '45', '4'), half, [], PER_JAAR);
	const helft = deel('brutoBijstand.nettoHelft', artikel('Pw', '45', '4'), samen, TWEE, PER_JAAR);
	return {
		aanvrager:
			half.length === 0
				? som('brutoBijstand.netto', artikel('Pw', '45', '4'), heel, [], PER_JAAR)
				: som('brutoBijstand.netto', artikel('Pw', '45', '4'), [...heel, helft], [], PER_JAAR),
		partner: gelijk('brutoBijstand.netto', artikel('Pw', '45', '4'), helft, PER_JAAR)
	};
}

function persoonInJaar(
	verloop: Verloop,
	lezer: Inkomenslezer,
	geboren: string,
	netto: BedragNode,
	maanden: readonly Maand[]
): BedragNode {
	const { figures } = verloop.wereld;
	const lonen = lezer.banen.length === 0 ? GEEN_LOON : loonInJaar(verloop, lezer, geboren, maanden);
	const overig = lezer.overige.length === 0 ? NUL : belastbaarOverig(lezer, maanden);
	const januari = maanden[0] as Maand;
	const plichtige = {
		aow: aowDag(geboren) <= eersteDag(januari),
		metPartner: recordIn(verloop, januari).situatie.partner !== null
	};
	const bruto = brutoBijstand(netto, lonen.gebruikteKorting, plichtige, figures.op(januari));
	const jaar = artikel('Awir', '8', '1');
	return toetsingsinkomen(
		som('toetsingsinkomen.loon', jaar, lonen.belastbaar, [], PER_JAAR),
		som('toetsingsinkomen.vakantiegeld', jaar, lonen.vakantiegeld, [], PER_JAAR),
		regel('toetsingsinkomen.overig', jaar, overig, [], 'EUR/jaar'),
		bruto
	);
}

interface LoonInJaar {
	readonly belastbaar: readonly BedragNode[];
	readonly vakantiegeld: readonly BedragNode[];
	readonly gebruikteKorting: Bedrag;
}

const GEEN_LOON: LoonInJaar = { belastbaar: [], vakantiegeld: [], gebruikteKorting: NUL };

function loonInJaar(
	verloop: Verloop,
	lezer: Inkomenslezer,
	geboren: string,
	maanden: readonly Maand[]
): LoonInJaar {
	const belastbaar: BedragNode[] = [];
	const vakantiegeld: BedragNode[] = [];
	const gebruikt: Bedrag[] = [];
	const aowVanaf = aowDag(geboren);
	for (const maand of maanden) {
		const figures = verloop.wereld.figures.op(maand);
		const metKorting = baanMetKorting(lezer.banen, maand);
		const aow = heeftAowKolom(aowVanaf, maand);
		for (const baan of lezer.banen) {
			if (!baan.isActief(maand)) continue;
			const loon = baan.loonIn(maand, baan === metKorting, aow, figures);
			belastbaar.push(loon.belastbaar);
			gebruikt.push(loon.gebruikteKorting);
			const betaald = baan.vakantiegeldIn(maand, baan === metKorting, aow, figures);
			if (betaald !== null) vakantiegeld.push(betaald.bruto);
		}
	}
	return { belastbaar, vakantiegeld, gebruikteKorting: somVan(gebruikt).div(12) };
}

function belastbaarOverig(lezer: Inkomenslezer, maanden: readonly Maand[]): Bedrag {
	return somVan(
		maanden.flatMap((maand) => lezer.overige.map((item) => item.in(maand)?.belastbaar ?? NUL))
	);
}
