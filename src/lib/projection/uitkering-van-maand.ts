import type { FiguresOp } from '../figures/figures.ts';
import {
	vakantietoeslagAow,
	vakantietoeslagUitkering,
	type AowHuishouden
} from '../rules/participatiewet/vakantietoeslag-uitkering.ts';
import { niets, som, type BedragNode } from '../trace/node.ts';
import { ART_31, naarDagen, type Leesvraag } from './leesvraag.ts';
import type { OverigInkomen, Telling } from './overige-inkomsten.ts';

/** U, Vu and the other income of one person in a month. */
export interface Uitkeringdeel {
	readonly uitkering: BedragNode;
	readonly vakantietoeslagUitkering: BedragNode;
	readonly pensioen: BedragNode;
	readonly kamerverhuur: BedragNode;
	readonly overig: BedragNode;
}

const GEEN_UITKERING = {
	uitkering: niets('participatiewet.uitkeringen'),
	vakantietoeslagUitkering: niets('participatiewet.vakantietoeslagUitkering'),
	pensioen: niets('participatiewet.pensioen'),
	kamerverhuur: niets('participatiewet.kamerverhuur'),
	overig: niets('participatiewet.overigInkomen')
};

const ID_VAN_TELLING: Readonly<Record<Telling, string>> = {
	uitkering: 'participatiewet.uitkering',
	aow: 'participatiewet.aow',
	pensioen: 'participatiewet.pensioen',
	kamerverhuur: 'participatiewet.kamerverhuur',
	overig: 'participatiewet.overigInkomen'
};

type Lopend = NonNullable<ReturnType<OverigInkomen['in']>>;

export function uitkeringdeel(lopend: readonly Lopend[], vraag: Leesvraag): Uitkeringdeel {
	const telOp = (telling: Telling): BedragNode => {
		const id = ID_VAN_TELLING[telling];
		const delen = lopend.filter((item) => item.telling === telling).map((item) => item.netto);
		return som(
			id,
			ART_31,
			delen.map((node) => naarDagen(id, [node], vraag.aanwezig))
		);
	};
	if (lopend.length === 0) return GEEN_UITKERING;
	const uitkering = telOp('uitkering');
	const aow = telOp('aow');
	return {
		uitkering: som('participatiewet.uitkeringen', ART_31, [uitkering, aow]),
		vakantietoeslagUitkering: aanspraakUitkering(
			uitkering,
			aow,
			vraag.aow,
			vraag.huishouden,
			vraag.figures
		),
		pensioen: telOp('pensioen'),
		kamerverhuur: telOp('kamerverhuur'),
		overig: telOp('overig')
	};
}

function aanspraakUitkering(
	uitkering: BedragNode,
	aowUitkering: BedragNode,
	aow: boolean,
	huishouden: AowHuishouden,
	figures: FiguresOp
): BedragNode {
	if (uitkering.value.isZero() && aowUitkering.value.isZero())
		return GEEN_UITKERING.vakantietoeslagUitkering;
	if (aow) return vakantietoeslagAow(aowUitkering, uitkering, huishouden, figures);
	return vakantietoeslagUitkering(
		som('participatiewet.uitkeringen', ART_31, [uitkering, aowUitkering]),
		figures
	);
}
