/** The laws and ministerial rules that the product uses, each once. `bwb` is the id at wetten.overheid.nl. */
export const WETTEN = {
	Pw: { naam: 'Participatiewet', bwb: 'BWBR0015703' },
	Regeling: { naam: 'Regeling Participatiewet, IOAW en IOAZ', bwb: 'BWBR0017711' },
	WetLB: { naam: 'Wet op de loonbelasting 1964', bwb: 'BWBR0002471' },
	WetIB: { naam: 'Wet inkomstenbelasting 2001', bwb: 'BWBR0011353' },
	Wzt: { naam: 'Wet op de zorgtoeslag', bwb: 'BWBR0018451' },
	Wht: { naam: 'Wet op de huurtoeslag', bwb: 'BWBR0008659' },
	Wkb: { naam: 'Wet op het kindgebonden budget', bwb: 'BWBR0022751' },
	Wko: { naam: 'Wet kinderopvang', bwb: 'BWBR0017017' },
	BesluitKot: { naam: 'Besluit kinderopvangtoeslag', bwb: 'BWBR0017321' },
	Awir: { naam: 'Algemene wet inkomensafhankelijke regelingen', bwb: 'BWBR0018472' },
	AKW: { naam: 'Algemene Kinderbijslagwet', bwb: 'BWBR0002368' },
	AOW: { naam: 'Algemene Ouderdomswet', bwb: 'BWBR0002221' },
	WML: { naam: 'Wet minimumloon en minimumvakantiebijslag', bwb: 'BWBR0002638' },
	Awb: { naam: 'Algemene wet bestuursrecht', bwb: 'BWBR0005537' },
	Boetebesluit: { naam: 'Boetebesluit socialezekerheidswetten', bwb: 'BWBR0011708' },
	Wmo: { naam: 'Wet maatschappelijke ondersteuning 2015', bwb: 'BWBR0035362' },
	Bbz: { naam: 'Besluit bijstandverlening zelfstandigen 2004', bwb: 'BWBR0015711' },
	Rv: { naam: 'Wetboek van Burgerlijke Rechtsvordering', bwb: 'BWBR0001827' },
	BW1: { naam: 'Burgerlijk Wetboek Boek 1', bwb: 'BWBR0002656' },
	Zvw: { naam: 'Zorgverzekeringswet', bwb: 'BWBR0018450' },
	Wsf2000: { naam: 'Wet studiefinanciering 2000', bwb: 'BWBR0011453' },
	Web: { naam: 'Wet educatie en beroepsonderwijs', bwb: 'BWBR0007625' },
	Wi2021: { naam: 'Wet inburgering 2021', bwb: 'BWBR0044770' },
	WetBrp: { naam: 'Wet basisregistratie personen', bwb: 'BWBR0033715' },
	Gemeentewet: { naam: 'Gemeentewet', bwb: 'BWBR0005416' },
	Waterschapswet: { naam: 'Waterschapswet', bwb: 'BWBR0005108' },
	Wgs: { naam: 'Wet gemeentelijke schuldhulpverlening', bwb: 'BWBR0031331' },
	Wrb: { naam: 'Wet op de rechtsbijstand', bwb: 'BWBR0006368' }
} as const;

export type Wet = keyof typeof WETTEN;
