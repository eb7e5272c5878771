import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

import { POSTEN } from '../../src/lib/projection/index.ts';

/** How far an expected amount may be trusted, and on what it rests. */
export const SOORTEN = ['gepubliceerd', 'afgeleid', 'eigen berekening'] as const;

const amount = v.pipe(v.string(), v.regex(/^-?\d+\.\d{2}$/));
const wereld = v.optional(v.picklist(['nu', 'straks', 'beide']), 'beide');
const scenario = v.optional(v.picklist(['laag', 'hoog', 'beide']), 'beide');
const spreiding = v.strictObject({ laag: amount, hoog: amount });

const maandSchema = v.strictObject({
	/** `2026-09`, or `2026-09..2026-12`. */
	maand: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(\.\.\d{4}-\d{2})?$/)),
	wereld,
	scenario,
	...(Object.fromEntries(POSTEN.map((post) => [post, v.optional(v.nullable(amount))])) as Record<
		(typeof POSTEN)[number],
		v.OptionalSchema<v.NullableSchema<typeof amount, undefined>, undefined>
	>),
	verschil: v.optional(spreiding)
});

const schema = v.strictObject({
	titel: v.pipe(v.string(), v.minLength(10)),
	bron: v.strictObject({ soort: v.picklist(SOORTEN), waar: v.pipe(v.string(), v.minLength(5)) }),
	/** What a gemeente decides, where the case needs it; otherwise the national rule. */
	beleid: v.optional(
		v.strictObject({
			vakantietoeslag: v.optional(v.picklist(['inclusief', 'standaard']), 'inclusief'),
			betaalmaandVakantietoeslag: v.optional(v.picklist([5, 6]), 6)
		})
	),
	/** A story of locales/nl/verhalen: its case must be this one. */
	verhaal: v.optional(v.string()),
	casus: v.looseObject({ vanaf: v.string() }),
	sommen: v.optional(v.array(v.string()), []),
	verwacht: v.strictObject({
		maanden: v.optional(v.array(maandSchema), []),
		jaarinkomen: v.optional(
			v.array(
				v.strictObject({
					jaar: v.string(),
					wereld,
					scenario,
					bedrag: v.pipe(v.string(), v.digits())
				})
			),
			[]
		),
		periode: v.optional(
			v.partial(v.strictObject({ verschil: spreiding, toeslagenEerder: spreiding })),
			{}
		),
		onbekend: v.optional(v.array(v.string())),
		/** Codes that must be among the points of attention. */
		aandacht: v.optional(v.array(v.string()), []),
		/** Codes that must be among the duties to report. */
		meldingen: v.optional(v.array(v.string()), [])
	}),
	uitleg: v.pipe(v.string(), v.minLength(10))
});

export type Referentie = v.InferOutput<typeof schema> & { readonly bestand: string };

export const MAP = import.meta.dirname;

/** All reference cases, one a file. Throws with the file name when one is not in the format. */
export function leesReferenties(): Referentie[] {
	return readdirSync(MAP, { recursive: true, encoding: 'utf8' })
		.filter((bestand) => bestand.endsWith('.yaml'))
		.map((bestand) => bestand.replaceAll('\\', '/'))
		.sort()
		.map((bestand) => {
			const uitslag = v.safeParse(schema, parse(readFileSync(join(MAP, bestand), 'utf8')));
			if (!uitslag.success)
				throw new Error(`${bestand}: ${JSON.stringify(v.flatten(uitslag.issues))}`);
			return { ...uitslag.output, bestand };
		});
}
