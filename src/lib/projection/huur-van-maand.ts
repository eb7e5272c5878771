import { artikel } from '../law/lawref.ts';
import { eurosOmlaag } from '../money/afronding.ts';
import { bedrag } from '../money/bedrag.ts';
import { huurtoeslag } from '../rules/huurtoeslag/huurtoeslag.ts';
import { inkomenKindOnder23, rekeninkomen } from '../rules/huurtoeslag/rekeninkomen.ts';
import { eersteDag } from '../time/dag.ts';
import { verjaardag } from '../time/leeftijd.ts';
import { jaarVan, maandIn } from '../time/maand.ts';
import {
	feit,
	geweigerd,
	niets,
	onbekend,
	type BedragNode,
	type TraceNode
} from '../trace/node.ts';
import type { MedebewonerOp, PersoonOp, Situatie } from './situatie.ts';
import { isTeVeelVermogen, isVan18, type Toets } from './toets.ts';

const GEEN_HUUR = niets('huurtoeslag.maand');

export const isHuurOnbekend = ({ wonen }: Situatie): boolean =>
	wonen.soort === 'huur' && wonen.kaleHuur === null;

export function huurOnbekend({ figures }: Toets): TraceNode<null> {
	const huurFeit = feit('feit.kaleHuur', null, 'huishouden.wonen.kaleHuur');
	return onbekend('huurtoeslag.maand', artikel('Wht', '21', '1'), [
		huurFeit,
		figures.lees('huurtoeslag.maximaleHuur')
	]);
}

const isOnderhuurder = ({ feiten }: MedebewonerOp): boolean =>
	feiten.commercieelContract && feiten.relatie !== 'kind' && feiten.relatie !== 'ouder';

export function huur(toets: Toets): BedragNode | TraceNode<null> {
	const { situatie, figures } = toets;
	if (situatie.wonen.soort !== 'huur') return GEEN_HUUR;
	if (situatie.wonen.kaleHuur === null) return huurOnbekend(toets);
	if (!isVan18(situatie.aanvrager)) return GEEN_HUUR;
	const grens = isTeVeelVermogen(toets, 'huurtoeslag', toets.toeslagpartner !== null);
	if (grens !== null) return geweigerd('huurtoeslag.maand', artikel('Awir', '7', '3'), [grens]);
	const medebewoners = situatie.medebewoners.filter((m) => !isOnderhuurder(m));
	const kaleHuur = feit(
		'feit.kaleHuur',
		bedrag(situatie.wonen.kaleHuur),
		'huishouden.wonen.kaleHuur'
	);
	const personen =
		1 + (situatie.partner === null ? 0 : 1) + situatie.kinderen.length + medebewoners.length;
	const huurder = { personen, jongerDan21: isIedereenJong(situatie, medebewoners) };
	return huurtoeslag(kaleHuur, rekeninkomenVan(toets, medebewoners), huurder, figures);
}

function isIedereenJong(
	{ aanvrager, partner, kinderen }: Situatie,
	medebewoners: readonly MedebewonerOp[]
): boolean {
	if (kinderen.length > 0) return false;
	const jong = (persoon: PersoonOp) => persoon.groep === '18-20' || persoon.groep === 'minderjarig';
	return (
		jong(aanvrager) && (partner === null || jong(partner)) && medebewoners.every((m) => m.onder21)
	);
}

function rekeninkomenVan(
	{ situatie, jaar, maand, figures }: Toets,
	medebewoners: readonly MedebewonerOp[]
): BedragNode {
	const inkomens = [jaar.aanvrager];
	if (situatie.partner !== null && jaar.partner !== null) inkomens.push(jaar.partner);
	const januari = eersteDag(maandIn(jaarVan(maand), 1));
	for (const { bewoner, feiten } of medebewoners) {
		const exact = eurosOmlaag(bedrag(feiten.jaarinkomen));
		if (exact.isZero()) continue;
		const inkomen = feit('feit.jaarinkomen', exact, `${bewoner.pad}.jaarinkomen`, 'EUR/jaar');
		const kind = feiten.relatie === 'kind' && januari < verjaardag(bewoner.geboren, 23);
		inkomens.push(kind ? inkomenKindOnder23(inkomen, figures) : inkomen);
	}
	return rekeninkomen(inkomens);
}
