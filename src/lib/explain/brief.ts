import type { Casus, Inkomst } from '../casus/schema.ts';
import { figuresVan, type Figures, type Scenario } from '../figures/figures.ts';
import { bedrag, NUL, som, type Bedrag } from '../money/bedrag.ts';
import { LANDELIJK, projecteer, SCENARIOS, type Beleid } from '../projection/index.ts';
import type { TraceNode } from '../trace/node.ts';
import { dagTekst, dagVan } from '../time/dag.ts';
import { alleNodes } from './uitleg.ts';
import { bereikVan, type Bereik } from './beeld.ts';
import { toestandNa } from './toestand.ts';

/** The lines of an uitkeringsspecificatie that can be compared. */
export const BRIEFREGELS = ['norm', 'inkomsten', 'vrijlating', 'reserve', 'netto'] as const;
export type Briefregel = (typeof BRIEFREGELS)[number];
/** What stands on the letter: decimal amounts; a line that is not there is left out. */
export type Brief = Partial<Readonly<Record<Briefregel, string>>>;

export const REDENEN = [
	'vakantiegeldAnders',
	'geenVrijlating',
	'metVrijlating',
	'vierWeken',
	'anderBedrag',
	'kostendelers.2',
	'kostendelers.3',
	'kostendelers.4',
	'normAlleen',
	'normSamen',
	'normJong',
	'beslagOfTerug'
] as const;
export type Reden = (typeof REDENEN)[number];

export interface BriefUitslag {
	readonly regels: readonly {
		readonly regel: Briefregel;
		readonly brief: string;
		readonly app: Bereik;
		readonly klopt: boolean;
	}[];
	readonly klopt: boolean;
	/** Other ways to calculate that give what the letter says; the simplest first. */
	readonly redenen: readonly Reden[];
}

/** Systems of gemeenten round parts of a sum; a few cents are no difference. */
const SPELING = bedrag('0.05');

/** How one reading of the rules fills the letter. A line may be printed in more than one way. */
type Bladzijde = Readonly<Record<Briefregel, readonly Bedrag[]>>;

interface Rekenwijze {
	readonly figures: Figures;
	readonly beleid: Beleid;
}

interface Variant extends Rekenwijze {
	readonly reden: Reden;
	readonly casus: Casus;
}

/** Compares a letter over a month with the engine, and tries which other way of calculating explains it. */
export function vergelijkBrief(
	casus: Casus,
	maand: string,
	brief: Brief,
	figures: Figures,
	beleid: Beleid = LANDELIJK
): BriefUitslag {
	const toestand = toestandNa(casus, maand);
	const eigen = bladzijden(toestand, figures, beleid);
	const regels = BRIEFREGELS.flatMap((regel) => {
		const opBrief = brief[regel];
		if (opBrief === undefined) return [];
		const app = bereikVan(eigen.map((blad) => (blad[regel][0] ?? NUL).toFixed(2)));
		return [
			{ regel, brief: opBrief, app, klopt: eigen.some((blad) => past(blad, regel, opBrief)) }
		];
	});
	const klopt = eigen.some((blad) => pastGeheel(blad, brief));
	return {
		regels,
		klopt,
		redenen: klopt ? [] : redenenVoor(toestand, brief, { figures, beleid }, eigen)
	};
}

function past(blad: Bladzijde, regel: Briefregel, opBrief: string): boolean {
	return blad[regel].some((waarde) => waarde.minus(opBrief).abs().lte(SPELING));
}

function pastGeheel(blad: Bladzijde, brief: Brief, behalve?: Briefregel): boolean {
	return BRIEFREGELS.every((regel) => {
		const opBrief = brief[regel];
		return opBrief === undefined || regel === behalve || past(blad, regel, opBrief);
	});
}

function redenenVoor(
	toestand: Casus,
	brief: Brief,
	zoals: Rekenwijze,
	eigen: readonly Bladzijde[]
): Reden[] {
	const gevonden = variantenVan(toestand, zoals)
		.filter(({ casus, figures: f, beleid }) =>
			bladzijden(casus, f, beleid).some((blad) => pastGeheel(blad, brief))
		)
		.map(({ reden }) => reden);
	const { netto } = brief;
	const lager =
		netto !== undefined &&
		eigen.some(
			(blad) => pastGeheel(blad, brief, 'netto') && (blad.netto[0] ?? NUL).gt(bedrag(netto))
		);
	const anders = Object.keys(brief).length > 1;
	const alle: Reden[] = lager && anders ? [...gevonden, 'beslagOfTerug'] : gevonden;
	return [...new Set(alle)];
}

/** The lines in both stories. */
function bladzijden(casus: Casus, figures: Figures, beleid: Beleid): Bladzijde[] {
	const { verhalen } = projecteer(casus, figures, beleid);
	return SCENARIOS.map((verhaal: Scenario) => {
		const maand = verhalen.nu[verhaal].maanden[0];
		if (maand === undefined) throw new RangeError('een casus van ten minste een maand');
		const { loonEnUitkering, metVakantiegeld, vrij, overig } = inkomenIn(maand.bijstand);
		const zonderVrij = loonEnUitkering.plus(overig);
		return {
			norm: [maand.norm.value],
			inkomsten: [zonderVrij.minus(vrij), zonderVrij, metVakantiegeld.plus(overig)],
			vrijlating: [vrij],
			reserve: [maand.bijstandReserve.value],
			netto: [maand.bijstand.value]
		};
	});
}

const VAKANTIETOESLAG = /vakantietoeslag/i;

/** The parts of the income as the explanation of the bijstand holds them. */
function inkomenIn(bijstand: TraceNode) {
	const nodes = [...alleNodes([bijstand])];
	const inkomen = nodes.find(({ id }) => id === 'participatiewet.inkomenMetVakantietoeslag');
	const rest = nodes.find(({ id }) => id === 'participatiewet.normMinInkomen');
	const delen = (inkomen?.from ?? []) as readonly TraceNode<Bedrag>[];
	const tekens = inkomen?.tekens ?? [];
	const erbij = delen.filter((_, i) => tekens[i] !== -1);
	const overig = rest?.from[2]?.value;
	return {
		loonEnUitkering: som(
			erbij.filter(({ id }) => !VAKANTIETOESLAG.test(id)).map(({ value }) => value)
		),
		metVakantiegeld: (inkomen?.value ?? NUL) as Bedrag,
		vrij: som(delen.filter((_, i) => tekens[i] === -1).map(({ value }) => value)),
		overig: (overig ?? NUL) as Bedrag
	};
}

function variantenVan(casus: Casus, { figures, beleid }: Rekenwijze): Variant[] {
	const met = (reden: Reden, ander: Casus, f = figures, b = beleid): Variant => ({
		reden,
		casus: ander,
		figures: f,
		beleid: b
	});
	const { huishouden } = casus;
	const huis = (velden: Partial<Casus['huishouden']>): Casus => ({
		...casus,
		huishouden: { ...huishouden, ...velden }
	});
	const anders: Beleid = {
		...beleid,
		vakantietoeslag: beleid.vakantietoeslag === 'standaard' ? 'inclusief' : 'standaard'
	};
	const [partner] = [huishouden.partner];
	return [
		met('vakantiegeldAnders', casus, figures, anders),
		met('geenVrijlating', huis({ vrijlating: 'nee' })),
		met('metVrijlating', huis({ vrijlating: 'ja' })),
		met('vierWeken', { ...casus, inkomsten: casus.inkomsten.map(andereBetaling) }),
		met('anderBedrag', casus, vorigHalfjaar(figures, casus.vanaf)),
		...[2, 3, 4].map((aantal) =>
			met(`kostendelers.${String(aantal)}` as Reden, huis(kostendelers(aantal)))
		),
		...(partner === null
			? [met('normSamen', huis({ partner: partnerAls(huishouden.aanvrager) }))]
			: [met('normAlleen', huis({ partner: null }))]),
		met(
			'normJong',
			huis({ aanvrager: { ...huishouden.aanvrager, geboortedatum: jongIn(casus.vanaf) } })
		),
		met('geenVrijlating', huis({ vrijlating: 'nee' }), figures, anders),
		met('metVrijlating', huis({ vrijlating: 'ja' }), figures, anders)
	];
}

/** What a gemeente does that takes pay of four weeks for a month, or the other way round. */
function andereBetaling(item: Inkomst): Inkomst {
	if (item.soort !== 'werk') return item;
	const { brutoUurloon, urenPerWeek, brutoLoon, betaling, ...rest } = item;
	const naar = betaling === '4weken' ? 'maand' : '4weken';
	if (betaling === 'week') return item;
	const weken = betaling === '4weken' ? bedrag(4) : bedrag(52).div(12);
	const perTijdvak =
		brutoLoon ??
		bedrag(brutoUurloon ?? '0')
			.times(urenPerWeek ?? '0')
			.times(weken)
			.toFixed(2);
	return { ...rest, brutoLoon: perTijdvak, betaling: naar };
}

/** The figures as they were before the half-year of the month: the newest of then, carried forward. */
function vorigHalfjaar(figures: Figures, maand: string): Figures {
	const begin = `${maand.slice(0, 4)}-${maand.slice(5) >= '07' ? '07' : '01'}-01`;
	const eerder = figures.publicaties.filter(({ van }) => van < begin);
	const bekend = new Set(eerder.flatMap(({ waarden }) => Object.keys(waarden)));
	// A series that only began this half-year stays.
	const nieuw = figures.publicaties
		.filter(({ van }) => van >= begin)
		.map((publicatie) => ({
			...publicatie,
			waarden: Object.fromEntries(
				Object.entries(publicatie.waarden).filter(([key]) => !bekend.has(key))
			)
		}));
	return figuresVan([...eerder, ...nieuw]);
}

const VOLWASSEN = '1980-01-01';

function kostendelers(aantal: number): Partial<Casus['huishouden']> {
	const medebewoners = Array.from({ length: aantal - 1 }, () => ({
		geboortedatum: VOLWASSEN,
		relatie: 'ander' as const,
		student: false,
		commercieelContract: false,
		zelfdeVerhuurder: false,
		jaarinkomen: '0'
	}));
	return { medebewoners };
}

function partnerAls(aanvrager: Casus['huishouden']['aanvrager']) {
	return { ...aanvrager, rechtOpBijstand: true, toeslagpartner: true, verblijfsrecht: true };
}

const jongIn = (maand: string): string => `${String(Number(maand.slice(0, 4)) - 20)}-06-15`;

const ZES_WEKEN = 42;

/** Last day on which bezwaar can be made: six weeks, from the day after the letter was sent (art. 6:7, 6:8 Awb). */
export function laatsteDagBezwaar(datumBrief: string): string {
	return dagTekst(dagVan(datumBrief) + ZES_WEKEN);
}
