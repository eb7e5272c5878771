/**
 * Random cases, made from the very schema that validates a case: a field that is added there is tried here by itself.
 * What no schema can say (who is there, which wage goes with which) is repaired afterwards.
 */
import fc from 'fast-check';
import * as v from 'valibot';

import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { casusSchema, WIJZIGBAAR, type Casus } from '../../src/lib/casus/schema.ts';
import * as veld from '../../src/lib/casus/velden.ts';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.oneof(
	{ weight: 20, arbitrary: fc.integer({ min: 1930, max: 2032 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }) }
);
const month = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }))
	.map(([y, m]) => `${String(y).padStart(4, '0')}-${two(m)}`);
const day = fc
	.tuple(month, fc.integer({ min: 1, max: 31 }))
	.map(([m, d]) => `${m}-${two(d)}`)
	.filter((text) => v.is(veld.datum, text));

interface Described {
	readonly type: string;
	readonly kind?: string;
	readonly requirement?: unknown;
	readonly entries?: Record<string, Schema>;
	readonly wrapped?: Schema;
	readonly item?: Schema;
	readonly literal?: unknown;
	readonly options?: readonly unknown[];
	readonly pipe?: readonly Described[];
}
type Schema = Described & v.GenericSchema;

/** Any value that a schema takes. Optional fields are often left out. */
function anyOf(schema: Schema): fc.Arbitrary<unknown> {
	const known = new Map<unknown, fc.Arbitrary<unknown>>([
		[veld.datum, day],
		[veld.maand, month],
		[veld.maandOfDag, fc.oneof(month, day)]
	]).get(schema);
	if (known) return known;
	if (schema.pipe) return piped(schema, schema.pipe);
	switch (schema.type) {
		case 'strict_object':
			return record(schema.entries ?? {});
		case 'optional':
		case 'nullable':
			return schema.type === 'nullable'
				? fc.option(anyOf(schema.wrapped as Schema), { nil: null })
				: anyOf(schema.wrapped as Schema);
		case 'union':
		case 'variant':
			return fc.oneof(...(schema.options as Schema[]).map(anyOf));
		case 'literal':
			return fc.constant(schema.literal);
		case 'picklist':
			return fc.constantFrom(...(schema.options as unknown[]));
		case 'boolean':
			return fc.boolean();
		case 'array':
			return fc.array(anyOf(schema.item as Schema), { maxLength: 4 });
		default:
			throw new Error(`no random value for ${schema.type}`);
	}
}

function piped(schema: Schema, [first, ...actions]: readonly Described[]): fc.Arbitrary<unknown> {
	const find = (type: string) => actions.find((action) => action.type === type)?.requirement;
	const pattern = find('regex') as RegExp | undefined;
	const fits = (value: unknown) => v.is(schema, value);
	if (pattern) return fc.stringMatching(pattern).filter(fits);
	if (first?.type === 'number')
		return fc.integer({ min: find('min_value') as number, max: find('max_value') as number });
	if (first?.type === 'array')
		return fc.array(anyOf((first as { item: Schema }).item), { maxLength: 4 });
	if (first?.type === 'string' && find('max_length') !== undefined)
		return fc.string({ unit: 'binary', maxLength: find('max_length') as number }).filter(fits);
	// Left over: the first month of a case.
	return month.filter(fits);
}

function record(entries: Record<string, Schema>): fc.Arbitrary<unknown> {
	const optional = Object.keys(entries).filter((key) => entries[key]?.type === 'optional');
	const parts = Object.fromEntries(
		Object.entries(entries).map(([key, schema]) => [key, anyOf(schema)])
	);
	return fc.record(parts, {
		requiredKeys: Object.keys(entries).filter((key) => !optional.includes(key))
	});
}

type Loose = Record<string, unknown>;

/** A number from a text, so that repairs are random as well and always the same. */
const chance = (text: string) =>
	[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7);

function repairWage(item: Loose): void {
	if (
		item.brutoLoon !== undefined ||
		item.brutoUurloon === undefined ||
		item.urenPerWeek === undefined
	) {
		item.brutoLoon ??= '800.00';
		delete item.brutoUurloon;
		delete item.urenPerWeek;
	}
}

function repairItem(item: Loose, from: string): void {
	if (item.soort === 'werk') repairWage(item);
	if (typeof item.vanaf === 'string' && item.vanaf.slice(0, 7) < from) item.vanaf = from;
	if (typeof item.tot === 'string' && typeof item.vanaf === 'string' && item.tot < item.vanaf)
		item.tot = item.vanaf;
}

/** Keeps the fields of a change that the person or the income has; adds one when nothing is left. */
function repairFields(item: Loose, incomes: readonly Loose[]): void {
	const [kind = '', number] = (item.wie as string).split(':');
	const income = incomes[Number(number)];
	const name = kind === 'inkomsten' ? (income?.soort as 'werk') : (kind as 'kind');
	const allowed = new Set(Object.keys(WIJZIGBAAR[name].entries));
	if (income?.soort === 'werk')
		for (const key of income.brutoLoon === undefined
			? ['brutoLoon']
			: ['brutoUurloon', 'urenPerWeek'])
			allowed.delete(key);
	const fields = Object.entries(item.velden as Loose).filter(([key]) => allowed.has(key));
	const spare = {
		kind: { opvang: null },
		inkomsten: { tot: null },
		medebewoner: { student: true }
	};
	item.velden =
		fields.length > 0
			? Object.fromEntries(fields)
			: (spare[kind as 'kind'] ?? { verzekerd: 'onbekend' });
}

interface Present {
	readonly counts: Record<string, number>;
	readonly gone: Set<string>;
}

/** Gives a change someone who is there; `undefined` when nobody fits. */
function repairWho(item: Loose, { counts, gone }: Present): string | undefined {
	const [kind = ''] = (item.wie as string).split(':');
	if (kind === 'aanvrager') return kind;
	const many = counts[kind] ?? 0;
	if (many === 0) return item.soort === 'wijziging' ? 'aanvrager' : undefined;
	const who = kind === 'partner' ? kind : `${kind}:${chance(item.wie as string) % many}`;
	if (!gone.has(who)) return who;
	return item.soort === 'wijziging' ? 'aanvrager' : undefined;
}

function repair(raw: unknown): unknown {
	const made = structuredClone(raw) as Loose & { huishouden: Loose; vanaf: string };
	const incomes = (made.inkomsten ??= []) as Loose[];
	for (const item of incomes) repairItem(item, '0000-01');
	const home = made.huishouden;
	const counts: Record<string, number> = {
		partner: home.partner == null ? 0 : 1,
		kind: ((home.kinderen ?? []) as unknown[]).length,
		medebewoner: ((home.medebewoners ?? []) as unknown[]).length,
		inkomsten: incomes.length
	};
	const changes = ((made.veranderingen ?? []) as Loose[]).filter((item) => {
		repairItem(item, made.vanaf);
		if (item.soort !== 'intrek') return true;
		const kind = (item.persoon as { als: string }).als;
		if (kind === 'partner' && counts.partner === 1) return false;
		counts[kind] = (counts[kind] ?? 0) + 1;
		return true;
	});
	const present: Present = { counts, gone: new Set() };
	const leaving = changes.filter((item) => {
		if (item.soort !== 'vertrek') return true;
		const who = repairWho(item, present);
		if (who === undefined) return false;
		item.wie = who;
		present.gone.add(who);
		return true;
	});
	for (const item of leaving) {
		if (item.soort !== 'wijziging') continue;
		item.wie = repairWho(item, present);
		repairFields(item, incomes);
	}
	made.veranderingen = leaving;
	return made;
}

export const randomCase: fc.Arbitrary<Casus> = anyOf(casusSchema as unknown as Schema).map(
	(raw) => {
		const read = leesCasus(repair(raw));
		if (!read.ok)
			throw new Error(read.fouten.map(({ pad, melding }) => `${pad}: ${melding}`).join('\n'));
		return read.casus;
	}
);
