import { geborenBij } from '../../kalender.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag } from '../../vraag.ts';

/** Whether someone said to live with this kind of person. */
export function woontMet(stand: Stand, wie: 'kinderen' | 'partner' | 'anderen'): boolean {
	return (bekend(stand, 'gezin.thuis')?.wie ?? '').split(',').includes(wie);
}

/** A partner is part of the answer already when the change itself is about the partner. */
function partnerUitOnderwerp(stand: Stand): boolean {
	return (
		veldVan(stand, 'werken.soort', 'soort') === 'partner' ||
		veldVan(stand, 'thuis.soort', 'soort') === 'buitenland' ||
		veldVan(stand, 'thuis.wie', 'wie') === 'partner' ||
		veldVan(stand, 'thuis.opname', 'wie') === 'partner'
	);
}

export function zetPartner({ huishouden }: Ontwerp, vandaag: string): void {
	huishouden.partner ??= { geboortedatum: geborenBij(40, vandaag) };
}

/** With whom one lives, besides the person whom the change is about. */
export const thuis: Vraag = {
	id: 'gezin.thuis',
	icoon: 'home',
	paden: ['huishouden.partner', 'huishouden.kinderen', 'huishouden.medebewoners'],
	samenwonen: true,
	geldt: () => true,
	velden: (stand) => [
		{
			id: 'wie',
			soort: 'meerkeuze',
			opties: partnerUitOnderwerp(stand)
				? ['kinderen', 'anderen', 'alleen']
				: ['kinderen', 'partner', 'anderen', 'alleen'],
			alleen: ['alleen']
		}
	],
	zet: (ontwerp, { wie = '' }, { vandaag }) => {
		const { huishouden } = ontwerp;
		const er = wie.split(',');
		if (er.includes('partner')) zetPartner(ontwerp, vandaag);
		else huishouden.partner = null;
		huishouden.kinderen = er.includes('kinderen')
			? [{ geboortedatum: geborenBij(8, vandaag) }]
			: [];
		huishouden.medebewoners = er.includes('anderen')
			? [{ geboortedatum: geborenBij(45, vandaag) }]
			: [];
	},
	uitersten: (stand, waarde) => {
		if (typeof waarde === 'object') return [];
		const zonderPartner = ['alleen', 'kinderen', 'anderen'];
		const alle = partnerUitOnderwerp(stand)
			? zonderPartner
			: [...zonderPartner, 'partner', 'kinderen,partner'];
		return alle.map((wie) => ({ wie }));
	},
	lees: ({ huishouden }) => {
		const wie = [
			...(huishouden.kinderen.length > 0 ? ['kinderen'] : []),
			...(huishouden.partner ? ['partner'] : []),
			...(huishouden.medebewoners.length > 0 ? ['anderen'] : [])
		];
		return { wie: wie.length > 0 ? wie.join(',') : 'alleen' };
	},
	variant: (stand) => {
		const soort = veldVan(stand, 'thuis.soort', 'soort');
		if (partnerUitOnderwerp(stand)) return 'naastPartner';
		return ['vertrek', 'intrek', 'school', 'verjaart'].includes(soort) ? 'zonder' : undefined;
	}
};
