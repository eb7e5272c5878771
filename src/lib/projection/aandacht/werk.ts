import { kleinste, nietNegatief, NUL, som as somVan } from '../../money/bedrag.ts';
import { opCenten } from '../../money/afronding.ts';
import { jaarVan, maandIn, maandVan } from '../../time/maand.ts';
import type { Baan } from '../banen.ts';
import type { Verhaal } from '../projectie.ts';
import { stappen, type Aandachtspunt, type Stap, type Zoeker } from './melden.ts';

const banenVan = ({ wereld }: Verhaal): Baan[] => [
	...wereld.aanvrager.banen,
	...wereld.partner.banen
];

const MAANDEN_VOOR_WW = 6;

/** A job ends; after half a year of work the UWV comes first (WW before bijstand, art. 15 Pw). */
export const werkEindigt: Zoeker = (verhaal, wereld) =>
	stappen(verhaal).flatMap(({ maand }) =>
		banenVan(verhaal)
			.filter((baan) => baan.isLaatsteMaand(maand))
			.flatMap((baan): Aandachtspunt[] => {
				const einde: Aandachtspunt = { code: 'werk.einde', maand, wereld, over: baan.pad };
				const lang = baan.isActief(maand - MAANDEN_VOOR_WW + 1);
				return lang
					? [einde, { code: 'ww.eerst', maand: maand + 1, wereld, over: baan.pad }]
					: [einde];
			})
	);

/** Two jobs of one person asked for the loonheffingskorting; only the first has it. */
export const dubbeleKorting: Zoeker = (verhaal, wereld) => {
	const eerste = stappen(verhaal).find(({ maand }) =>
		[verhaal.wereld.aanvrager, verhaal.wereld.partner].some(
			({ banen }) =>
				banen.filter((baan) => baan.isActief(maand) && baan.wilKorting(maand)).length > 1
		)
	);
	return eerste === undefined
		? []
		: [{ code: 'loonheffingskorting.dubbel', maand: eerste.maand, wereld }];
};

const heeftVrijlating = (stap: Stap['record'], wie: string): boolean =>
	stap.vrijlatingen.some((v) => v.wie === wie);

/** A vrijlating that was there is used up or has ended, while there is still wage beside bijstand. */
export const vrijlatingOp: Zoeker = (verhaal, wereld) =>
	stappen(verhaal).flatMap(({ maand, record, vorige }) =>
		record.verdieners
			.filter(({ inkomen }) => {
				const had = vorige !== undefined && heeftVrijlating(vorige, inkomen.wie);
				const werkt = inkomen.loon.value.gt(0) && record.bijstand.value.gt(0);
				return had && werkt && !heeftVrijlating(record, inkomen.wie);
			})
			.map(({ inkomen }) => ({ code: 'vrijlating.op', maand, wereld, over: inkomen.wie }))
	);

const OVERGANG = maandVan('2027-01');

/** On 1 January 2027 the one vrijlating of art. 34a replaces the others; how art. 78ff moves them is not known. */
export const vrijlatingOvergang: Zoeker = (verhaal, wereld) => {
	const stap = stappen(verhaal).find(({ maand }) => maand === OVERGANG);
	if (stap === undefined || verhaal.wereld.periode.begin >= OVERGANG) return [];
	const werkt =
		stap.record.verdieners.some(({ inkomen }) => inkomen.loon.value.gt(0)) &&
		stap.record.bijstand.value.gt(0);
	return werkt ? [{ code: 'vrijlating.overgang', maand: OVERGANG, wereld }] : [];
};

/** Holiday pay over wages is taken off month by month, before the employer pays it. */
export const vakantiegeldLater: Zoeker = (verhaal, wereld) => {
	const alle = stappen(verhaal);
	const eerste = alle.find(({ record }) => record.bijstand.value.gt(0) && aanspraak(record).gt(0));
	if (eerste === undefined) return [];
	const betaald = alle.find(
		({ maand, uitkomst }) => maand >= eerste.maand && uitkomst.loonVakantiegeld.value.gt(0)
	);
	const tot = betaald?.maand ?? Infinity;
	const eraf = alle.filter(
		({ maand, record }) => maand >= eerste.maand && maand <= tot && record.bijstand.value.gt(0)
	);
	const bedrag = somVan(eraf.map(({ record }) => aanspraak(record)));
	return [
		{
			code: 'vakantiegeld.later',
			maand: eerste.maand,
			wereld,
			bedrag,
			...(betaald === undefined ? {} : { later: betaald.maand })
		}
	];
};

const aanspraak = (record: Stap['record']) =>
	somVan(record.verdieners.map((v) => v.inkomen.vakantietoeslagLoon.value));

/** A parent with a child under 12 works: the inkomensafhankelijke combinatiekorting comes through the tax return. */
export const combinatiekorting: Zoeker = (verhaal, wereld) => {
	const stap = stappen(verhaal).find(
		({ record }) =>
			record.situatie.kinderen.some((kind) => kind.leeftijd < 12) &&
			record.verdieners.some(({ inkomen }) => inkomen.loon.value.gt(0))
	);
	if (stap === undefined) return [];
	const bedrag = combinatiekortingIn(verhaal, stap);
	return bedrag.isZero()
		? []
		: [{ code: 'werk.combinatiekorting', maand: stap.maand, wereld, bedrag }];
};

/** Wet IB art. 8.14a over the wages of the year. */
function combinatiekortingIn(verhaal: Verhaal, { maand, record }: Stap) {
	const jaar = jaarVan(maand);
	const figures = verhaal.wereld.figures.op(maandIn(jaar, 1));
	const wie =
		record.verdieners.find(({ inkomen }) => inkomen.loon.value.gt(0))?.inkomen.wie ?? 'aanvrager';
	const banen = verhaal.wereld[wie].banen;
	let loon = NUL;
	for (let nummer = 1; nummer <= 12; nummer++) {
		const m = maandIn(jaar, nummer);
		for (const baan of banen) {
			if (baan.isActief(m))
				loon = loon.plus(
					baan.loonIn(m, true, false, verhaal.wereld.figures.op(m)).belastbaar.value
				);
		}
	}
	const drempel = figures.lees('inkomstenbelasting.combinatiekorting.drempel').value;
	const aandeel = figures.lees('inkomstenbelasting.combinatiekorting.percentage').value;
	const maximum = figures.lees('inkomstenbelasting.combinatiekorting.maximum').value;
	return kleinste(opCenten(nietNegatief(loon.minus(drempel)).times(aandeel)), maximum);
}
