import type { Veld } from '../../veld.ts';
import { bekend, veldVan, type Vraag } from '../../vraag.ts';
import { heeftBaan, watVerandert, wijze } from './soort.ts';

const UREN = { soort: 'getal', eenheid: 'urenWeek', min: 0, max: 80, decimalen: 2 } as const;

/** Hours a week: of a new job, or now and later; of changing hours the fewest and the most. */
export const uren: Vraag = {
	id: 'werken.uren',
	icoon: 'clock',
	paden: ['veranderingen.urenPerWeek', 'inkomsten.urenPerWeek'],
	geldt: (stand) =>
		stand.onderwerp === 'werken' &&
		stand.waarden['werken.loon'] !== undefined &&
		['', 'uur'].includes(veldVan(stand, 'werken.loon', 'per')),
	velden: (stand, rauw): Veld[] => {
		const nu: Veld[] = heeftBaan(stand) ? [{ id: 'urenNu', ...UREN }] : [];
		if (watVerandert(stand) === 'stop') return nu;
		const straks: Veld[] =
			rauw('wisselt') === 'ja'
				? [
						{ id: 'laagste', ...UREN },
						{ id: 'hoogste', ...UREN }
					]
				: [{ id: 'uren', ...UREN }];
		return [...nu, ...straks, { id: 'wisselt', soort: 'schakel' }];
	},
	controle: ({ wisselt, laagste, hoogste }) =>
		wisselt === 'ja' && Number(laagste) > Number(hoogste)
			? { veld: 'laagste', code: 'laagHoog' }
			: undefined,
	zet: () => undefined,
	uitersten: (stand, waarde) => {
		const nu = heeftBaan(stand) ? { urenNu: bekend(stand, 'werken.uren')?.urenNu ?? '12' } : {};
		if (typeof waarde === 'object') {
			if (waarde.wisselt !== 'ja') return [];
			return [waarde.laagste ?? '0', waarde.hoogste ?? '40'].map((aantal) => ({
				...nu,
				uren: aantal
			}));
		}
		if (watVerandert(stand) === 'stop') return [{ urenNu: '4' }, { urenNu: '32' }];
		return ['0', '40'].map((aantal) => ({ ...nu, uren: aantal }));
	},
	geraden: ({ wisselt }) => (wisselt === 'ja' ? ['veranderingen.urenPerWeek'] : []),
	variant: wijze,
	lees: ({ inkomsten, veranderingen }) => {
		const eerste = veranderingen[0];
		if (eerste?.soort === 'werk')
			return eerste.urenPerWeek === undefined ? undefined : { uren: eerste.urenPerWeek };
		const baan = inkomsten.find(({ soort }) => soort === 'werk');
		if (baan?.soort !== 'werk' || baan.urenPerWeek === undefined) return undefined;
		const straks = eerste?.soort === 'wijziging' ? eerste.velden.urenPerWeek : undefined;
		return { urenNu: baan.urenPerWeek, ...(straks === undefined ? {} : { uren: straks }) };
	}
};
