/**
 * The shape of a subject and of a story in `locales/<lang>/onderwerpen` and `locales/<lang>/verhalen`. Tests check
 * every file against it; the app itself only uses the types.
 */
import * as v from 'valibot';

import { isDagTekst } from '../time/dag.ts';
import { KEUZES, MELDKAARTEN, PICTOGRAMMEN, THEMAS, ZEKERHEDEN } from './kinds.ts';

const tekst = v.pipe(v.string(), v.trim(), v.nonEmpty('leeg'));
const teksten = v.pipe(v.array(tekst), v.nonEmpty('geen tekst'));
const dag = v.pipe(v.string(), v.check(isDagTekst, 'geen dag'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'geen slug'));

const rekenen = v.variant('onderwerp', [
	v.strictObject({ onderwerp: v.literal('werken'), keuze: v.picklist(KEUZES.werken) }),
	v.strictObject({ onderwerp: v.literal('geld'), keuze: v.picklist(KEUZES.geld) }),
	v.strictObject({ onderwerp: v.literal('thuis'), keuze: v.picklist(KEUZES.thuis) })
]);

/** Facts about a subject: the same in every language. */
const onderwerpMeta = v.strictObject({
	thema: v.picklist(THEMAS),
	volgorde: v.pipe(v.number(), v.integer()),
	pictogram: v.picklist(PICTOGRAMMEN),
	/** Places in the law, in the short form of `lawRefVan`. */
	artikelen: v.pipe(v.array(v.string()), v.nonEmpty('geen artikel')),
	sinds: v.nullable(dag),
	vanaf: v.nullable(dag),
	gecontroleerd: dag,
	zeker: v.picklist(ZEKERHEDEN),
	rekenen: v.nullable(rekenen),
	meldkaart: v.nullable(v.picklist(MELDKAARTEN)),
	verwant: v.array(slug)
});

const stap = v.strictObject({ wat: tekst, wanneer: tekst, bewijs: v.nullable(tekst) });

export const onderwerpSchema = v.strictObject({
	meta: onderwerpMeta,
	titel: tekst,
	kort: v.tuple([tekst, tekst]),
	betekent: teksten,
	doen: v.pipe(v.array(stap), v.nonEmpty('geen stap')),
	gemeente: teksten,
	straks: v.array(tekst),
	oneens: teksten,
	/** The legal words of the page, each explained in a few words. */
	begrippen: v.record(v.string(), tekst),
	zoekwoorden: teksten
});

export const verhaalSchema = v.strictObject({
	meta: v.strictObject({
		volgorde: v.pipe(v.number(), v.integer()),
		onderwerpen: v.pipe(v.array(slug), v.nonEmpty('geen onderwerp')),
		/** Checked by the reader of cases. */
		casus: v.unknown()
	}),
	titel: tekst,
	verhaal: teksten,
	toen: teksten,
	nu: teksten,
	rekenen: tekst
});

/** A subject as it is written. A page gets it without `zoekwoorden`. */
export type Onderwerp = v.InferOutput<typeof onderwerpSchema>;
export type Verhaal = v.InferOutput<typeof verhaalSchema>;
export type Stap = Onderwerp['doen'][number];
/** The subject and the choice with which the calculator starts. */
export type Rekenen = v.InferOutput<typeof rekenen>;
