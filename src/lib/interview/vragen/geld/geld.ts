import { komendeMaand } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import { veldVan, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';

const SOORTEN = [
	'gift',
	'maandelijks',
	'spullen',
	'boodschappen',
	'terug',
	'voedselbank',
	'lening',
	'erfenis',
	'prijs',
	'nabetaling',
	'verkoop'
] as const;

const wat = (stand: Stand) => veldVan(stand, 'geld.soort', 'soort');
const KAN_VAKER = ['spullen', 'boodschappen', 'terug', 'voedselbank'];
const VORMEN = {
	gift: 'geld',
	maandelijks: 'geld',
	spullen: 'natura',
	boodschappen: 'kostenbesparing',
	/** Money paid first for someone else is no gift; what is kept of it is. */
	terug: 'geld',
	voedselbank: 'voedselbank'
} as const;

function isMaandelijks(stand: Stand, waarde: Waarde): boolean {
	return wat(stand) === 'maandelijks' || waarde.hoeVaak === 'maandelijks';
}

export const soort: Vraag = {
	id: 'geld.soort',
	icoon: 'gift',
	paden: ['veranderingen'],
	geldt: ({ onderwerp }) => onderwerp === 'geld',
	velden: () => [{ id: 'soort', soort: 'keuze', opties: SOORTEN }],
	zet: () => undefined,
	uitersten: () => [],
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		if (veranderingen.length !== 1 || item === undefined) return undefined;
		if (item.soort === 'lening') return { soort: 'lening' };
		if (item.soort === 'vermogen')
			return item.herkomst === undefined || item.herkomst === 'ander'
				? undefined
				: { soort: item.herkomst };
		if (item.soort !== 'gift') return undefined;
		if (item.vorm !== undefined && item.vorm !== 'geld')
			return {
				soort: { natura: 'spullen', kostenbesparing: 'boodschappen', voedselbank: 'voedselbank' }[
					item.vorm
				]
			};
		return { soort: item.herhaling === 'maandelijks' ? 'maandelijks' : 'gift' };
	}
};

/** How much, how often and when. */
export const bedrag: Vraag = {
	id: 'geld.bedrag',
	icoon: 'euro',
	paden: ['veranderingen.bedrag', 'veranderingen.herhaling', 'vanaf'],
	geldt: (stand) => stand.onderwerp === 'geld' && wat(stand) !== '',
	velden: (stand, rauw): Veld[] => {
		const vaker = KAN_VAKER.includes(wat(stand));
		const herhaald = wat(stand) === 'maandelijks' || rauw('hoeVaak') === 'maandelijks';
		return [
			{ id: 'bedrag', soort: 'geld', ...(herhaald ? { per: 'maand' } : {}) },
			...(vaker
				? [
						{
							id: 'hoeVaak',
							soort: 'keuze',
							opties: ['eenmalig', 'maandelijks'],
							kolommen: 2
						} as const
					]
				: []),
			{ id: 'vanaf', soort: 'maand', terug: 12, standaard: komendeMaand(stand.vandaag) },
			...(herhaald ? [{ id: 'tot', soort: 'maand', optioneel: true } as const] : [])
		];
	},
	controle: ({ vanaf = '', tot }) =>
		tot !== undefined && tot < vanaf ? { veld: 'tot', code: 'totVoorVanaf' } : undefined,
	zet: (ontwerp, waarde, stand) => {
		const vanaf = waarde.vanaf ?? komendeMaand(stand.vandaag);
		ontwerp.vanaf = vanaf;
		zetGeld(ontwerp, { ...waarde, vanaf }, stand);
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['50.00', '3000.00'].map((hoeveel) => ({
					bedrag: hoeveel,
					vanaf: komendeMaand(stand.vandaag)
				})),
	variant: (stand) => wat(stand) || undefined,
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		if (item === undefined || !('bedrag' in item)) return undefined;
		return {
			bedrag: item.bedrag,
			vanaf: item.vanaf,
			...(item.soort === 'gift' && item.vorm !== undefined && item.vorm !== 'geld'
				? { hoeVaak: item.herhaling ?? 'eenmalig' }
				: {}),
			...(item.soort === 'gift' && item.tot ? { tot: item.tot } : {})
		};
	}
};

function zetGeld({ veranderingen }: Ontwerp, waarde: Waarde, stand: Stand) {
	const soortGeld = wat(stand);
	const { vanaf = '', tot } = waarde;
	const hoeveel = waarde.bedrag ?? '0.00';
	if (soortGeld === 'lening') veranderingen.push({ soort: 'lening', vanaf, bedrag: hoeveel });
	else if (soortGeld in VORMEN) {
		const vorm = VORMEN[soortGeld as keyof typeof VORMEN];
		veranderingen.push({
			soort: 'gift',
			vanaf,
			bedrag: hoeveel,
			...(isMaandelijks(stand, waarde) ? { herhaling: 'maandelijks' } : {}),
			...(vorm === 'geld' ? {} : { vorm }),
			...(tot === undefined || tot < vanaf ? {} : { tot })
		});
	} else {
		const herkomst = soortGeld as 'erfenis' | 'prijs' | 'nabetaling' | 'verkoop';
		veranderingen.push({ soort: 'vermogen', vanaf, bedrag: hoeveel, herkomst });
	}
}
