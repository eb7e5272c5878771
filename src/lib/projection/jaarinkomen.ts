import { artikel } from '../law/lawref.ts';
import { bedrag, NUL, som as somVan, type Bedrag } from '../money/bedrag.ts';
import { brutoBijstand } from '../rules/toetsingsinkomen/bruto-bijstand.ts';
import {
	gezamenlijkToetsingsinkomen,
	toetsingsinkomen
} from '../rules/toetsingsinkomen/toetsingsinkomen.ts';
import { eersteDag } from '../time/dag.ts';
import { aowDag } from '../time/leeftijd.ts';
import { jaarVan, maandIn, type Maand } from '../time/maand.ts';
import { deel, gelijk, regel, som, wettekst, type BedragNode } from '../trace/node.ts';
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
		nettoAanvrager(netto),
		maanden
	);
	const partner =
		bewoners.partner === null
			? null
			: persoonInJaar(
					verloop,
					verloop.wereld.partner,
					bewoners.partner.geboren,
					nettoPartner(netto),
					maanden
				);
	const partnerInJaar = maanden.some((maand) => {
		const p = recordIn(verloop, maand).situatie.partner;
		return p !== null && p.feiten.toeslagpartner;
	});
	const samen = partner === null ? aanvrager : gezamenlijkToetsingsinkomen([aanvrager, partner]);
	return { aanvrager, partner, samen, partnerInJaar, totaal: partnerInJaar ? samen : aanvrager };
}

/** The payments of a year: those of the aanvrager alone, and those of which each of a couple has half. */
interface NettoBijstand {
	readonly heel: readonly BedragNode[];
	readonly half: readonly BedragNode[];
}

const ART_45_4 = artikel('Pw', '45', '4');

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
	return { heel, half };
}

function helftVan({ half }: NettoBijstand): BedragNode {
	const samen = som('brutoBijstand.nettoSamen', ART_45_4, half, [], PER_JAAR);
	return deel('brutoBijstand.nettoHelft', ART_45_4, samen, TWEE, PER_JAAR);
}

function nettoAanvrager(netto: NettoBijstand): BedragNode {
	const delen = netto.half.length === 0 ? netto.heel : [...netto.heel, helftVan(netto)];
	return som('brutoBijstand.netto', ART_45_4, delen, [], PER_JAAR);
}

const nettoPartner = (netto: NettoBijstand): BedragNode =>
	gelijk('brutoBijstand.netto', ART_45_4, helftVan(netto), PER_JAAR);

function persoonInJaar(
	verloop: Verloop,
	lezer: Inkomenslezer,
	geboren: string,
	netto: BedragNode,
	maanden: readonly Maand[]
): BedragNode {
	const { figures } = verloop.wereld;
	const lonen = lezer.inJaar(jaarVan(maanden[0] as Maand), aowDag(geboren), figures);
	const overig = lezer.overige.length === 0 ? NUL : belastbaarOverig(lezer, maanden);
	const januari = maanden[0] as Maand;
	const plichtige = {
		aow: aowDag(geboren) <= eersteDag(januari),
		metPartner: recordIn(verloop, januari).situatie.partner !== null
	};
	const bruto = brutoBijstand(netto, lonen.gebruikteKorting, plichtige, figures.op(januari));
	const jaar = artikel('Awir', '8', '1');
	return toetsingsinkomen(
		lonen.belastbaar,
		lonen.vakantiegeld,
		regel('toetsingsinkomen.overig', jaar, overig, [], 'EUR/jaar'),
		bruto
	);
}

function belastbaarOverig(lezer: Inkomenslezer, maanden: readonly Maand[]): Bedrag {
	return somVan(
		maanden.flatMap((maand) => lezer.overige.map((item) => item.in(maand)?.belastbaar ?? NUL))
	);
}
