import type { GemeenteInvoer, GemeentePack } from './schema.ts';

/** A pack with the groups that were left out as empty ones. A test checks every pack against the schema. */
export function pack(invoer: GemeenteInvoer): GemeentePack {
	return {
		melden: {},
		vakantietoeslag: {},
		giften: {},
		premies: [],
		inkomenstoeslag: {},
		minimaregelingen: [],
		...invoer
	};
}

/** The packs by their CBS code. */
export type Gemeenten = ReadonlyMap<string, GemeentePack>;

export function gemeentenVan(packs: readonly GemeentePack[]): Gemeenten {
	const opNaam = [...packs].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
	return new Map(opNaam.map((een) => [een.code, een]));
}
