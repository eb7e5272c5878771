import { leesCasus } from '../../src/lib/casus/lezen.ts';
import type { CasusInvoer } from '../../src/lib/casus/schema.ts';
import { maandTekst, maandVan } from '../../src/lib/time/maand.ts';
import { fc } from './property.ts';
import {
	feit,
	geld,
	kind,
	medebewoner,
	partner,
	persoon,
	twee,
	wonen,
	type Twijfel
} from './willekeurige-mensen.ts';

/** What a random case may hold. */
export interface Opties extends Twijfel {
	/** Kinds of change; all when not given. */
	readonly soorten?: readonly Soort[];
	/** First months to choose from. */
	readonly vanaf?: readonly string[];
	readonly maanden?: readonly [laagste: number, hoogste: number];
}

export type Soort = NonNullable<CasusInvoer['veranderingen']>[number]['soort'];
type Huishouden = CasusInvoer['huishouden'];
type Verandering = NonNullable<CasusInvoer['veranderingen']>[number];

const SOORTEN: readonly Soort[] = [
	'werk',
	'overig',
	'gift',
	'lening',
	'intrek',
	'vertrek',
	'wijziging',
	'verhuizing',
	'vermogen',
	'kosten'
];
const BEGIN = ['2026-01', '2026-05', '2026-09', '2026-12', '2027-02'];

const werkFeiten = (opties: Opties) =>
	fc.record({
		brutoLoon: fc.oneof(geld(1000), geld(3500)),
		betaling: fc.constantFrom(
			'maand' as const,
			'maand' as const,
			'4weken' as const,
			'week' as const
		),
		loonheffingskorting: feit(true, opties),
		pensioenpremie: fc.constantFrom('0', '0', '4.25'),
		vakantiegeld: fc.constantFrom('jaarlijks' as const, 'jaarlijks' as const, 'meteen' as const)
	});
const wie = fc.constantFrom('aanvrager' as const, 'aanvrager' as const, 'partner' as const);

const overig = fc.record({
	wie,
	nettoPerMaand: geld(900),
	aard: fc.constantFrom(
		'alimentatie' as const,
		'uitkering' as const,
		'aow' as const,
		'pensioen' as const,
		'kamerverhuur' as const,
		'ander' as const
	),
	belastbaarPerMaand: geld(1200)
});

function huishouden(opties: Opties): fc.Arbitrary<Huishouden> {
	return fc.record({
		bijstand: fc.constantFrom(true, true, true, true, true, false),
		aanvrager: persoon(opties),
		partner: fc.option(partner(opties), { nil: null, freq: 2 }),
		kinderen: fc.array(kind, { maxLength: 3 }),
		medebewoners: fc.array(medebewoner(opties), { maxLength: 2 }),
		wonen: wonen(opties),
		vermogen: fc.oneof(geld(5000), geld(18_000)),
		schulden: fc.constantFrom('0', '0', '500.00'),
		giftenDitJaar: fc.constantFrom('0', '0', '1100.00'),
		vrijlating: fc.constantFrom(
			'ja' as const,
			'nee' as const,
			...(opties.onbekend === true ? ['onbekend' as const] : [])
		)
	});
}

/** A change that begins in the first year of the case. */
export function verandering(
	vanaf: string,
	opties: Opties,
	soorten = SOORTEN
): fc.Arbitrary<Verandering> {
	const maand = fc.integer({ min: 0, max: 11 }).map((i) => maandTekst(maandVan(vanaf) + i));
	const dag = fc
		.tuple(maand, fc.option(fc.integer({ min: 1, max: 28 }), { freq: 2 }))
		.map(([m, d]) => (d === null ? m : `${m}-${twee(d)}`));
	const met = <T extends object>(soort: string, rest: fc.Arbitrary<T>, wanneer = maand) =>
		fc.tuple(wanneer, rest).map(([van, delen]) => ({ soort, vanaf: van, ...delen }));
	const kinds: Record<Soort, fc.Arbitrary<object>> = {
		werk: met(
			'werk',
			fc.tuple(werkFeiten(opties), wie).map(([w, een]) => ({ ...w, wie: een }))
		),
		overig: met('overig', overig),
		gift: met(
			'gift',
			fc.record({
				bedrag: geld(900),
				herhaling: fc.constantFrom('eenmalig', 'maandelijks'),
				vorm: fc.constantFrom('geld', 'natura', 'kostenbesparing', 'voedselbank')
			})
		),
		lening: met('lening', fc.record({ bedrag: geld(1500) })),
		intrek: met(
			'intrek',
			fc.oneof(
				kind.map((k) => ({ persoon: { als: 'kind', ...k } })),
				medebewoner(opties).map((m) => ({ persoon: { als: 'medebewoner', ...m } })),
				partner(opties).map((p) => ({ persoon: { als: 'partner', ...p } }))
			),
			dag
		),
		vertrek: met(
			'vertrek',
			fc.record({ wie: fc.constantFrom('partner', 'kind:0', 'medebewoner:0') }),
			dag
		),
		wijziging: met(
			'wijziging',
			fc.oneof(
				fc.constantFrom(
					{ wie: 'aanvrager', velden: { inInrichting: true } },
					{ wie: 'aanvrager', velden: { uitsluiting: 'detentie' } },
					{ wie: 'partner', velden: { rechtOpBijstand: false } },
					{ wie: 'medebewoner:0', velden: { student: true } },
					{ wie: 'aanvrager', velden: { medischUrenbeperkt: true } }
				)
			),
			dag
		),
		verhuizing: met(
			'verhuizing',
			wonen(opties).map((w) => ({ wonen: w })),
			dag
		),
		vermogen: met(
			'vermogen',
			fc.record({
				bedrag: geld(6000),
				herkomst: fc.constantFrom('erfenis', 'prijs', 'nabetaling', 'verkoop', 'ander')
			})
		),
		kosten: met('kosten', fc.record({ nettoPerMaand: geld(120) }))
	};
	return fc.oneof(...soorten.map((soort) => kinds[soort])) as fc.Arbitrary<Verandering>;
}

/** A household and what changes in it. Only cases that the reader accepts. */
export function casus(opties: Opties = {}): fc.Arbitrary<CasusInvoer> {
	const [laagste, hoogste] = opties.maanden ?? [1, 14];
	const soorten = opties.soorten ?? SOORTEN;
	return fc
		.constantFrom(...(opties.vanaf ?? BEGIN))
		.chain((vanaf) =>
			fc.record({
				versie: fc.constant(1 as const),
				vanaf: fc.constant(vanaf),
				maanden: fc.integer({ min: laagste, max: hoogste }),
				huishouden: huishouden(opties),
				inkomsten: fc.array(
					fc.oneof(
						werkFeiten(opties).map((w) => ({ soort: 'werk' as const, ...w })),
						overig.map((o) => ({ soort: 'overig' as const, ...o }))
					),
					{ maxLength: 2 }
				),
				veranderingen:
					soorten.length === 0
						? fc.constant<Verandering[]>([])
						: fc.array(verandering(vanaf, opties, soorten), { maxLength: 4 })
			})
		)
		.filter((invoer) => leesCasus(invoer).ok);
}

export { geboren, geld } from './willekeurige-mensen.ts';
