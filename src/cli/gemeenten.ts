import { readdirSync } from 'node:fs';
import { gemeentenVan, type Gemeenten } from '../lib/figures/gemeenten/pack.ts';
import type { GemeentePack } from '../lib/figures/gemeenten/schema.ts';

const MAP = new URL('../lib/figures/gemeenten/', import.meta.url);

/** All packs, read from their folder: the same files that the site is built with. */
export async function leesGemeenten(): Promise<Gemeenten> {
	const bestanden = readdirSync(MAP).filter((naam) => naam.startsWith('gm'));
	const modules = await Promise.all(
		bestanden.map((naam) => import(new URL(naam, MAP).href) as Promise<{ default: GemeentePack }>)
	);
	return gemeentenVan(modules.map((module) => module.default));
}
