/** `npm run cases`: writes the reference cases that follow from published tables (tests/cases/families.ts). */
import { join } from 'node:path';

import { families } from '../cases/families.ts';
import { schrijf } from '../cases/uitwerken.ts';

const map = join(import.meta.dirname, '../cases');
for (const ontwerp of families()) schrijf(map, ontwerp);
console.log(`${families().length} cases`);
