import { veldVan, type Vraag } from '../../vraag.ts';

export const WOONVORMEN = ['huur', 'kamer', 'koop', 'inwonend', 'dakloos'] as const;
type Woonvorm = (typeof WOONVORMEN)[number];
export const alsWoonvorm = (tekst: string | undefined): Woonvorm =>
	WOONVORMEN.find((vorm) => vorm === tekst) ?? 'huur';

/** A rent low enough, and one high enough, to know both ends of the huurtoeslag. */
export const HUUR_UITERSTEN = ['250.00', '930.00'] as const;

/** How one lives now. */
export const wonen: Vraag = {
	id: 'gezin.wonen',
	icoon: 'home',
	paden: ['huishouden.wonen.soort'],
	geldt: () => true,
	velden: () => [{ id: 'soort', soort: 'keuze', opties: WOONVORMEN }],
	zet: ({ huishouden }, { soort, kaleHuur }) => {
		huishouden.wonen = {
			...huishouden.wonen,
			soort: alsWoonvorm(soort),
			...(kaleHuur === undefined ? {} : { kaleHuur })
		};
	},
	// Without huurtoeslag, or with most of it: a home without a rent would count as nothing.
	uitersten: (_, waarde) =>
		typeof waarde === 'object'
			? []
			: [{ soort: 'kamer' }, { soort: 'huur', kaleHuur: HUUR_UITERSTEN[1] }],
	lees: ({ huishouden }) => ({ soort: huishouden.wonen?.soort ?? 'huur' })
};

/** Rent without service costs. */
export const huur: Vraag = {
	id: 'gezin.huur',
	icoon: 'euro',
	paden: ['huishouden.wonen.kaleHuur'],
	geldt: (stand) => veldVan(stand, 'gezin.wonen', 'soort') === 'huur',
	velden: () => [{ id: 'kaleHuur', soort: 'geld', per: 'maand' }],
	zet: ({ huishouden }, { kaleHuur = '' }) => {
		huishouden.wonen = { ...huishouden.wonen, kaleHuur };
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : HUUR_UITERSTEN.map((kaleHuur) => ({ kaleHuur })),
	lees: ({ huishouden }) => {
		const bedrag = huishouden.wonen?.kaleHuur;
		return bedrag === undefined || bedrag === 'onbekend' ? undefined : { kaleHuur: bedrag };
	}
};
