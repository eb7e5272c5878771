import { geborenBij, leeftijdOp, verjaardagUitersten } from '../../kalender.ts';
import { JA_NEE } from '../../veld.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag } from '../../vraag.ts';
import { woontMet } from './thuis.ts';
import { isVeronderstelde } from './veel-opvang.ts';

/** A partner is at home now, or is the one whom the change is about. */
export function heeftPartner(stand: Stand): boolean {
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

/** There is a partner, now or because of the change. */
export const krijgtOfHeeftPartner = (stand: Stand): boolean =>
	heeftPartner(stand) ||
	veldVan(stand, 'thuis.wie', 'wie') === 'partner' ||
	veldVan(stand, 'thuis.soort', 'soort') === 'buitenland';

/** The date of birth of that partner, as far as it was given. */
export function partnerGeboren(stand: Stand): string | undefined {
	const vraag = heeftPartner(stand)
		? 'gezin.partner'
		: veldVan(stand, 'thuis.wie', 'wie') === 'partner'
			? 'thuis.persoon'
			: 'thuis.partner';
	return bekend(stand, vraag)?.leeftijd;
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
const zonderVerblijf = partnerfeit(
	'verblijfsrecht',
	true,
	// Who does not know the one, may still know the other; and both may be the reason.
	(stand) =>
		stand.waarden['gezin.rechtOpBijstand'] === 'onbekend' ||
		bekend(stand, 'gezin.rechtOpBijstand')?.antwoord === 'nee'
);
export const verblijfsrecht: Vraag = {
	...zonderVerblijf,
	uitersten: (stand, waarde) =>
		waarde === undefined && isVeronderstelde(bekend(stand, 'gezin.opvang'))
			? [{ antwoord: 'ja' }]
			: zonderVerblijf.uitersten(stand, waarde)
};

/** 18 to 20 years old now, or becoming so while we count. */
export function isJong(geboortedatum: string | undefined, vandaag: string): boolean {
	if (geboortedatum === undefined) return false;
	const jaren = leeftijdOp(geboortedatum, vandaag);
	return jaren >= 17 && jaren <= 20;
}

/** Nearly every partner is one: for who knows that this one is not. */
export const toeslagpartner: Vraag = {
	...partnerfeit('toeslagpartner', true, () => true),
	apart: true,
	uitersten: () => []
};

/** Parents have to help until 21, also those of a partner. */
export const steunPartner: Vraag = {
	id: 'gezin.steunPartner',
	icoon: 'home',
	paden: ['huishouden.partner.geenOuderlijkeSteun', 'veranderingen.persoon.geenOuderlijkeSteun'],
	samenwonen: true,
	geldt: (stand) => krijgtOfHeeftPartner(stand) && isJong(partnerGeboren(stand), stand.vandaag),
	velden: () => [{ id: 'antwoord', soort: 'keuze', opties: JA_NEE, kolommen: 2 }],
	zet: (ontwerp, { antwoord }) => {
		const wie = partnerIn(ontwerp);
		if (wie) wie.geenOuderlijkeSteun = antwoord === 'ja';
	},
	zetOnbekend: (ontwerp) => {
		const wie = partnerIn(ontwerp);
		if (wie) wie.geenOuderlijkeSteun = 'onbekend';
	},
	uitersten: (_, waarde) => (waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : []),
	lees: (casus) => {
		const waarde = partnerIn(casus)?.geenOuderlijkeSteun;
		return typeof waarde === 'boolean' ? { antwoord: waarde ? 'ja' : 'nee' } : undefined;
	}
};
