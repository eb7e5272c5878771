import { gemeentenVan } from './pack.ts';
import type { GemeentePack } from './schema.ts';

const bestanden = import.meta.glob<GemeentePack>('./gm*.ts', { eager: true, import: 'default' });

/** All packs that the site is built with, by name. A new gemeente is a new file; nothing is edited here. */
export const GEMEENTEN = gemeentenVan(Object.values(bestanden));

/** The pack of a gemeente, or nothing when it has none: then the national rules hold. */
export function gemeentePack(code: string | undefined): GemeentePack | undefined {
	return code === undefined ? undefined : GEMEENTEN.get(code);
}
