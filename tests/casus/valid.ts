/** As much of JSON Schema as static/schema/casus-1.json uses; an unknown keyword is a fault of its own. */
export interface Schema {
	readonly [sleutel: string]: unknown;
}

const IS: Readonly<Record<string, (waarde: unknown) => boolean>> = {
	object: (w) => typeof w === 'object' && w !== null && !Array.isArray(w),
	array: Array.isArray,
	string: (w) => typeof w === 'string',
	boolean: (w) => typeof w === 'boolean',
	null: (w) => w === null,
	number: (w) => typeof w === 'number',
	integer: Number.isInteger
};

type Regel = (eis: never, waarde: never, schema: Schema) => boolean;

const REGELS: Readonly<Record<string, Regel>> = {
	$schema: () => true,
	title: () => true,
	description: () => true,
	default: () => true,
	type: (eis: string, waarde: unknown) => IS[eis]?.(waarde) === true,
	const: (eis: unknown, waarde: unknown) => eis === waarde,
	enum: (eis: readonly unknown[], waarde: unknown) => eis.includes(waarde),
	anyOf: (eis: readonly Schema[], waarde: unknown) => eis.some((deel) => isGeldig(deel, waarde)),
	oneOf: (eis: readonly Schema[], waarde: unknown) =>
		eis.filter((deel) => isGeldig(deel, waarde)).length === 1,
	items: (eis: Schema, waarde: readonly unknown[]) => waarde.every((deel) => isGeldig(eis, deel)),
	maxItems: (eis: number, waarde: readonly unknown[]) => waarde.length <= eis,
	maxLength: (eis: number, waarde: string) => waarde.length <= eis,
	minimum: (eis: number, waarde: number) => waarde >= eis,
	maximum: (eis: number, waarde: number) => waarde <= eis,
	pattern: (eis: string, waarde: string) => new RegExp(eis).test(waarde),
	required: (eis: readonly string[], waarde: object) => eis.every((naam) => naam in waarde),
	additionalProperties: (eis: false, waarde: object, { properties = {} }) =>
		eis || Object.keys(waarde).every((naam) => naam in (properties as object)),
	properties: (eis: Readonly<Record<string, Schema>>, waarde: object) =>
		Object.entries(waarde).every(([naam, deel]) => {
			const schema = Object.hasOwn(eis, naam) ? eis[naam] : undefined;
			return schema === undefined || isGeldig(schema, deel);
		})
};

/** True when the value fits the schema. Throws on a keyword that this reader does not know. */
export function isGeldig(schema: Schema, waarde: unknown): boolean {
	const eisen = Object.entries(schema);
	const onbekend = eisen.find(([woord]) => !Object.hasOwn(REGELS, woord));
	if (onbekend !== undefined) throw new Error(`onbekend woord in het schema: ${onbekend[0]}`);
	// The type first: the other rules may count on it.
	if (typeof schema.type === 'string' && IS[schema.type]?.(waarde) !== true) return false;
	return eisen.every(([woord, eis]) =>
		(REGELS[woord] as Regel)(eis as never, waarde as never, schema)
	);
}
