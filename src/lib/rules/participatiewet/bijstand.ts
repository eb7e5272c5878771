import { artikel } from '../../law/lawref.ts';
import { opCenten } from '../../money/afronding.ts';
import { bedrag, kleinste, nietNegatief } from '../../money/bedrag.ts';
import { minstensNul, regel, som, wettekst, type BedragNode } from '../../trace/node.ts';

const ART_19 = artikel('Pw', '19', '2');
const ART_19_3 = artikel('Pw', '19', '3');
const UITBETAALD = wettekst('participatiewet.deelPerMaand', bedrag('0.95'), ART_19_3);

/** What the household has in a month, each for the whole gezin (rekenmodel §4). */
export interface Middelen {
	readonly loon: BedragNode;
	readonly vakantietoeslagLoon: BedragNode;
	readonly vrijlating: BedragNode;
	readonly uitkering: BedragNode;
	readonly vakantietoeslagUitkering: BedragNode;
	/** Other net income that counts, without holiday pay of its own. */
	readonly overig: BedragNode;
}

/** Income that carries vakantietoeslag (art. 31 lid 4 Pw). */
export function inkomenMetVakantietoeslag(middelen: Middelen): BedragNode {
	const { loon, vakantietoeslagLoon, vrijlating, uitkering, vakantietoeslagUitkering } = middelen;
	return som(
		'participatiewet.inkomenMetVakantietoeslag',
		artikel('Pw', '31', '4'),
		[loon, vakantietoeslagLoon, uitkering, vakantietoeslagUitkering],
		[vrijlating]
	);
}

/** Art. 19 lid 2 Pw: the norm less the income, never below zero; including vakantietoeslag. */
export function algemeneBijstand(
	norm: BedragNode,
	inkomen: BedragNode,
	overig: BedragNode
): BedragNode {
	const verschil = som('participatiewet.normMinInkomen', ART_19, [norm], [inkomen, overig]);
	return minstensNul('participatiewet.algemeneBijstand', ART_19, verschil);
}

/** What is paid in the month, and what is set aside for the holiday payment: together the bijstand. */
export interface Verdeling {
	readonly betaald: BedragNode;
	readonly reserve: BedragNode;
}

/**
 * Art. 19 lid 3 Pw, method "inclusief": the gemeente pays 95% of the bijstand granted and sets 5% aside. Income without
 * vakantietoeslag does not lower what is set aside.
 */
export function verdeeldInclusief(
	bijstand: BedragNode,
	norm: BedragNode,
	inkomen: BedragNode
): Verdeling {
	const grondslag = nietNegatief(norm.value.minus(inkomen.value));
	const opzij = grondslag.minus(opCenten(grondslag.times(UITBETAALD.value)));
	const reserve = kleinste(bijstand.value, opzij);
	const node = regel('participatiewet.reservering', ART_19_3, reserve, [
		bijstand,
		norm,
		inkomen,
		UITBETAALD
	]);
	return {
		betaald: som('participatiewet.bijstandPerMaand', ART_19_3, [bijstand], [node]),
		reserve: node
	};
}

/** Method "standaard" (gemeente pack): income without holiday pay off 95% of the norm; the total is the same. */
export function verdeeldStandaard(
	bijstand: BedragNode,
	norm: BedragNode,
	middelen: Middelen
): Verdeling {
	const { loon, vrijlating, uitkering, overig } = middelen;
	const inkomen = loon.value.minus(vrijlating.value).plus(uitkering.value).plus(overig.value);
	const ruimte = nietNegatief(opCenten(norm.value.times(UITBETAALD.value)).minus(inkomen));
	const from = [bijstand, norm, UITBETAALD, loon, vrijlating, uitkering, overig];
	const betaald = regel(
		'participatiewet.bijstandPerMaand',
		ART_19_3,
		kleinste(bijstand.value, ruimte),
		from
	);
	return { betaald, reserve: som('participatiewet.reservering', ART_19_3, [bijstand], [betaald]) };
}
