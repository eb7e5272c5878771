import type { FiguresOp } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { opEuros } from '../../money/afronding.ts';
import { bedrag, nietNegatief, NUL } from '../../money/bedrag.ts';
import { isMinder } from '../../money/vergelijken.ts';
import { regel, type BedragNode } from '../../trace/node.ts';

const HALF = bedrag('0.5');

/**
 * Wet op de zorgtoeslag art. 2, a month: standaardpremie less normpremie over the year, half-up to whole euros, nothing
 * below the minimum (Awir art. 14), then a twelfth down to whole euros. `inkomen` is joint with a partner;
 * `beidenVerzekerd` false halves the amount of a couple (art. 2 lid 4).
 */
export function zorgtoeslag(
	inkomen: BedragNode,
	metPartner: boolean,
	beidenVerzekerd: boolean,
	figures: FiguresOp
): BedragNode {
	const premie = figures.lees('zorgtoeslag.standaardpremie');
	const drempel = figures.lees('zorgtoeslag.drempelinkomen');
	const norm = figures.lees(
		metPartner ? 'zorgtoeslag.normpercentage.partner' : 'zorgtoeslag.normpercentage.alleenstaande'
	);
	const boven = figures.lees('zorgtoeslag.percentageBoven');
	const minimum = figures.lees('awir.minimumToekenning');
	const bovenDrempel = nietNegatief(inkomen.value.minus(drempel.value));
	const normpremie = norm.value.times(drempel.value).plus(boven.value.times(bovenDrempel));
	const heel = nietNegatief(premie.value.times(metPartner ? 2 : 1).minus(normpremie));
	const perJaar = opEuros(metPartner && !beidenVerzekerd ? heel.times(HALF) : heel);
	const toegekend = isMinder(perJaar, minimum.value) ? NUL : perJaar;
	const from = [inkomen, premie, drempel, norm, boven, minimum];
	return regel('zorgtoeslag.maand', artikel('Wzt', '2'), toegekend.dividedToIntegerBy(12), from);
}
