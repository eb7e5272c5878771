import { artikel } from '../law/lawref.ts';
import { zorgtoeslag } from '../rules/zorgtoeslag/zorgtoeslag.ts';
import { geweigerd, niets, som, type BedragNode } from '../trace/node.ts';
import type { PersoonOp } from './situatie.ts';
import { isTeVeelVermogen, isVan18, type Toets } from './toets.ts';

const GEEN_ZORG = niets('zorgtoeslag.maand');

export function zorg(toets: Toets): BedragNode {
	const { situatie, figures, toeslagpartner, inkomen, jaar } = toets;
	const heeftRecht = (persoon: PersoonOp) => isVan18(persoon) && persoon.feiten.verzekerd;
	const paar = [situatie.aanvrager, ...(toeslagpartner === null ? [] : [toeslagpartner])];
	const verzekerd = paar.filter(heeftRecht).length;
	const eigen = bedragZorg(toets, verzekerd > 0, () =>
		zorgtoeslag(inkomen, toeslagpartner !== null, verzekerd === paar.length, figures)
	);
	const ander = toeslagpartner === null ? situatie.partner : null;
	if (ander === null || jaar.partner === null || !heeftRecht(ander) || !ander.feiten.verblijfsrecht)
		return eigen;
	const inkomenAnder = jaar.partner;
	const zijne = bedragZorg(toets, true, () => zorgtoeslag(inkomenAnder, false, true, figures));
	return som('zorgtoeslag.samen', artikel('Wzt', '2'), [eigen, zijne]);
}

function bedragZorg(toets: Toets, verzekerd: boolean, bereken: () => BedragNode): BedragNode {
	if (!verzekerd) return GEEN_ZORG;
	const grens = isTeVeelVermogen(toets, 'zorgtoeslag', toets.toeslagpartner !== null);
	return grens === null ? bereken() : geweigerd('zorgtoeslag.maand', artikel('Wzt', '3'), [grens]);
}
