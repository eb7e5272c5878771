import { geborenBij, komendeMaand, leeftijdOp } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag } from '../../vraag.ts';
import { alsRelatie } from '../gezin/anderen.ts';
import { hoeZorg, wat } from './soort.ts';

const WIE = ['partner', 'kind', 'volwassenKind', 'ouder', 'broerZus', 'ander', 'huurder'] as const;
type Wie = (typeof WIE)[number];

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
	velden: (): Veld[] => [
		{ id: 'leeftijd', soort: 'leeftijd' },
		{ id: 'vanaf', soort: 'maand', terug: 12 }
	],
	zet: (ontwerp, { leeftijd = '', vanaf = '' }, stand) => {
		ontwerp.vanaf = vanaf;
		if (wat(stand) === 'vertrek') zetVertrek(ontwerp, wieIs(stand), leeftijd, vanaf);
		else zetIntrek(ontwerp, wieIs(stand), leeftijd, vanaf);
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
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

function medebewoner(een: Wie, geboortedatum: string) {
	if (een === 'huurder')
		return { geboortedatum, relatie: 'ander' as const, commercieelContract: true };
	return { geboortedatum, relatie: alsRelatie(een === 'volwassenKind' ? 'kind' : een) };
}

function zetIntrek(
	{ huishouden, veranderingen }: Ontwerp,
	een: Wie,
	geboortedatum: string,
	vanaf: string
) {
	if (een === 'partner') {
		// One partner at most: the one who comes.
		huishouden.partner = null;
		veranderingen.push({ soort: 'intrek', vanaf, persoon: { als: 'partner', geboortedatum } });
	} else if (een === 'kind' && leeftijdOp(geboortedatum, vanaf) < 18)
		veranderingen.push({ soort: 'intrek', vanaf, persoon: { als: 'kind', geboortedatum } });
	else
		veranderingen.push({
			soort: 'intrek',
			vanaf,
			persoon: {
				als: 'medebewoner',
				...medebewoner(een === 'kind' ? 'volwassenKind' : een, geboortedatum)
			}
		});
}

function zetVertrek(
	{ huishouden, veranderingen }: Ontwerp,
	een: Wie,
	geboortedatum: string,
	vanaf: string
) {
	const weg = (wieGaat: string) => veranderingen.push({ soort: 'vertrek', vanaf, wie: wieGaat });
	if (een === 'partner') {
		huishouden.partner = { geboortedatum };
		weg('partner');
	} else if (een === 'kind' && leeftijdOp(geboortedatum, vanaf) < 18) {
		huishouden.kinderen.push({ geboortedatum });
		weg(`kind:${String(huishouden.kinderen.length - 1)}`);
	} else {
		huishouden.medebewoners.push(
			medebewoner(een === 'kind' ? 'volwassenKind' : een, geboortedatum)
		);
		weg(`medebewoner:${String(huishouden.medebewoners.length - 1)}`);
	}
}

/** How the care is given. */
export const zorg: Vraag = {
	id: 'thuis.zorg',
	icoon: 'help',
	paden: ['veranderingen'],
	samenwonen: true,
	geldt: (stand) => wat(stand) === 'zorg',
	velden: () => [{ id: 'hoe', soort: 'keuze', opties: ['komt', 'ginds', 'tijdelijk', 'blijft'] }],
	zet: ({ huishouden, veranderingen }, { hoe }, stand) => {
		const vanaf =
			bekend(stand, 'thuis.persoon')?.vanaf ??
			bekend(stand, 'thuis.wanneer')?.vanaf ??
			komendeMaand(stand.vandaag);
		// Whether the law sees it as temporary care is for the gemeente to say.
		if (hoe === 'ginds')
			veranderingen.push({
				soort: 'verhuizing',
				vanaf,
				wonen: { soort: 'inwonend', mantelzorgTijdelijkElders: 'onbekend' }
			});
		if (hoe === 'tijdelijk')
			veranderingen.push({
				soort: 'verhuizing',
				vanaf,
				wonen: { ...huishouden.wonen, mantelzorgTijdelijkElders: true }
			});
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : [{ hoe: 'komt' }, { hoe: 'ginds' }, { hoe: 'blijft' }],
	lees: ({ veranderingen }) =>
		veranderingen[0]?.soort === 'verhuizing'
			? { hoe: veranderingen.length === 2 ? 'ginds' : 'tijdelijk' }
			: undefined
};
