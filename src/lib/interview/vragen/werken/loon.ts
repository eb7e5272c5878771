import type { Veld } from '../../veld.ts';
import { komendeMaand } from '../../kalender.ts';
import { bekend, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';
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
	geraden: ({ per, soort }) =>
		per !== 'uur' && soort === 'netto' ? ['veranderingen.brutoLoon'] : [],
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
