/** `npm run schema`: publishes the JSON Schema of a case. */
import { writeFileSync } from 'node:fs';

import { SCHEMA_BESTAND, schemaTekst } from './json-schema.ts';

writeFileSync(SCHEMA_BESTAND, schemaTekst());
console.log(SCHEMA_BESTAND);
