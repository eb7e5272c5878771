import { geborenBij, leeftijdOp, verjaardagUitersten } from '../../kalender.ts';
import { JA_NEE } from '../../veld.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag } from '../../vraag.ts';
import { woontMet } from './thuis.ts';

/** A partner is at home now, or is the one whom the change is about. */
function heeftPartner(stand: Stand): boolean {
	return (
		woontMet(stand, 'partner') ||
		veldVan(stand, 'werken.soort', 'soort') === 'partner' ||
		veldVan(stand, 'thuis.opname', 'wie') === 'partner'
	);
}

type Partnerfeit = 'rechtOpBijstand' | 'verblijfsrecht' | 'toeslagpartner';

/** The partner, wherever the case has one: at home, or moving in. */
export function partnerIn(ontwerp: Ontwerp) {
	if (ontwerp.huishouden.partner) return ontwerp.huishouden.partner;
	for (const item of ontwerp.veranderingen)
		if (item.soort === 'intrek' && item.persoon.als === 'partner') return item.persoon;
	return undefined;
}

export const partner: Vraag = {
	id: 'gezin.partner',
	icoon: 'help',
	paden: ['huishouden.partner.geboortedatum'],
	samenwonen: true,
	geldt: heeftPartner,
	velden: () => [{ id: 'leeftijd', soort: 'leeftijd' }],
	zet: ({ huishouden }, { leeftijd: geboortedatum = '' }) => {
		huishouden.partner = { ...(huishouden.partner ?? {}), geboortedatum };
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? verjaardagUitersten(waarde, vandaag)
			: [20, 40, 68].map((jaren) => ({ leeftijd: geborenBij(jaren, vandaag) })),
	lees: ({ huishouden }) =>
		huishouden.partner ? { leeftijd: huishouden.partner.geboortedatum } : undefined
};

/** Facts about a partner with two possible values. */
function partnerfeit(naam: Partnerfeit, gewoon: boolean, extra: (stand: Stand) => boolean): Vraag {
	return {
		id: `gezin.${naam}`,
		icoon: 'help',
		paden: [`huishouden.partner.${naam}`, `veranderingen.persoon.${naam}`],
		samenwonen: true,
		geldt: (stand) =>
			(heeftPartner(stand) || veldVan(stand, 'thuis.wie', 'wie') === 'partner') && extra(stand),
		velden: () => [{ id: 'antwoord', soort: 'keuze', opties: JA_NEE, kolommen: 2 }],
		zet: (ontwerp, { antwoord }) => {
			const wie = partnerIn(ontwerp);
			if (wie && (antwoord === 'ja') !== gewoon) wie[naam] = !gewoon;
		},
		zetOnbekend: (ontwerp) => {
			const wie = partnerIn(ontwerp);
			if (wie) wie[naam] = 'onbekend';
		},
		uitersten: (_, waarde) =>
			waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : [],
		lees: (casus) => {
			const waarde = partnerIn(casus)?.[naam] ?? gewoon;
			return waarde === 'onbekend' ? undefined : { antwoord: waarde ? 'ja' : 'nee' };
		}
	};
}

const buitenland = (stand: Stand) => veldVan(stand, 'thuis.soort', 'soort') === 'buitenland';

export const rechtOpBijstand = partnerfeit('rechtOpBijstand', true, (stand) => !buitenland(stand));
export const verblijfsrecht = partnerfeit(
	'verblijfsrecht',
	true,
	(stand) => bekend(stand, 'gezin.rechtOpBijstand')?.antwoord === 'nee'
);

/** 18 to 20 years old now, or becoming so while we count. */
export function isJong(geboortedatum: string | undefined, vandaag: string): boolean {
	if (geboortedatum === undefined) return false;
	const jaren = leeftijdOp(geboortedatum, vandaag);
	return jaren >= 17 && jaren <= 20;
}
