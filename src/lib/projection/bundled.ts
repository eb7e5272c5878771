import type { Casus } from '../casus/schema.ts';
import { gemeentePack } from '../figures/gemeenten/bundled.ts';
import type { Beleid } from './beleid.ts';
import { beleidVan } from './beleid-van-pack.ts';

/** What the gemeente of a case does, by the packs that the site is built with; without one the national rule. */
export function beleidBij({ huishouden }: Pick<Casus, 'huishouden'>): Beleid {
	return beleidVan(gemeentePack(huishouden.gemeente));
}
