import { leeftijdOp } from '../../kalender.ts';
import { JA_NEE, type Veld } from '../../veld.ts';
import { bekend, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';
import { alsRelatie, rij, type Relatie } from './anderen.ts';
import { woontMet } from './thuis.ts';

function personen(stand: Stand): { leeftijd: number; relatie: Relatie }[] {
	const waarde = bekend(stand, 'gezin.anderen');
	const aantal = Number(waarde?.aantal ?? 0);
	return Array.from({ length: aantal }, (_, i) => ({
		leeftijd: leeftijdOp(waarde?.[rij('leeftijd', i)] ?? '1980-01-01', stand.vandaag),
		relatie: alsRelatie(waarde?.[rij('relatie', i)])
	}));
}

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
	// In between the huurtoeslag is being reduced: there a change of one's own income counts.
	['0.00', '18000.00', '30000.00']
);
