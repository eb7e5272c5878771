import { geborenBij, komendeMaand, verjaardagUitersten } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import { veldVan, type Stand, type Vraag } from '../../vraag.ts';
import { maandVeld } from './maand.ts';
import { WIE, zetIntrek, zetVertrek, type Wie } from './persoon-in-casus.ts';
import { hoeZorg, wat } from './soort.ts';

/** Someone moves in, moves out, comes to be cared for, or takes you in. */
export const gaatOverPersoon = (stand: Stand): boolean =>
	['intrek', 'vertrek'].includes(wat(stand)) || ['komt', 'ginds'].includes(hoeZorg(stand));

const wieIs = (stand: Stand): Wie =>
	WIE.find((een) => een === veldVan(stand, 'thuis.wie', 'wie')) ?? 'ander';

/** Who it is. */
export const wie: Vraag = {
	id: 'thuis.wie',
	icoon: 'help',
	paden: ['veranderingen.persoon.als', 'veranderingen.persoon.relatie'],
	samenwonen: true,
	geldt: gaatOverPersoon,
	velden: (stand) => [
		{
			id: 'wie',
			soort: 'keuze',
			opties: wat(stand) === 'zorg' ? ['ouder', 'volwassenKind', 'broerZus', 'ander'] : WIE
		}
	],
	zet: () => undefined,
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: (wat(stand) === 'zorg' ? ['ouder', 'ander'] : ['partner', 'ander', 'huurder']).map(
					(een) => ({ wie: een })
				),
	lees: (casus) => {
		const item = casus.veranderingen.at(-1);
		if (item?.soort === 'intrek') {
			const { persoon } = item;
			if (persoon.als !== 'medebewoner') return { wie: persoon.als };
			return { wie: wieVan(persoon) };
		}
		if (item?.soort !== 'vertrek') return undefined;
		const [soort, nummer] = item.wie.split(':');
		if (soort !== 'medebewoner') return { wie: soort ?? 'partner' };
		return { wie: wieVan(casus.huishouden.medebewoners[Number(nummer)] ?? {}) };
	},
	variant: (stand) => wat(stand)
};

function wieVan(persoon: {
	relatie?: string | undefined;
	commercieelContract?: boolean | 'onbekend' | undefined;
}) {
	if (persoon.commercieelContract === true) return 'huurder';
	return persoon.relatie === 'kind' ? 'volwassenKind' : (persoon.relatie ?? 'ander');
}

const LEEFTIJDEN: Readonly<Record<Wie, readonly [number, number]>> = {
	partner: [20, 40],
	kind: [4, 13],
	volwassenKind: [22, 30],
	ouder: [60, 75],
	broerZus: [22, 40],
	ander: [22, 40],
	huurder: [22, 40]
};

/** How old that person is, and when it happens. */
export const persoon: Vraag = {
	id: 'thuis.persoon',
	icoon: 'cal',
	paden: ['veranderingen.persoon.geboortedatum', 'vanaf'],
	samenwonen: true,
	geldt: (stand) => gaatOverPersoon(stand) && stand.waarden['thuis.wie'] !== undefined,
	velden: (stand): Veld[] => [{ id: 'leeftijd', soort: 'leeftijd' }, maandVeld(stand)],
	zet: (ontwerp, { leeftijd = '', vanaf = '' }, stand) => {
		ontwerp.vanaf = vanaf;
		if (wat(stand) === 'vertrek') zetVertrek(ontwerp, wieIs(stand), leeftijd, vanaf);
		else zetIntrek(ontwerp, wieIs(stand), leeftijd, vanaf);
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? verjaardagUitersten(waarde, stand.vandaag)
			: LEEFTIJDEN[wieIs(stand)].map((jaren) => ({
					leeftijd: geborenBij(jaren, stand.vandaag),
					vanaf: komendeMaand(stand.vandaag)
				})),
	lees: ({ huishouden, veranderingen }) => {
		const item = veranderingen.at(-1);
		if (item?.soort === 'intrek')
			return { leeftijd: item.persoon.geboortedatum, vanaf: item.vanaf };
		if (item?.soort !== 'vertrek') return undefined;
		const [soort, nummer] = item.wie.split(':');
		const weg =
			soort === 'partner'
				? huishouden.partner
				: (soort === 'kind' ? huishouden.kinderen : huishouden.medebewoners)[Number(nummer)];
		return weg ? { leeftijd: weg.geboortedatum, vanaf: item.vanaf } : undefined;
	},
	variant: (stand) => wat(stand)
};
