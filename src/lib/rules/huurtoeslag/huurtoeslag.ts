import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { eurosOmlaag } from '../../money/afronding.ts';
import { kleinste, nietNegatief } from '../../money/bedrag.ts';
import { minstensNul, product, regel, som, type BedragNode } from '../../trace/node.ts';

/** The household as the Wet op de huurtoeslag sees it: subtenants left out. */
export interface Huurder {
	/** Everyone at home, children too. */
	readonly personen: number;
	/** Everyone of 18 or older is under 21, and no child is at home (art. 13 lid 1 b). */
	readonly jongerDan21: boolean;
}

const WHT_21 = artikel('Wht', '21', '1');

/** Wht art. 21, text of 2026, a month: the parts of the rent above the basishuur, less the afbouw, down to whole euros. */
export function huurtoeslag(
	kaleHuur: BedragNode,
	rekeninkomen: BedragNode,
	huurder: Huurder,
	figures: FiguresOp
): BedragNode {
	const delen = huurdelen(kaleHuur, huurder, figures);
	const afbouw = inkomensafbouw(rekeninkomen, huurder, figures);
	const exact = nietNegatief(
		delen.reduce((totaal, deel) => totaal.plus(deel.value), afbouw.value.neg())
	);
	return regel('huurtoeslag.maand', WHT_21, eurosOmlaag(exact), [...delen, afbouw]);
}

/** Art. 21 lid 1: 100% to the kwaliteitskortingsgrens, then two lower shares to the aftoppingsgrens and the maximum. */
function huurdelen(kaleHuur: BedragNode, huurder: Huurder, figures: FiguresOp): BedragNode[] {
	const maximum = figures.lees(
		huurder.jongerDan21 ? 'huurtoeslag.maximaleHuurJong' : 'huurtoeslag.maximaleHuur'
	);
	const huur = regel(
		'huurtoeslag.rekenhuur',
		artikel('Wht', '5'),
		kleinste(kaleHuur.value, maximum.value),
		[kaleHuur, maximum]
	);
	const basis = figures.lees(
		huurder.personen > 1
			? 'huurtoeslag.basishuur.meerpersoons'
			: 'huurtoeslag.basishuur.eenpersoons'
	);
	const grens = figures.lees('huurtoeslag.kwaliteitskortingsgrens');
	const aftop = figures.lees(
		huurder.personen > 2 ? 'huurtoeslag.aftoppingsgrens.hoog' : 'huurtoeslag.aftoppingsgrens.laag'
	);
	const schijf = (id: string, van: BedragNode, tot: BedragNode | null) => {
		const einde = tot === null ? huur.value : kleinste(huur.value, tot.value);
		return regel(
			id,
			WHT_21,
			nietNegatief(einde.minus(van.value)),
			tot === null ? [huur, van] : [huur, van, tot]
		);
	};
	const onder = schijf('huurtoeslag.totKwaliteitskortingsgrens', basis, grens);
	const midden = schijf('huurtoeslag.totAftoppingsgrens', grens, aftop);
	const boven = schijf('huurtoeslag.bovenAftoppingsgrens.huur', aftop, null);
	const deelMidden = product('huurtoeslag.deelMidden', WHT_21, [
		midden,
		figures.lees('huurtoeslag.bovenKwaliteitskortingsgrens')
	]);
	const deelBoven = product('huurtoeslag.deelBoven', WHT_21, [
		boven,
		figures.lees('huurtoeslag.bovenAftoppingsgrens')
	]);
	return [onder, deelMidden, deelBoven];
}

/** Art. 21 lid 2: a share of the year income above the ijkpunt, a twelfth a month. */
function inkomensafbouw(
	rekeninkomen: BedragNode,
	huurder: Huurder,
	figures: FiguresOp
): BedragNode {
	const meer = huurder.personen > 1;
	const ijkpunt = figures.lees(
		meer ? 'huurtoeslag.ijkpunt.meerpersoons' : 'huurtoeslag.ijkpunt.eenpersoons'
	);
	const aandeel = figures.lees(
		meer ? 'huurtoeslag.afbouw.meerpersoons' : 'huurtoeslag.afbouw.eenpersoons'
	);
	const verschil = som(
		'huurtoeslag.inkomenMinIjkpunt',
		artikel('Wht', '21', '2'),
		[rekeninkomen],
		[ijkpunt],
		{ unit: 'EUR/jaar' }
	);
	const boven = minstensNul('huurtoeslag.inkomenBovenIjkpunt', artikel('Wht', '21', '2'), verschil);
	const perMaand = boven.value.times(aandeel.value).div(12);
	return regel('huurtoeslag.afbouw', artikel('Wht', '21', '2'), perMaand, [boven, aandeel]);
}
