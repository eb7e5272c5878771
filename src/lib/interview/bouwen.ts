import type { CasusInvoer } from '../casus/schema.ts';
import { geborenBij, komendeMaand } from './kalender.ts';
import { leesVraag } from './lezen.ts';
import type {
	Antwoorden,
	Onderwerp,
	Ontwerp,
	Rekenaar,
	Stand,
	Vraag,
	Waarde,
	Waarden
} from './vraag.ts';
import { eersteVragen, vragenVan } from './vragen/index.ts';

export interface Bouwstof {
	readonly onderwerp: Onderwerp | null;
	readonly antwoorden: Antwoorden;
	readonly gesteld: readonly string[];
	readonly basis: CasusInvoer | null;
	readonly vandaag: string;
	readonly rekenaar: Rekenaar | null;
}

/** The case that the answers make, on top of a case that was taken over; `null` when there is too little. */
export function bouw(stof: Bouwstof): CasusInvoer | null {
	const stand = standVan(stof);
	if (stand === null) return stof.basis;
	if (stof.basis === null && !isBegonnen(stand)) return null;
	return bouwMet(stand, stof.basis);
}

/** Everything that was answered well, question by question; a question whose condition is gone does not count. */
export function standVan(stof: Bouwstof): Stand | null {
	const { onderwerp, antwoorden, gesteld, vandaag, rekenaar } = stof;
	if (onderwerp === null) return null;
	let waarden: Waarden = {};
	const stand = (): Stand => ({ onderwerp, waarden, vandaag, rekenaar });
	// A question may look at one that stands later in the list: read until nothing is added.
	for (let vorige = -1; vorige !== Object.keys(waarden).length;) {
		vorige = Object.keys(waarden).length;
		for (const vraag of vragenVan(onderwerp)) {
			if (vraag.id in waarden || !gesteld.includes(vraag.id) || !vraag.geldt(stand())) continue;
			const gelezen = leesVraag(vraag, antwoorden, stand());
			if (gelezen.ok) waarden = { ...waarden, [vraag.id]: gelezen.waarde };
		}
	}
	return stand();
}

/** The first questions have their answers. */
export function isBegonnen(stand: Stand): boolean {
	const eerste = eersteVragen(stand);
	return eerste.length > 1 && eerste.every(({ id }) => stand.waarden[id] !== undefined);
}

/** A case with nothing in it yet: someone of 40, alone, with bijstand. */
function leeg(vandaag: string): Ontwerp {
	return {
		versie: 1,
		vanaf: komendeMaand(vandaag),
		maanden: 12,
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: geborenBij(40, vandaag) },
			partner: null,
			kinderen: [],
			medebewoners: []
		},
		inkomsten: [],
		veranderingen: []
	};
}

/** A case to work in: a copy, with its lists there. */
export function ontwerpVan(casus: CasusInvoer): Ontwerp {
	const kopie = structuredClone(casus);
	return {
		...kopie,
		huishouden: {
			...kopie.huishouden,
			kinderen: kopie.huishouden.kinderen ?? [],
			medebewoners: kopie.huishouden.medebewoners ?? []
		},
		inkomsten: kopie.inkomsten ?? [],
		veranderingen: kopie.veranderingen ?? []
	};
}

/** Lays the answers on a case, question after question. */
export function bouwMet(stand: Stand, basis: CasusInvoer | null): CasusInvoer {
	const ontwerp = basis === null ? leeg(stand.vandaag) : ontwerpVan(basis);
	for (const vraag of vragenVan(stand.onderwerp)) {
		if (vraag.geldt(stand)) legAntwoord(ontwerp, vraag, stand, basis !== null);
	}
	return ontwerp;
}

function legAntwoord(ontwerp: Ontwerp, vraag: Vraag, stand: Stand, opBasis: boolean) {
	const waarde = stand.waarden[vraag.id];
	if (waarde === undefined && opBasis) return;
	if (typeof waarde === 'object') vraag.zet(ontwerp, waarde, stand);
	else if (waarde === 'onbekend' && vraag.zetOnbekend) vraag.zetOnbekend(ontwerp, stand);
	else if (waarde === 'onbekend') {
		const midden = middelste(vraag.uitersten(stand, waarde));
		if (midden !== undefined) vraag.zet(ontwerp, midden, stand);
	}
}

/** Of the answers between which the truth lies: the one to show, with the others around it. */
function middelste(waarden: readonly Waarde[]): Waarde | undefined {
	return waarden[Math.floor((waarden.length - 1) / 2)];
}

/** The same answers with one of them different. */
export function metWaarde(stand: Stand, vraag: string, waarde: Waarde): Stand {
	return { ...stand, waarden: { ...stand.waarden, [vraag]: waarde } };
}
