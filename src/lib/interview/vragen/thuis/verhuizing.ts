import { veldVan, type Vraag } from '../../vraag.ts';
import { alsWoonvorm, HUUR_UITERSTEN, WOONVORMEN } from '../gezin/wonen.ts';
import { maandVeld, straks } from './maand.ts';
import { wat } from './soort.ts';

/** Moving house: where to. The rent is the next question. */
export const verhuizing: Vraag = {
	id: 'thuis.verhuizing',
	icoon: 'home',
	paden: ['veranderingen.wonen.soort', 'vanaf'],
	geldt: (stand) => wat(stand) === 'verhuizing',
	velden: (stand) => [{ id: 'soort', soort: 'keuze', opties: WOONVORMEN }, maandVeld(stand)],
	zet: (ontwerp, { soort, vanaf = '', kaleHuur }) => {
		ontwerp.vanaf = vanaf;
		ontwerp.veranderingen.push({
			soort: 'verhuizing',
			vanaf,
			wonen: { soort: alsWoonvorm(soort), ...(kaleHuur === undefined ? {} : { kaleHuur }) }
		});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: [
					{ soort: 'kamer', vanaf: straks(stand) },
					{ soort: 'huur', vanaf: straks(stand), kaleHuur: HUUR_UITERSTEN[1] }
				],
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		return item?.soort === 'verhuizing'
			? { soort: item.wonen.soort ?? 'huur', vanaf: item.vanaf }
			: undefined;
	}
};

export const nieuweHuur: Vraag = {
	id: 'thuis.nieuweHuur',
	icoon: 'euro',
	paden: ['veranderingen.wonen.kaleHuur'],
	geldt: (stand) =>
		wat(stand) === 'verhuizing' && veldVan(stand, 'thuis.verhuizing', 'soort') === 'huur',
	velden: () => [{ id: 'kaleHuur', soort: 'geld', per: 'maand' }],
	zet: ({ veranderingen }, { kaleHuur = '' }) => {
		for (const item of veranderingen)
			if (item.soort === 'verhuizing') item.wonen = { ...item.wonen, kaleHuur };
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : HUUR_UITERSTEN.map((kaleHuur) => ({ kaleHuur })),
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		const huur = item?.soort === 'verhuizing' ? item.wonen.kaleHuur : undefined;
		return huur === undefined || huur === 'onbekend' ? undefined : { kaleHuur: huur };
	}
};
