import type { Casus } from '../../casus/schema.ts';
import { leeftijdOp } from '../kalender.ts';
import {
	ANDERE_VERANDERING,
	leegFormulier,
	nieuweRij,
	type Formulier,
	type Rij
} from './formulier.ts';

type Item = Casus['inkomsten'][number] | Casus['veranderingen'][number];

/** The form of a case that was made before. What the form has no field for, it keeps. */
export function formulierVan(casus: Casus, vandaag: string): Formulier {
	const formulier = leegFormulier(casus.vanaf);
	const { huishouden } = casus;
	Object.assign(formulier.velden, huisVelden(huishouden, vandaag));
	for (const ander of huishouden.medebewoners) {
		const rij = nieuweRij('anderen', 'ander', casus.vanaf, ander);
		Object.assign(rij.velden, {
			leeftijd: leeftijdTekst(ander.geboortedatum, vandaag),
			relatie: ander.relatie,
			student: janee(ander.student),
			contract: janee(ander.commercieelContract),
			jaarinkomen: nietNul(ander.jaarinkomen)
		});
		formulier.anderen.push(rij);
	}
	for (const item of casus.inkomsten)
		formulier.inkomsten.push(gevuld('inkomsten', item.soort, item, casus, vandaag));
	for (const item of casus.veranderingen)
		formulier.veranderingen.push(gevuld('veranderingen', soortVan(item), item, casus, vandaag));
	return formulier;
}

function huisVelden(huis: Casus['huishouden'], vandaag: string): Record<string, string> {
	const { aanvrager, partner, kinderen, wonen } = huis;
	const [jongste, volgende] = [...kinderen].sort((a, b) =>
		b.geboortedatum.localeCompare(a.geboortedatum)
	);
	const { n } = aanvrager.vrijlatingGebruikt;
	return {
		leeftijd: leeftijdTekst(aanvrager.geboortedatum, vandaag),
		bijstand: huis.bijstand ? 'ja' : 'nee',
		gemeente: huis.gemeente ?? '',
		partner: partner === null ? '' : leeftijdTekst(partner.geboortedatum, vandaag),
		kinderen: kinderen.map((kind) => leeftijdTekst(kind.geboortedatum, vandaag)).join(', '),
		wonen: wonen.soort,
		kaleHuur: bedrag(wonen.kaleHuur),
		vermogen: nietNul(huis.vermogen),
		schulden: nietNul(huis.schulden),
		giften: nietNul(huis.giftenDitJaar),
		vrijlating: huis.vrijlating,
		vrijlatingMaanden: typeof n === 'number' && n > 0 ? String(n) : '',
		medisch: janee(aanvrager.medischUrenbeperkt),
		loonkostensubsidie: janee(aanvrager.loonkostensubsidie),
		ouders: janee(aanvrager.geenOuderlijkeSteun ?? 'onbekend'),
		partnerRecht: janee(partner?.rechtOpBijstand ?? true),
		opvang: jongste?.opvang?.soort ?? 'geen',
		opvangTarief: nietNul(jongste?.opvang?.uurtarief),
		opvangUren: getal(jongste?.opvang?.uren),
		opvang2: volgende?.opvang?.soort ?? 'geen',
		opvang2Tarief: nietNul(volgende?.opvang?.uurtarief),
		opvang2Uren: getal(volgende?.opvang?.uren),
		traject: janee(aanvrager.traject),
		partnerTraject: janee(partner?.traject ?? false),
		toeslagpartner: janee(partner?.toeslagpartner ?? true),
		verzekerd: janee(aanvrager.verzekerd),
		bijstandSinds: huis.bijstandSinds ?? ''
	};
}

/** The kind of line that shows a change; a change it cannot show whole stays as it is. */
function soortVan(item: Casus['veranderingen'][number]): string {
	if (item.soort !== 'wijziging') return item.soort;
	if (!item.wie.startsWith('inkomsten:')) return ANDERE_VERANDERING;
	const velden = Object.keys(item.velden);
	if (velden.length === 1 && item.velden.tot != null && item.vanaf.slice(0, 7) === item.velden.tot)
		return 'stoppen';
	const isLoon = (naam: string) => ['urenPerWeek', 'brutoUurloon', 'brutoLoon'].includes(naam);
	return velden.every(isLoon) && item.vanaf.length === 7 ? 'uren' : ANDERE_VERANDERING;
}

function gevuld(
	lijst: 'inkomsten' | 'veranderingen',
	soort: string,
	item: Item,
	casus: Casus,
	vandaag: string
): Rij {
	const rij = nieuweRij(lijst, soort, casus.vanaf, item);
	const alles: Record<string, string> = { ...itemVelden(item, vandaag), ...moment(item) };
	for (const id of Object.keys(rij.velden)) rij.velden[id] = alles[id] ?? rij.velden[id] ?? '';
	return rij;
}

const moment = (item: Item): Record<string, string> => ({
	...(item.vanaf === undefined ? {} : { vanaf: item.vanaf.slice(0, 7) }),
	...('tot' in item ? { tot: item.tot ?? '' } : {})
});

function itemVelden(item: Item, vandaag: string): Record<string, string> {
	switch (item.soort) {
		case 'werk':
			return {
				persoon: item.wie,
				uurloon: bedrag(item.brutoUurloon),
				uren: getal(item.urenPerWeek),
				loon: bedrag(item.brutoLoon),
				betaling: item.betaling
			};
		case 'overig':
			return { persoon: item.wie, aard: item.aard, netto: bedrag(item.nettoPerMaand) };
		case 'gift':
			return { bedrag: bedrag(item.bedrag), vorm: item.vorm, herhaling: item.herhaling };
		case 'lening':
			return { bedrag: bedrag(item.bedrag) };
		case 'vermogen':
			return { bedrag: bedrag(item.bedrag), herkomst: item.herkomst };
		case 'intrek':
			return {
				als: item.persoon.als,
				leeftijd: leeftijdTekst(item.persoon.geboortedatum, vandaag)
			};
		case 'vertrek':
			return { wie: item.wie };
		case 'verhuizing':
			return { wonen: item.wonen.soort, kaleHuur: bedrag(item.wonen.kaleHuur) };
		case 'kosten':
			return { netto: bedrag(item.nettoPerMaand) };
		case 'wijziging':
			return {
				inkomen: item.wie.split(':')[1] ?? '0',
				laatste: item.velden.tot ?? '',
				uren: getal(item.velden.urenPerWeek),
				uurloon: bedrag(item.velden.brutoUurloon),
				loon: bedrag(item.velden.brutoLoon)
			};
	}
}

/** An age; for someone who is still to be born the date itself. */
function leeftijdTekst(datum: string, vandaag: string): string {
	if (datum > vandaag) return datum;
	return String(leeftijdOp(datum, vandaag));
}

const janee = (waarde: boolean | 'onbekend'): string =>
	waarde === 'onbekend' ? waarde : waarde ? 'ja' : 'nee';

/** As people type it; nothing for what is not known. */
function bedrag(tekst: string | undefined): string {
	return tekst === undefined || tekst === 'onbekend' ? '' : getal(tekst);
}

/** The same, and nothing for zero. */
const nietNul = (tekst: string | undefined): string =>
	/^0+([.]0+)?$/.test(tekst ?? '') ? '' : bedrag(tekst);

const getal = (tekst: string | undefined): string => (tekst ?? '').replace('.', ',');
