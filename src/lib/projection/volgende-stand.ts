import { grootste, min, NUL, plus, som as somVan, type Bedrag } from '../money/bedrag.ts';
import { isPositief } from '../money/vergelijken.ts';
import { naGebruik, type VrijlatingStand } from '../rules/participatiewet/recht-op-vrijlating.ts';
import { intering } from '../rules/participatiewet/vermogen.ts';
import type { Maand } from '../time/maand.ts';
import { nabetalingIn, type NaGiften } from './gift-en-nabetaling.ts';
import type { Maandbijstand } from './maandbijstand.ts';
import type { Stand } from './stand.ts';
import type { Wereld } from './wereld.ts';

const MAANDEN_TOT_EINDE = 3;

/** The state after a month that repeats the one before: only counters move. */
export function standNaHerhaling(wereld: Wereld, record: Maandbijstand, stand: Stand): Stand {
	const telt = record.maand >= wereld.periode.begin;
	return {
		...stand,
		...naEinde(stand, record.bijstand.value, telt, false),
		vrijlating: telt ? gebruikVan(stand, record) : stand.vrijlating,
		vorige: record
	};
}

/** The state after a month with right. */
export function standNa(wereld: Wereld, record: Maandbijstand, stand: Stand, af: NaGiften): Stand {
	const { maand, bijstand, overgeslagen } = record;
	const boven = wereld.giften.get(maand)?.eenmaligBoven ?? NUL;
	const telt = maand >= wereld.periode.begin;
	return {
		...naEinde(stand, bijstand.value, telt, overgeslagen),
		vorige: record,
		geheugen: stand.geheugen,
		vrijlating: telt ? gebruikVan(stand, record) : stand.vrijlating,
		vermogenErbij: plus(stand.vermogenErbij, min(boven, af.eenmalig)),
		nabetaling: min(nabetalingRest(wereld, maand, stand), af.nabetaling)
	};
}

const nabetalingRest = (wereld: Wereld, maand: Maand, stand: Stand): Bedrag =>
	wereld.scenario === 'laag' ? plus(stand.nabetaling, nabetalingIn(wereld, maand)) : NUL;

function gebruikVan(stand: Stand, record: Maandbijstand): Stand['vrijlating'] {
	if (record.vrijlatingen.length === 0) return stand.vrijlating;
	const na = (wie: 'aanvrager' | 'partner'): VrijlatingStand => {
		const soort = record.vrijlatingen.find((v) => v.wie === wie)?.soort ?? null;
		return naGebruik(stand.vrijlating[wie], soort, record.maand);
	};
	return { aanvrager: na('aanvrager'), partner: na('partner') };
}

/** Three months without bijstand in a row, after months with it: it has ended and must be asked for again (44 lid 1). */
function naEinde(
	stand: Stand,
	bijstand: Bedrag,
	telt: boolean,
	overgeslagen: boolean
): Pick<Stand, 'nullen' | 'ooit' | 'beeindigd'> {
	if (overgeslagen) return { nullen: 0, ooit: true, beeindigd: false };
	if (isPositief(bijstand)) return { nullen: 0, ooit: true, beeindigd: false };
	const nullen = telt ? stand.nullen + 1 : 0;
	return {
		nullen,
		ooit: stand.ooit,
		beeindigd: stand.beeindigd || (stand.ooit && nullen >= MAANDEN_TOT_EINDE)
	};
}

/** The state after a month without right: a one-off gift joins the vermogen, which one lives on. */
export function standZonderRecht(wereld: Wereld, record: Maandbijstand, stand: Stand): Stand {
	const { maand } = record;
	const boven = wereld.giften.get(maand)?.eenmaligBoven ?? NUL;
	const telt = maand >= wereld.periode.begin;
	const af = telt && record.weigering === 'vermogen.grens' ? interingIn(wereld, record) : NUL;
	return {
		...naEinde(stand, NUL, telt, false),
		vorige: record,
		geheugen: stand.geheugen,
		vrijlating: stand.vrijlating,
		vermogenErbij: min(plus(stand.vermogenErbij, boven), af),
		nabetaling: nabetalingRest(wereld, maand, stand)
	};
}

/** What is eaten of the vermogen in a month without right: the interingsnorm less the income of everyone at home. */
function interingIn(wereld: Wereld, { maand, norm, verdieners }: Maandbijstand): Bedrag {
	const delen = verdieners.flatMap(({ inkomen: i }) => [
		i.loon,
		i.uitkering,
		i.pensioen,
		i.kamerverhuur,
		i.overig
	]);
	const gift = wereld.giften.get(maand)?.inkomen;
	const inkomen = somVan(
		[...delen, ...(gift === undefined ? [] : [gift])].map((node) => node.value)
	);
	return intering(norm.value, grootste(inkomen, NUL), wereld.scenario);
}
