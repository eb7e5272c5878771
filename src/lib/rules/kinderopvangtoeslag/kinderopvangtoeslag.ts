import type { FiguresOp, Tabel } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { eurosOmlaag } from '../../money/afronding.ts';
import { bedrag, kleinste, NUL, procentVan, type Bedrag } from '../../money/bedrag.ts';
import { isHoogstens, vergelijk } from '../../money/vergelijken.ts';
import { regel, type BedragNode } from '../../trace/node.ts';

export type Opvangsoort = 'dagopvang' | 'bso' | 'gastouder';

/** Care of one child in a month. */
export interface Opvang {
	readonly soort: Opvangsoort;
	readonly uren: BedragNode;
	readonly uurtarief: BedragNode;
}

const HOOGSTE_UREN = bedrag(230);
const ART = artikel('Wko', '1.7');

interface Kosten {
	readonly opvang: Opvang;
	readonly uren: Bedrag;
	readonly kosten: Bedrag;
}

/**
 * Wko art. 1.7 and Besluit kinderopvangtoeslag, a month: hours (at most 230) × price (at most the maximum) × the share
 * for the joint income, down to whole euros over all children. The first child is the one with most hours, then with
 * the highest cost.
 */
export function kinderopvangtoeslag(
	inkomen: BedragNode,
	opvang: readonly Opvang[],
	figures: FiguresOp
): BedragNode {
	const kinderen = opvang.map((kind) => vergoedbaar(kind, figures)).sort(meesteUrenEerst);
	const eerste = aandeel(inkomen.value, figures.tabel('kinderopvangtoeslag.eersteKind'));
	const volgende = aandeel(inkomen.value, figures.tabel('kinderopvangtoeslag.volgendeKinderen'));
	let totaal = NUL;
	kinderen.forEach(
		({ kosten }, i) => (totaal = totaal.plus(procentVan(i === 0 ? eerste : volgende, kosten)))
	);
	const tabellen = [figures.tabel('kinderopvangtoeslag.eersteKind').node];
	if (kinderen.length > 1)
		tabellen.push(figures.tabel('kinderopvangtoeslag.volgendeKinderen').node);
	const from = [
		inkomen,
		...kinderen.flatMap(({ opvang: o }) => [o.uren, o.uurtarief, prijsgrens(o, figures)]),
		...tabellen
	];
	return regel('kinderopvangtoeslag.maand', ART, eurosOmlaag(totaal), from);
}

const prijsgrens = (opvang: Opvang, figures: FiguresOp): BedragNode =>
	figures.lees(`kinderopvangtoeslag.maximumUurprijs.${opvang.soort}`);

function vergoedbaar(opvang: Opvang, figures: FiguresOp): Kosten {
	const uren = kleinste(opvang.uren.value, HOOGSTE_UREN);
	return {
		opvang,
		uren,
		kosten: uren.times(kleinste(opvang.uurtarief.value, prijsgrens(opvang, figures).value))
	};
}

function meesteUrenEerst(a: Kosten, b: Kosten): number {
	return vergelijk(b.uren, a.uren) || vergelijk(b.kosten, a.kosten);
}

/** Columns: income up to and including (empty: no limit), percentage. */
function aandeel(inkomen: Bedrag, tabel: Tabel): Bedrag {
	const rij = tabel.rijen.find(([tot]) => tot == null || isHoogstens(inkomen, tot));
	return rij?.[1] as Bedrag;
}
