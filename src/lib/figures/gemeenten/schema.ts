/**
 * What a gemeente may lay down in its pack. Every value says where it comes from; a value that is absent is unknown and
 * is shown as such. How to add one: docs/gemeente-toevoegen.md.
 */
import * as v from 'valibot';

const tekst = v.pipe(v.string('een tekst'), v.trim(), v.nonEmpty('een tekst'));
const bedrag = v.pipe(
	v.string(),
	v.regex(/^\d{1,6}(\.\d{2})?$/, 'een bedrag als "219" of "219.50"')
);
const percentage = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(300));
const telling = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));
const kleur = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'een kleur als "#0a574e"'));

/** A value with its origin. */
function gegeven<Waarde extends v.GenericSchema>(waarde: Waarde) {
	return v.strictObject({
		waarde,
		/** Document or page in which it was read. */
		bron: tekst,
		/** Year, month or day of the source; `null` when the source has no date. */
		datum: v.nullable(
			v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'een jaar, maand of dag'))
		),
		/** False for an old or an indirect source: shown with "vraag na". */
		zeker: v.boolean()
	});
}

const termijn = v.strictObject({
	aantal: telling,
	eenheid: v.picklist(['dagen', 'werkdagen', 'weken'])
});
const kanaal = v.picklist(['digid', 'formulier', 'papier', 'post', 'telefoon']);
const thema = v.strictObject({ accent: kleur, accentStrong: kleur, cover: kleur });

export const gemeenteSchema = v.strictObject({
	/** CBS code. */
	code: v.pipe(v.string(), v.regex(/^GM\d{4}$/, 'een CBS-code als "GM0610"')),
	naam: tekst,
	/** The service that carries out the bijstand, when the gemeente has given it away. */
	dienst: v.exactOptional(gegeven(tekst)),
	telefoon: v.exactOptional(
		gegeven(v.pipe(v.string(), v.regex(/^[\d ]{5,14}$/, 'cijfers en spaties')))
	),
	website: v.exactOptional(
		gegeven(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.nl$/, 'een adres als "gemeente.nl"')))
	),
	/** How to apply. */
	aanvragen: v.exactOptional(gegeven(kanaal)),
	melden: v.exactOptional(
		v.strictObject({
			/** Within which time a change has to be told. */
			termijn: v.exactOptional(gegeven(termijn)),
			/** Within which time a payslip has to be handed in. */
			loonstrook: v.exactOptional(gegeven(termijn)),
			kanaal: v.exactOptional(gegeven(kanaal))
		}),
		{}
	),
	/** Day of the month on which the bijstand is paid, about. */
	betaaldag: v.exactOptional(
		gegeven(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)))
	),
	/** How a wage per four weeks becomes a month: × 13 / 12, or what is paid in the month. */
	vierWekenLoon: v.exactOptional(gegeven(v.picklist(['maal13door12', 'per-maand-betaald']))),
	vakantietoeslag: v.exactOptional(
		v.strictObject({
			/** Reserve 5% of what is left (inclusief), or pay 95% of the norm less the wage (standaard). */
			methode: v.exactOptional(gegeven(v.picklist(['inclusief', 'standaard']))),
			/** Month of payment: June by law, earlier where the gemeente does so. */
			betaalmaand: v.exactOptional(gegeven(v.picklist([5, 6])))
		}),
		{}
	),
	/** Wage over which the vrijlating is computed. */
	vrijlatingOver: v.exactOptional(gegeven(v.picklist(['loon', 'loon-met-vakantiegeld']))),
	giften: v.exactOptional(
		v.strictObject({
			/** Which gifts one has to tell. The limit itself is national. */
			melden: v.exactOptional(gegeven(v.picklist(['boven-de-grens', 'alle']))),
			/** Yearly income from a hobby that need not be told. */
			hobby: v.exactOptional(gegeven(bedrag))
		}),
		{}
	),
	premies: v.exactOptional(
		v.array(
			gegeven(
				v.variant('soort', [
					v.strictObject({
						soort: v.literal('participatieplaats'),
						bedrag,
						perMaanden: telling,
						urenPerWeek: telling
					}),
					v.strictObject({
						soort: v.literal('deeltijdwerk'),
						percentageVanLoon: percentage,
						maximumPerMaand: bedrag
					})
				])
			)
		),
		[]
	),
	inkomenstoeslag: v.exactOptional(
		v.strictObject({
			bedragen: v.exactOptional(
				gegeven(
					v.strictObject({
						alleenstaande: bedrag,
						alleenstaandeOuder: bedrag,
						gehuwden: bedrag,
						/** Couples with children; `kind12` only with a child of 12 to 17. */
						gehuwdenMetKinderen: v.exactOptional(bedrag),
						gehuwdenKind12: v.exactOptional(bedrag)
					})
				)
			),
			/** Months of low income before it can be given. */
			maanden: v.exactOptional(gegeven(telling)),
			/** Highest income, in % of the norm. */
			inkomensgrens: v.exactOptional(gegeven(percentage))
		}),
		{}
	),
	/** Income up to which bijzondere bijstand is given in full, in % of the norm. */
	bijzondereBijstand: v.exactOptional(gegeven(percentage)),
	/** By the name the gemeente gives them; with the highest income in % of the norm where it is known. */
	minimaregelingen: v.exactOptional(
		v.array(gegeven(v.strictObject({ naam: tekst, inkomensgrens: v.exactOptional(percentage) }))),
		[]
	),
	/** Lowering of the norm without housing costs (art. 27 Pw), in % of the norm. */
	zonderWoonkosten: v.exactOptional(gegeven(percentage)),
	/** Value of vehicles that does not count as property at the start. */
	voertuigen: v.exactOptional(gegeven(bedrag)),
	/** Months within which one returns to bijstand without a new application. */
	terugBinnenMaanden: v.exactOptional(gegeven(telling)),
	/** Own colours; each pair must have enough contrast. */
	kleuren: v.exactOptional(v.strictObject({ light: thema, dark: thema }))
});

/** A pack as someone writes it. */
export type GemeenteInvoer = v.InferInput<typeof gemeenteSchema>;
/** A pack with its groups filled in. */
export type GemeentePack = v.InferOutput<typeof gemeenteSchema>;
/** A value with its origin. */
export interface Gegeven<Waarde> {
	readonly waarde: Waarde;
	readonly bron: string;
	readonly datum: string | null;
	readonly zeker: boolean;
}
export type Kleuren = NonNullable<GemeentePack['kleuren']>['light'];
