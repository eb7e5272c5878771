import { toJsonSchema } from '@valibot/to-json-schema';

import { casusSchema } from '../../src/lib/casus/schema.ts';
import * as veld from '../../src/lib/casus/velden.ts';

const MAAND = '\\d{4}-(0[1-9]|1[0-2])';
const DAG = `${MAAND}-(0[1-9]|[12]\\d|3[01])`;

/** Texts whose check is a function; a JSON Schema says it with a pattern, as far as a pattern can. */
const PATRONEN = new Map<unknown, string>([
	[veld.datum.pipe[0], `^${DAG}$`],
	[veld.maand.pipe[0], `^${MAAND}$`],
	[veld.maandOfDag.pipe[0], `^${MAAND}$|^${DAG}$`]
]);

/** The JSON Schema of a case: what someone may write, from the definition that also reads it. */
export function casusJsonSchema(): Record<string, unknown> {
	const schema = toJsonSchema(casusSchema, {
		typeMode: 'input',
		errorMode: 'ignore',
		overrideSchema: ({ valibotSchema, jsonSchema }) => {
			const pattern = PATRONEN.get(valibotSchema);
			return pattern === undefined ? jsonSchema : { type: 'string', pattern };
		}
	});
	const { $schema, ...rest } = schema;
	return {
		$schema: $schema ?? 'http://json-schema.org/draft-07/schema#',
		title: 'Casus van "Wat houd ik over?", versie 1',
		description: 'Een huishouden en wat er verandert. Uitleg van elk veld: docs/casus.md.',
		...rest
	};
}

export const SCHEMA_BESTAND = 'static/schema/casus-1.json';

/** The text of the published file. */
export function schemaTekst(): string {
	return `${JSON.stringify(casusJsonSchema(), null, '\t')}\n`;
}
