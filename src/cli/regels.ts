import * as v from 'valibot';
import { foutenVan, foutTekst } from '../lib/casus/fout.ts';
import { leesCasus } from '../lib/casus/lezen.ts';
import { datum, geld, keuze } from '../lib/casus/velden.ts';
import type { Figures, FiguresOp } from '../lib/figures/figures.ts';
import { opCenten } from '../lib/money/afronding.ts';
import { alsTekst, bedrag } from '../lib/money/bedrag.ts';
import { bewonersVan } from '../lib/projection/bewoners.ts';
import { Tijdlijn } from '../lib/projection/situatie.ts';
import { huurtoeslag } from '../lib/rules/huurtoeslag/huurtoeslag.ts';
import { kinderopvangtoeslag } from '../lib/rules/kinderopvangtoeslag/kinderopvangtoeslag.ts';
import { kindgebondenBudget } from '../lib/rules/kindgebonden-budget/kindgebonden-budget.ts';
import { loonheffing } from '../lib/rules/loonheffing/loonheffing.ts';
import { kostendelersnorm } from '../lib/rules/participatiewet/kostendelersnorm.ts';
import { vakantietoeslagLoon } from '../lib/rules/participatiewet/vakantietoeslag-loon.ts';
import { vrijlating } from '../lib/rules/participatiewet/vrijlating.ts';
import { brutoBijstand } from '../lib/rules/toetsingsinkomen/bruto-bijstand.ts';
import { zorgtoeslag } from '../lib/rules/zorgtoeslag/zorgtoeslag.ts';
import { dagVan } from '../lib/time/dag.ts';
import { feit, gelijk, niets, type BedragNode, type Eenheid } from '../lib/trace/node.ts';
import { InvoerFout } from './fout.ts';
import { uitlegVan, type Uitleg } from './uitvoer.ts';

/** The answer of one rule. */
export interface Regeluitkomst {
	readonly waarde: string;
	readonly uitleg?: Uitleg;
	readonly verrekendeArbeidskorting?: string;
}

type Bereken = (
	feiten: unknown,
	figures: Figures
) => { node: BedragNode; erbij?: Partial<Regeluitkomst> };

const BEDRAG = 'een bedrag als "1234.50"';
/** An amount as text, or a whole number of euros. */
const euro = v.union([geld, v.pipe(v.number(BEDRAG), v.transform(String), geld)], BEDRAG);
const jaar = v.pipe(
	v.number('een jaartal als 2026'),
	v.integer('een jaartal als 2026'),
	v.minValue(2025, 'een jaartal vanaf 2025'),
	v.maxValue(2100, 'een jaartal tot en met 2100')
);
const aantal = (laagste: number, hoogste = 100) =>
	v.pipe(
		v.number('een heel getal'),
		v.integer('een heel getal'),
		v.minValue(laagste, `${String(laagste)} of meer`),
		v.maxValue(hoogste, `ten hoogste ${String(hoogste)}`)
	);
/** Kindgebonden budget is for children under 18. */
const leeftijdVanKind = aantal(0, 17);
const ja = (standaard: boolean) => v.optional(v.boolean('true of false'), standaard);

const dag = (figures: Figures, tekst: string): FiguresOp => figures.opDag(dagVan(tekst));
const januari = (figures: Figures, jaartal: number): FiguresOp =>
	figures.opDag(dagVan(`${String(jaartal)}-01-01`));
const node = (veld: string, tekst: string, unit: Eenheid = 'EUR/maand'): BedragNode =>
	feit(`feit.${veld}`, bedrag(tekst), veld, unit);

function regel<S extends v.GenericSchema>(
	schema: S,
	bereken: (
		feiten: v.InferOutput<S>,
		figures: Figures
	) => { node: BedragNode; erbij?: Partial<Regeluitkomst> }
): Bereken {
	return (invoer, figures) => {
		const gelezen = v.safeParse(schema, invoer);
		if (!gelezen.success) throw new InvoerFout(foutenVan(gelezen.issues).map(foutTekst));
		return bereken(gelezen.output, figures);
	};
}

const REGELS: Readonly<Record<string, Bereken>> = {
	loonheffing: regel(
		v.strictObject({
			datum,
			tijdvak: keuze(['maand', '4weken', 'week', 'dag']),
			loon: euro,
			loonheffingskorting: ja(true),
			aow: ja(false)
		}),
		({ datum: op, tijdvak, loon, loonheffingskorting, aow }, figures) => {
			const uitkomst = loonheffing(
				node('loon', loon, 'EUR/tijdvak'),
				{ tijdvak, loonheffingskorting, aow },
				dag(figures, op)
			);
			return {
				node: uitkomst.heffing,
				erbij: { verrekendeArbeidskorting: alsTekst(uitkomst.verrekendeArbeidskorting) }
			};
		}
	),
	bijstandsnorm: regel(
		v.strictObject({ datum, huishouden: v.record(v.string(), v.unknown()) }),
		bijstandsnormOp
	),
	kostendelersnorm: regel(
		v.strictObject({ datum, kostendelers: aantal(1), aow: ja(false) }),
		({ datum: op, kostendelers, aow }, figures) => ({
			node: gelijk(
				'participatiewet.bijstandsnorm',
				null,
				kostendelersnorm(kostendelers, aow, dag(figures, op)),
				{
					afronding: 'opCenten'
				}
			)
		})
	),
	vrijlating: regel(
		v.strictObject({
			datum,
			soort: keuze(['n', 'r', 'y', 'z', 'aa', '34a', '34a-aow']),
			loon: euro
		}),
		({ datum: op, soort, loon }, figures) => ({
			node: vrijlating(soort, node('loon', loon), 'laag', dag(figures, op))
		})
	),
	zorgtoeslag: regel(
		v.strictObject({
			jaar,
			toetsingsinkomen: euro,
			partner: ja(false),
			partnerVerzekerd: ja(true)
		}),
		({ jaar: y, toetsingsinkomen, partner, partnerVerzekerd }, figures) => ({
			node: zorgtoeslag(
				node('toetsingsinkomen', toetsingsinkomen, 'EUR/jaar'),
				partner,
				partnerVerzekerd,
				januari(figures, y)
			)
		})
	),
	huurtoeslag: regel(
		v.strictObject({
			jaar,
			kaleHuur: euro,
			rekeninkomen: euro,
			personen: v.optional(aantal(1), 1),
			jongerDan21: ja(false)
		}),
		({ jaar: y, kaleHuur, rekeninkomen, personen, jongerDan21 }, figures) => ({
			node: huurtoeslag(
				node('kaleHuur', kaleHuur),
				node('rekeninkomen', rekeninkomen, 'EUR/jaar'),
				{ personen, jongerDan21 },
				januari(figures, y)
			)
		})
	),
	'kindgebonden-budget': regel(
		v.strictObject({
			jaar,
			toetsingsinkomen: euro,
			partner: ja(false),
			leeftijden: v.array(leeftijdVanKind, 'een lijst')
		}),
		({ jaar: y, toetsingsinkomen, partner, leeftijden }, figures) => ({
			node:
				leeftijden.length === 0
					? niets('kindgebondenBudget.maand')
					: kindgebondenBudget(
							node('toetsingsinkomen', toetsingsinkomen, 'EUR/jaar'),
							partner,
							leeftijden,
							januari(figures, y)
						)
		})
	),
	kinderopvangtoeslag: regel(
		v.strictObject({
			jaar,
			toetsingsinkomen: euro,
			kinderen: v.array(
				v.strictObject({
					soort: keuze(['dagopvang', 'bso', 'gastouder']),
					uren: euro,
					uurtarief: euro
				}),
				'een lijst'
			)
		}),
		({ jaar: y, toetsingsinkomen, kinderen }, figures) => ({
			node: kinderopvangtoeslag(
				node('toetsingsinkomen', toetsingsinkomen, 'EUR/jaar'),
				kinderen.map((kind) => ({
					soort: kind.soort,
					uren: node('opvangUren', kind.uren, 'uren'),
					uurtarief: node('opvangUurtarief', kind.uurtarief, 'EUR/uur')
				})),
				januari(figures, y)
			)
		})
	),
	'vakantietoeslag-aanspraak': regel(
		v.strictObject({ datum, nettoloon: euro, loonheffingskorting: ja(true) }),
		({ datum: op, nettoloon, loonheffingskorting }, figures) => {
			const loon = node('nettoloon', nettoloon);
			const geen = niets('participatiewet.loonDeel');
			const [met, zonder] = loonheffingskorting ? [loon, geen] : [geen, loon];
			return { node: vakantietoeslagLoon(met, zonder, false, dag(figures, op)) };
		}
	),
	'bruto-bijstand': regel(
		v.strictObject({ jaar, netto: euro, gebruikteHeffingskorting: v.optional(euro, '0') }),
		({ jaar: y, netto, gebruikteHeffingskorting }, figures) => ({
			node: gelijk(
				'brutoBijstand.perJaar',
				null,
				brutoBijstand(
					node('netto', netto, 'EUR/jaar'),
					bedrag(gebruikteHeffingskorting),
					{ aow: false, metPartner: false },
					januari(figures, y)
				),
				{ afronding: 'opCenten', unit: 'EUR/jaar' }
			)
		})
	)
};

const NIEUWSTE_VANAF = '2026-01';

/** The norm of that one day in the low scenario; `huishouden` as in a case. */
function bijstandsnormOp(
	{ datum: op, huishouden }: { datum: string; huishouden: Record<string, unknown> },
	figures: Figures
): { node: BedragNode } {
	const gelezen = leesCasus({
		versie: 1,
		vanaf: NIEUWSTE_VANAF,
		huishouden: { bijstand: true, ...huishouden }
	});
	if (!gelezen.ok) throw new InvoerFout(gelezen.fouten.map(foutTekst));
	const tijdlijn = new Tijdlijn(bewonersVan(gelezen.casus, [], 'laag'), 'laag');
	const norm = tijdlijn.norm(tijdlijn.op(dagVan(op)), dag(figures, op));
	return { node: gelijk('participatiewet.bijstandsnorm', null, norm, { afronding: 'opCenten' }) };
}

/** One rule by name with its facts. Throws an `InvoerFout` for an unknown name or wrong facts. */
export function rekenRegel(
	naam: unknown,
	feiten: unknown,
	figures: Figures,
	metUitleg: boolean
): Regeluitkomst {
	const bereken =
		typeof naam === 'string' && Object.hasOwn(REGELS, naam) ? REGELS[naam] : undefined;
	if (bereken === undefined) {
		throw new InvoerFout([
			`regel: is ${JSON.stringify(naam) ?? 'leeg'}; geef een van: ${Object.keys(REGELS).join(', ')}`
		]);
	}
	const { node: uitkomst, erbij } = bereken(feiten, figures);
	const waarde = alsTekst(opCenten(uitkomst.value));
	return { waarde, ...erbij, ...(metUitleg ? { uitleg: uitlegVan(uitkomst) } : {}) };
}
