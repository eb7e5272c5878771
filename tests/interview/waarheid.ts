import { bekend, type Stand, type Vraag, type Waarde } from '../../src/lib/interview/vraag';
import { metWaarde } from '../../src/lib/interview/bouwen';
import { geborenBij, komendeMaand } from '../../src/lib/interview/kalender';
import type { Veld } from '../../src/lib/interview/veld';
import { vragenVan } from '../../src/lib/interview/vragen/index';
import { VANDAAG } from './stof';

/** A number from 0 up to, not including, 1. */
export type Kans = () => number;

const tussen = (kans: Kans, laag: number, hoog: number) => laag + kans() * (hoog - laag);
const geheel = (kans: Kans, laag: number, hoog: number) => Math.floor(tussen(kans, laag, hoog + 1));
const geld = (kans: Kans, laag: number, hoog: number) => tussen(kans, laag, hoog).toFixed(2);
const uit = <T>(kans: Kans, lijst: readonly T[]): T =>
	lijst[geheel(kans, 0, lijst.length - 1)] as T;

/** What the words of a question say that is counted with; within that anything may be true. */
const GELD: Readonly<Record<string, readonly [number, number]>> = {
	'gezin.vermogen': [0, 7500],
	'gezin.giften': [0, 1200],
	'gezin.huur': [250, 930],
	'thuis.nieuweHuur': [250, 930],
	'gezin.jaarinkomen': [0, 30000],
	'gezin.inkomenBedrag': [50, 900],
	'gezin.opvang': [5, 11],
	'gezin.opvangAnderen': [5, 11],
	'werken.eersteBaan': [100, 1500],
	'geld.bedrag': [50, 3000]
};
const GETAL: Readonly<Record<string, readonly [number, number]>> = {
	'gezin.opvang': [1, 80],
	'gezin.opvangAnderen': [1, 80],
	'gezin.vrijlatingGebruikt': [0, 6],
	'werken.uren': [0, 40]
};
const LEEFTIJD: Readonly<Record<string, readonly [number, number]>> = {
	'gezin.leeftijd': [18, 68],
	'gezin.partner': [18, 68],
	'gezin.kinderen': [0, 17],
	'gezin.anderen': [18, 75]
};

/** What an hour of opvang costs at most: about the rate up to which the toeslag goes. */
const DUURSTE: Readonly<Record<string, number>> = { dagopvang: 11, bso: 10, gastouder: 8.5 };

function veldWaarde(kans: Kans, vraag: Vraag, veld: Veld, duurste: number): string | undefined {
	if (veld.soort === 'geld') {
		if (veld.optioneel) return undefined;
		const [laag, hoog] = GELD[vraag.id] ?? [0, 0];
		return geld(kans, laag, Math.min(hoog, duurste));
	}
	if (veld.soort === 'getal') {
		if (veld.id === 'premie') return geld(kans, 0, 10);
		if (veld.id === 'aantal') return String(geheel(kans, 1, vraag.id === 'gezin.kinderen' ? 3 : 2));
		const [laag, hoog] = GETAL[vraag.id] ?? [0, 0];
		return veld.optioneel ? undefined : String(geheel(kans, laag, hoog));
	}
	if (veld.soort === 'leeftijd') {
		const [laag, hoog] = LEEFTIJD[vraag.id] ?? [18, 68];
		return geborenBij(geheel(kans, laag, hoog), VANDAAG);
	}
	if (veld.soort === 'keuze') return uit(kans, veld.opties);
	if (veld.soort === 'maand') return komendeMaand(VANDAAG);
	if (veld.soort === 'meerkeuze') return meerkeuze(kans, vraag, veld);
	return undefined;
}

function meerkeuze(kans: Kans, { id }: Vraag, veld: Extract<Veld, { soort: 'meerkeuze' }>): string {
	if (id === 'gezin.inkomen') return kans() < 0.5 ? 'geen' : uit(kans, veld.opties.slice(1));
	const gekozen = veld.opties.filter((optie) => !veld.alleen.includes(optie) && kans() < 0.4);
	return gekozen.length > 0 ? gekozen.join(',') : (veld.alleen[0] ?? '');
}

/** An answer to one question, drawn from all that may be typed in. */
function antwoord(kans: Kans, vraag: Vraag, stand: Stand): Waarde {
	let waarde: Record<string, string> = {};
	for (;;) {
		const velden = vraag.velden(stand, (veld) => waarde[veld] ?? '');
		const veld = velden.find(({ id }) => !(id in waarde));
		if (veld === undefined) break;
		const soort = waarde[veld.id.replace('uurtarief', 'soort')] ?? '';
		waarde[veld.id] = veldWaarde(kans, vraag, veld, DUURSTE[soort] ?? Infinity) ?? '';
	}
	waarde = Object.fromEntries(Object.entries(waarde).filter(([, tekst]) => tekst !== ''));
	return waarde;
}

const LANGS = ['gezin.gemeente', 'werken.einde', 'werken.kosten'];

/** One full set of answers that fits what was said, everything else drawn. */
export function waarheid(begin: Stand, kans: Kans): Stand {
	let stand = begin;
	const gedaan = new Set<string>();
	for (;;) {
		const vraag = vragenVan(begin.onderwerp).find(
			(een) =>
				!gedaan.has(een.id) && !LANGS.includes(een.id) && een.apart !== true && een.geldt(stand)
		);
		if (vraag === undefined) return zonderDureOpvang(stand, begin);
		gedaan.add(vraag.id);
		const gegeven = bekend(stand, vraag.id);
		if (gegeven !== undefined) {
			const open = vraag.uitersten(stand, gegeven);
			if (open.length > 0) stand = metWaarde(stand, vraag.id, uit(kans, open));
			continue;
		}
		stand = metWaarde(stand, vraag.id, antwoord(kans, vraag, stand));
	}
}

/** Nobody is taken to buy opvang without a toeslag for it, unless that was said. */
function zonderDureOpvang(stand: Stand, begin: Stand): Stand {
	const gezegd = begin.waarden['gezin.opvang'] !== undefined;
	if (gezegd || bekend(stand, 'gezin.verblijfsrecht')?.antwoord !== 'nee') return stand;
	const zonder = metWaarde(stand, 'gezin.opvang', { soort: 'nee' });
	return metWaarde(zonder, 'gezin.opvangAnderen', {});
}
