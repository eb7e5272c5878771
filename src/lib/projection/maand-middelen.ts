import type { FiguresOp } from '../figures/figures.ts';
import { artikel } from '../law/lawref.ts';
import type { Middelen } from '../rules/participatiewet/bijstand.ts';
import { inkomenPartnerZonderRecht } from '../rules/participatiewet/inkomen-partner-zonder-recht.ts';
import { pensioenNaVrijlating } from '../rules/participatiewet/pensioenvrijlating.ts';
import type { AowHuishouden } from '../rules/participatiewet/vakantietoeslag-uitkering.ts';
import { dagenIn, eersteDag, type Dag } from '../time/dag.ts';
import type { Maand } from '../time/maand.ts';
import { gelijk, geweigerd, niets, som, type BedragNode } from '../trace/node.ts';
import { heeftAowKolom } from './aow-kolom.ts';
import type { PersoonInkomen } from './persoonsinkomen.ts';
import type { PersoonOp, Situatie } from './situatie.ts';
import { partnerAanwezig, type Wereld } from './wereld.ts';

/** Someone whose income is read this month, and how the law sees him on his first day at home in it. */
export interface Verdiener {
	readonly persoon: PersoonOp;
	readonly inkomen: PersoonInkomen;
	/** Has right to bijstand: his income counts wholly, with vrijlating. */
	readonly rechthebbend: boolean;
}

const ART_33_4 = artikel('Pw', '33', '4');
const ART_32 = artikel('Pw', '32', '1');

/** The income of everyone at home in the month. */
export function verdienersIn(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	figures: FiguresOp
): Verdiener[] {
	const huishouden = aowHuishouden(situatie);
	const lees = (persoon: PersoonOp, lezer: Wereld['aanvrager'], dagen: number): PersoonInkomen =>
		lezer.in({
			maand,
			aanwezig: { dagen, van: dagenIn(maand) },
			aow: persoon.groep === 'AOW',
			aowKolom: heeftAowKolom(persoon.aow, maand),
			huishouden,
			figures
		});
	const aanwezig = partnerAanwezig(wereld, maand);
	const partner = aanwezig === null ? null : partnerOpEersteDag(wereld, maand);
	const paar = [situatie.aanvrager, ...(partner === null ? [] : [partner])];
	const iemandMetRecht = paar.some((persoon) => persoon.recht);
	const rechthebbend = (persoon: PersoonOp) => persoon.recht || !iemandMetRecht;
	const verdieners: Verdiener[] = [
		{
			persoon: situatie.aanvrager,
			inkomen: lees(situatie.aanvrager, wereld.aanvrager, dagenIn(maand)),
			rechthebbend: rechthebbend(situatie.aanvrager)
		}
	];
	if (partner !== null && aanwezig !== null) {
		const inkomen = lees(partner, wereld.partner, aanwezig.dagen);
		verdieners.push({ persoon: partner, inkomen, rechthebbend: rechthebbend(partner) });
	}
	return verdieners;
}

function partnerOpEersteDag(wereld: Wereld, maand: Maand): PersoonOp {
	const { partner } = wereld.tijdlijn.bewoners;
	const dag: Dag = Math.max(eersteDag(maand), partner?.van ?? 0);
	return wereld.tijdlijn.op(dag).partner as PersoonOp;
}

function aowHuishouden({ aanvrager, partner }: Situatie): AowHuishouden {
	if (partner === null) return { gehuwd: false, eenVanTweeAow: false };
	return { gehuwd: true, eenVanTweeAow: (aanvrager.groep === 'AOW') !== (partner.groep === 'AOW') };
}

const telOp = (
	id: string,
	verdieners: readonly Verdiener[],
	deel: (i: PersoonInkomen) => BedragNode
): BedragNode => {
	const enige = verdieners.length === 1 ? verdieners[0] : undefined;
	return enige === undefined
		? som(
				id,
				ART_32,
				verdieners.map((v) => deel(v.inkomen))
			)
		: deel(enige.inkomen);
};

/** Income that counts, apart from the vrijlating: of those with right wholly, of a partner without right by art. 32-3. */
export function middelenIn(
	wereld: Wereld,
	situatie: Situatie,
	verdieners: readonly Verdiener[],
	ruimte: () => BedragNode,
	extra: readonly BedragNode[],
	figures: FiguresOp
): Omit<Middelen, 'vrijlating'> {
	const met = verdieners.filter((v) => v.rechthebbend);
	const zonder = verdieners.filter((v) => !v.rechthebbend);
	const pensioen = tellendPensioen(met, zonder, situatie, figures);
	const overig = [
		telOp('participatiewet.overigInkomen', met, (i) => i.overig),
		pensioen.rechthebbenden,
		kamerverhuur(wereld, situatie, met),
		...extra
	];
	if (zonder.length > 0) {
		const verhuur = kamerverhuur(wereld, situatie, zonder);
		const geteld = [...alleInkomens(zonder), pensioen.partnerZonderRecht, verhuur];
		overig.push(inkomenPartnerZonderRecht(geteld, ruimte()));
	}
	const enige = overig.filter((node) => !node.value.isZero());
	return {
		loon: telOp('participatiewet.loon', met, (i) => i.loon),
		vakantietoeslagLoon: telOp(
			'participatiewet.vakantietoeslagLoon',
			met,
			(i) => i.vakantietoeslagLoon
		),
		uitkering: telOp('participatiewet.uitkering', met, (i) => i.uitkering),
		vakantietoeslagUitkering: telOp(
			'participatiewet.vakantietoeslagUitkering',
			met,
			(i) => i.vakantietoeslagUitkering
		),
		overig: enige.length === 0 ? GEEN_OVERIG : som('participatiewet.overigTellend', ART_32, enige)
	};
}

const alleInkomens = (verdieners: readonly Verdiener[]): BedragNode[] =>
	verdieners.flatMap(({ inkomen: i }) => [
		i.loon,
		i.vakantietoeslagLoon,
		i.uitkering,
		i.vakantietoeslagUitkering,
		i.overig
	]);

const GEEN_OVERIG = niets('participatiewet.overigTellend');
const GEEN_PENSIOEN = niets('participatiewet.tellendPensioen');

function tellendPensioen(
	met: readonly Verdiener[],
	zonder: readonly Verdiener[],
	{ aanvrager, partner }: Situatie,
	figures: FiguresOp
): { rechthebbenden: BedragNode; partnerZonderRecht: BedragNode } {
	const ontvangen = [...met, ...zonder].filter((v) => !v.inkomen.pensioen.value.isZero());
	if (ontvangen.length === 0)
		return { rechthebbenden: GEEN_PENSIOEN, partnerZonderRecht: GEEN_PENSIOEN };
	const optel = (deel: readonly Verdiener[]) =>
		som(
			'participatiewet.pensioen',
			ART_32,
			deel.map((v) => v.inkomen.pensioen)
		);
	const aow = aanvrager.groep === 'AOW' || partner?.groep === 'AOW';
	if (!aow) return { rechthebbenden: optel(met), partnerZonderRecht: optel(zonder) };
	if (partner !== null) return pensioenNaVrijlating(optel(met), optel(zonder), true, figures);
	const isAanvrager = (v: Verdiener) => v.inkomen.wie === 'aanvrager';
	const van = pensioenNaVrijlating(
		optel(met.filter(isAanvrager)),
		optel(zonder.filter(isAanvrager)),
		false,
		figures
	);
	const plus = (node: BedragNode, anderen: readonly Verdiener[]) =>
		som('participatiewet.tellendPensioen', ART_32, [node, optel(anderen)]);
	return {
		rechthebbenden: plus(
			van.rechthebbenden,
			met.filter((v) => !isAanvrager(v))
		),
		partnerZonderRecht: plus(
			van.partnerZonderRecht,
			zonder.filter((v) => !isAanvrager(v))
		)
	};
}

/** Art. 33 lid 4 Pw: rent of a room counts only without a kostendeler; a local forfait (hoog) may leave nothing. */
function kamerverhuur(
	wereld: Wereld,
	situatie: Situatie,
	verdieners: readonly Verdiener[]
): BedragNode {
	const ontvangen = telOp('participatiewet.kamerverhuur', verdieners, (i) => i.kamerverhuur);
	if (ontvangen.value.isZero()) return ontvangen;
	const telt = situatie.kostendelers === 0 && wereld.scenario === 'laag';
	return telt
		? gelijk('participatiewet.tellendeKamerverhuur', ART_33_4, ontvangen)
		: geweigerd('participatiewet.tellendeKamerverhuur', ART_33_4, [ontvangen]);
}
