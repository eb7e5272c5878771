import type { FiguresOp, Tabel } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import {
	bedrag,
	kleinste,
	nietNegatief,
	NUL,
	procentVan,
	type Bedrag
} from '../../money/bedrag.ts';
import { product, regel, som, wettekst, type BedragNode } from '../../trace/node.ts';

const ART_2 = artikel('Wkb', '2');

/**
 * Wet op het kindgebonden budget art. 2, a month: an amount per child, more at 12 and at 16, more without a
 * toeslagpartner, less a share of the income above the threshold; a twelfth down to whole euros. `leeftijden`: of the
 * children under 18.
 */
export function kindgebondenBudget(
	inkomen: BedragNode,
	metPartner: boolean,
	leeftijden: readonly number[],
	figures: FiguresOp
): BedragNode {
	const maximum = maximumPerJaar(metPartner, leeftijden, figures);
	const drempel = figures.lees(
		metPartner ? 'kindgebondenBudget.drempel.partner' : 'kindgebondenBudget.drempel.alleenstaande'
	);
	const tabel = figures.tabel('kindgebondenBudget.afbouw');
	const af = afbouw(inkomen.value, drempel.value, tabel);
	const afNode = regel(
		'kindgebondenBudget.afbouwPerJaar',
		ART_2,
		af,
		[inkomen, drempel, tabel.node],
		'EUR/jaar'
	);
	const perMaand = nietNegatief(maximum.value.minus(af)).dividedToIntegerBy(12);
	return regel('kindgebondenBudget.maand', ART_2, perMaand, [maximum, afNode]);
}

function maximumPerJaar(
	metPartner: boolean,
	leeftijden: readonly number[],
	figures: FiguresOp
): BedragNode {
	const keer = (id: string, bedragPerKind: BedragNode, aantal: number) => {
		const kinderen = wettekst('kindgebondenBudget.aantalKinderen', bedrag(aantal), ART_2, 'aantal');
		return product(id, ART_2, [bedragPerKind, kinderen], { unit: 'EUR/jaar' });
	};
	const delen = [
		keer(
			'kindgebondenBudget.kinderen',
			figures.lees('kindgebondenBudget.perKind'),
			leeftijden.length
		)
	];
	const van12 = leeftijden.filter((jaar) => jaar >= 12 && jaar < 16).length;
	const van16 = leeftijden.filter((jaar) => jaar >= 16).length;
	if (van12 > 0)
		delen.push(
			keer('kindgebondenBudget.kinderen12', figures.lees('kindgebondenBudget.extra12'), van12)
		);
	if (van16 > 0)
		delen.push(
			keer('kindgebondenBudget.kinderen16', figures.lees('kindgebondenBudget.extra16'), van16)
		);
	if (!metPartner) delen.push(figures.lees('kindgebondenBudget.alleenstaandeOuderkop'));
	return som('kindgebondenBudget.maximum', ART_2, delen, [], { unit: 'EUR/jaar' });
}

/** Columns: income from (the first row begins at the threshold), percentage of what lies above. */
function afbouw(inkomen: Bedrag, drempel: Bedrag, tabel: Tabel): Bedrag {
	const rijen = tabel.rijen as readonly (readonly [Bedrag, Bedrag])[];
	let totaal = NUL;
	rijen.forEach(([vanaf, percentage], i) => {
		const begin = i === 0 ? drempel : vanaf;
		const volgende = rijen[i + 1]?.[0];
		const einde = volgende === undefined ? inkomen : kleinste(inkomen, volgende);
		totaal = totaal.plus(procentVan(percentage, nietNegatief(einde.minus(begin))));
	});
	return totaal;
}
