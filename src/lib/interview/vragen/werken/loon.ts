import type { Veld } from '../../veld.ts';
import { komendeMaand, maandErbij } from '../../kalender.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';
import { brutoVan, kenmerken, urenVan, uurloonUitersten, vanafMaand } from './baan.ts';
import { heeftBaan, watVerandert, wijze } from './soort.ts';

const PER = ['uur', 'maand', '4weken', 'week'] as const;

/** Wage per period, gross or net, and from which month. */
export const loon: Vraag = {
	id: 'werken.loon',
	icoon: 'euro',
	paden: ['veranderingen.brutoUurloon', 'veranderingen.brutoLoon', 'vanaf'],
	geldt: (stand) => stand.onderwerp === 'werken' && watVerandert(stand) !== '',
	velden: (stand, rauw): Veld[] => {
		const per = rauw('per') || 'uur';
		const perPeriode = per !== 'uur';
		const straks = perPeriode && ['meer', 'minder'].includes(watVerandert(stand));
		return [
			{ id: 'per', soort: 'keuze', opties: PER, lijst: true, standaard: 'uur' },
			...(perPeriode
				? [{ id: 'soort', soort: 'keuze', opties: ['bruto', 'netto'], kolommen: 2 } as const]
				: []),
			{ id: 'bedrag', soort: 'geld', per },
			...(straks ? [{ id: 'straks', soort: 'geld', per } as const] : []),
			{ id: 'vanaf', soort: 'maand', terug: 6, standaard: komendeMaand(stand.vandaag) }
		];
	},
	controle: (waarde, stand) => {
		const zonder = (veld: string) =>
			waarde[veld] !== undefined && brutoVan(stand, waarde, veld) === null;
		const veld = ['bedrag', 'straks'].find(zonder);
		return veld === undefined ? undefined : { veld, code: 'netto' };
	},
	zet: (ontwerp, waarde, stand) => {
		ontwerp.vanaf = vanafMaand(stand);
		zetWerk(ontwerp, waarde, stand);
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: uurloonUitersten(stand).map((bedrag) => ({ per: 'uur', bedrag, vanaf: vanafMaand(stand) })),
	variant: wijze,
	lees: (casus) => {
		const baan = [...casus.veranderingen, ...casus.inkomsten].find(({ soort }) => soort === 'werk');
		if (baan?.soort !== 'werk') return undefined;
		const vanaf = casus.vanaf;
		if (baan.brutoUurloon !== undefined) return { per: 'uur', bedrag: baan.brutoUurloon, vanaf };
		const wijziging = casus.veranderingen.find(({ soort }) => soort === 'wijziging');
		const straks = wijziging?.soort === 'wijziging' ? wijziging.velden.brutoLoon : undefined;
		return {
			per: baan.betaling ?? 'maand',
			soort: 'bruto',
			bedrag: baan.brutoLoon ?? '0.00',
			vanaf,
			...(straks === undefined ? {} : { straks })
		};
	}
};

/** Puts the job and what changes about it in the case. */
function zetWerk(ontwerp: Ontwerp, waarde: Waarde, stand: Stand) {
	const wat = watVerandert(stand);
	const vanaf = vanafMaand(stand);
	const perUur = waarde.per === 'uur';
	const uren = bekend(stand, 'werken.uren');
	const kenmerk = kenmerken(stand, waarde.per ?? 'uur');
	const afspraak = (bedrag: string, urenPerWeek: string) =>
		perUur ? { brutoUurloon: bedrag, urenPerWeek } : { brutoLoon: bedrag };
	const nu = brutoVan(stand, waarde, 'bedrag') ?? '0.00';
	if (!heeftBaan(stand)) {
		ontwerp.veranderingen.push({
			soort: 'werk',
			vanaf,
			...afspraak(nu, urenVan(uren)),
			...kenmerk
		});
		return;
	}
	const wie = `inkomsten:${String(ontwerp.inkomsten.length)}`;
	ontwerp.inkomsten.push({ soort: 'werk', ...afspraak(nu, uren?.urenNu ?? '12'), ...kenmerk });
	const velden = wijzigingVan(
		wat,
		vanaf,
		perUur,
		urenVan(uren),
		brutoVan(stand, waarde, 'straks') ?? '0.00'
	);
	ontwerp.veranderingen.push({ soort: 'wijziging', vanaf, wie, velden });
}

function wijzigingVan(wat: string, vanaf: string, perUur: boolean, uren: string, bruto: string) {
	if (wat === 'stop') return { tot: vanaf };
	return perUur ? { urenPerWeek: uren } : { brutoLoon: bruto };
}

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

/** The job one has already, when a second one comes. */
export const eersteBaan: Vraag = {
	id: 'werken.eersteBaan',
	icoon: 'work',
	paden: ['inkomsten.brutoLoon'],
	geldt: (stand) => watVerandert(stand) === 'tweede',
	velden: () => [
		{
			id: 'per',
			soort: 'keuze',
			opties: ['maand', '4weken', 'week'],
			lijst: true,
			standaard: 'maand'
		},
		{ id: 'bedrag', soort: 'geld' }
	],
	zet: (ontwerp, { per, bedrag = '0.00' }) => {
		const betaling = per === '4weken' || per === 'week' ? ({ betaling: per } as const) : {};
		ontwerp.inkomsten.push({ soort: 'werk', brutoLoon: bedrag, ...betaling });
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object'
			? []
			: ['100.00', '1500.00'].map((bedrag) => ({ per: 'maand', bedrag })),
	lees: ({ inkomsten }) => {
		const baan = inkomsten.find(({ soort }) => soort === 'werk');
		if (baan?.soort !== 'werk' || baan.brutoLoon === undefined) return undefined;
		return { per: baan.betaling ?? 'maand', bedrag: baan.brutoLoon };
	}
};

/** Last month of work that stops again. */
export const einde: Vraag = {
	id: 'werken.einde',
	icoon: 'cal',
	paden: ['veranderingen.tot'],
	geldt: (stand) => ['start', 'tweede'].includes(watVerandert(stand)),
	velden: (_, rauw) => [
		{ id: 'heeft', soort: 'keuze', opties: ['nee', 'ja'], kolommen: 2 },
		...(rauw('heeft') === 'ja' ? [{ id: 'tot', soort: 'maand' } as const] : [])
	],
	controle: ({ tot }, stand) =>
		tot !== undefined && tot < vanafMaand(stand)
			? { veld: 'tot', code: 'totVoorVanaf' }
			: undefined,
	zet: (ontwerp, { tot }) => {
		const werk = ontwerp.veranderingen.find(({ soort }) => soort === 'werk');
		if (werk?.soort === 'werk' && tot !== undefined && tot >= werk.vanaf) werk.tot = tot;
	},
	// Not a doubt of the rules: only asked on the page with all answers.
	uitersten: () => [],
	lees: ({ veranderingen }) => {
		const werk = veranderingen[0];
		if (werk?.soort !== 'werk') return undefined;
		return werk.tot ? { heeft: 'ja', tot: werk.tot } : { heeft: 'nee' };
	}
};
