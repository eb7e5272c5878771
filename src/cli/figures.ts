import { readdirSync } from 'node:fs';
import { figuresVan, type Figures } from '../lib/figures/figures.ts';
import type { Publicatie } from '../lib/figures/publicatie.ts';

const MAP = new URL('../lib/figures/', import.meta.url);

/** All publications, read from their folders: the same files that the site is built with. */
export async function leesFigures(): Promise<Figures> {
	const mappen = readdirSync(MAP, { withFileTypes: true }).filter(
		(map) => map.isDirectory() && /^\d/.test(map.name)
	);
	const bestanden = mappen.flatMap((map) =>
		readdirSync(new URL(`${map.name}/`, MAP)).map((naam) => new URL(`${map.name}/${naam}`, MAP))
	);
	const modules = await Promise.all(
		bestanden.map((url) => import(url.href) as Promise<{ default: Publicatie }>)
	);
	return figuresVan(modules.map((module) => module.default));
}
