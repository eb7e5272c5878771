import { geborenBij, leeftijdOp } from '../../kalender.ts';
import { JA_NEE, type Veld } from '../../veld.ts';
import { bekend, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';
import { aantalVan } from './kinderen.ts';
import { woontMet } from './thuis.ts';

const MEESTE = 4;
export const RELATIES = ['kind', 'ouder', 'broerZus', 'ander'] as const;
type Relatie = (typeof RELATIES)[number];
export const alsRelatie = (tekst: string | undefined): Relatie =>
	RELATIES.find((relatie) => relatie === tekst) ?? 'ander';

const rij = (naam: string, i: number) => `${naam}${String(i)}`;

function personen(stand: Stand): { leeftijd: number; relatie: Relatie }[] {
	const waarde = bekend(stand, 'gezin.anderen');
	const aantal = Number(waarde?.aantal ?? 0);
	return Array.from({ length: aantal }, (_, i) => ({
		leeftijd: leeftijdOp(waarde?.[rij('leeftijd', i)] ?? '1980-01-01', stand.vandaag),
		relatie: alsRelatie(waarde?.[rij('relatie', i)])
	}));
}

/** Other adults in the house: how many, how old, and what they are to each other. */
export const anderen: Vraag = {
	id: 'gezin.anderen',
	icoon: 'help',
	paden: ['huishouden.medebewoners'],
	samenwonen: true,
	geldt: (stand) => woontMet(stand, 'anderen'),
	velden: (_, rauw) => [
		{ id: 'aantal', soort: 'getal', eenheid: 'personen', min: 1, max: MEESTE },
		...Array.from({ length: aantalVan(rauw, MEESTE) }, (_niets, i): Veld[] => [
			{ id: rij('leeftijd', i), als: 'leeftijd', nummer: i + 1, soort: 'leeftijd' },
			{
				id: rij('relatie', i),
				als: 'relatie',
				nummer: i + 1,
				soort: 'keuze',
				opties: RELATIES,
				lijst: true
			}
		]).flat()
	],
	zet: ({ huishouden }, waarde) => {
		huishouden.medebewoners = Array.from({ length: Number(waarde.aantal ?? 0) }, (_, i) => ({
			geboortedatum: waarde[rij('leeftijd', i)] ?? '',
			relatie: alsRelatie(waarde[rij('relatie', i)])
		}));
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? []
			: [
					{ aantal: '1', leeftijd0: geborenBij(22, vandaag), relatie0: 'kind' },
					{ aantal: '1', leeftijd0: geborenBij(45, vandaag), relatie0: 'ander' },
					{
						aantal: '2',
						leeftijd0: geborenBij(45, vandaag),
						relatie0: 'ander',
						leeftijd1: geborenBij(45, vandaag),
						relatie1: 'ander'
					}
				],
	lees: ({ huishouden }) =>
		huishouden.medebewoners.length === 0
			? undefined
			: Object.fromEntries([
					['aantal', String(huishouden.medebewoners.length)],
					...huishouden.medebewoners.flatMap((wie, i) => [
						[rij('leeftijd', i), wie.geboortedatum],
						[rij('relatie', i), wie.relatie ?? 'ander']
					])
				])
};

type Persoonsvelden = (stand: Stand, i: number) => Veld;
type Huisgenoot = Ontwerp['huishouden']['medebewoners'][number];

/** A question with one field for each of the others it concerns. */
function perPersoon(
	naam: string,
	veld: Persoonsvelden,
	betreft: (persoon: { leeftijd: number; relatie: Relatie }) => boolean,
	zet: (wie: Huisgenoot, antwoord: string) => void,
	lees: (wie: Huisgenoot) => string | undefined,
	uitersten: readonly string[],
	onbekend?: (wie: Huisgenoot) => void
): Vraag {
	const nummers = (stand: Stand) =>
		personen(stand).flatMap((persoon, i) => (betreft(persoon) ? [i] : []));
	const elk = (
		{ huishouden }: Ontwerp,
		stand: Stand,
		doe: (wie: Huisgenoot, i: number) => void
	) => {
		for (const i of nummers(stand)) {
			const wie = huishouden.medebewoners[i];
			if (wie) doe(wie, i);
		}
	};
	return {
		id: `gezin.${naam}`,
		icoon: 'help',
		paden: [`huishouden.medebewoners.${naam}`],
		samenwonen: true,
		geldt: (stand) => woontMet(stand, 'anderen') && nummers(stand).length > 0,
		velden: (stand) => nummers(stand).map((i) => veld(stand, i)),
		zet: (ontwerp, waarde, stand) =>
			elk(ontwerp, stand, (wie, i) => zet(wie, waarde[rij('p', i)] ?? '')),
		...(onbekend === undefined
			? {}
			: { zetOnbekend: (ontwerp: Ontwerp, stand: Stand) => elk(ontwerp, stand, onbekend) }),
		uitersten: (stand, waarde) =>
			typeof waarde === 'object' || (waarde === 'onbekend' && onbekend !== undefined)
				? []
				: uitersten.map((antwoord) =>
						Object.fromEntries(nummers(stand).map((i) => [rij('p', i), antwoord]))
					),
		lees: ({ huishouden }): Waarde => {
			const gelezen = huishouden.medebewoners.map((wie, i) => [rij('p', i), lees(wie) ?? '']);
			return Object.fromEntries(gelezen) as Waarde;
		}
	};
}

export const student = perPersoon(
	'student',
	(_, i) => ({
		id: rij('p', i),
		als: 'p',
		nummer: i + 1,
		soort: 'keuze',
		opties: JA_NEE,
		kolommen: 2
	}),
	({ leeftijd }) => leeftijd >= 26,
	(wie, antwoord) => {
		if (antwoord === 'ja') wie.student = true;
	},
	(wie) => (wie.student === true ? 'ja' : 'nee'),
	JA_NEE,
	(wie) => {
		wie.student = 'onbekend';
	}
);

export const contract = perPersoon(
	'contract',
	(_, i) => ({
		id: rij('p', i),
		als: 'p',
		nummer: i + 1,
		soort: 'keuze',
		opties: ['nee', 'metU', 'zelfdeVerhuurder']
	}),
	({ leeftijd, relatie }) => leeftijd >= 26 && relatie !== 'kind',
	(wie, antwoord) => {
		if (antwoord === 'metU') wie.commercieelContract = true;
		if (antwoord === 'zelfdeVerhuurder') wie.zelfdeVerhuurder = true;
	},
	(wie) =>
		wie.zelfdeVerhuurder === true
			? 'zelfdeVerhuurder'
			: wie.commercieelContract === true
				? 'metU'
				: 'nee',
	['nee', 'metU'],
	(wie) => {
		wie.commercieelContract = 'onbekend';
		wie.zelfdeVerhuurder = 'onbekend';
	}
);

export const inkomenAnderen = perPersoon(
	'jaarinkomen',
	(_, i) => ({ id: rij('p', i), als: 'p', nummer: i + 1, soort: 'geld', per: 'jaar' }),
	() => true,
	(wie, antwoord) => {
		if (Number(antwoord) > 0) wie.jaarinkomen = antwoord;
	},
	(wie) => wie.jaarinkomen ?? '0',
	['0.00', '30000.00']
);
