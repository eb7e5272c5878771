import { geborenBij, komendeMaand, maandErbij } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import { veldVan, type Ontwerp, type Stand, type Vraag } from '../../vraag.ts';
import { alsWoonvorm, HUUR_UITERSTEN, WOONVORMEN } from '../gezin/wonen.ts';
import { zetPartner } from '../gezin/thuis.ts';
import { hoeZorg, wat } from './soort.ts';

const MAAND: Veld = { id: 'vanaf', soort: 'maand', terug: 12 };
const straks = ({ vandaag }: Stand) => komendeMaand(vandaag);

/** A child turns 18, 21 or 27: nothing changes hands, but amounts change on the day. */
export const verjaart: Vraag = {
	id: 'thuis.verjaart',
	icoon: 'cal',
	paden: ['huishouden.kinderen.geboortedatum'],
	geldt: (stand) => wat(stand) === 'verjaart',
	velden: () => [
		{ id: 'mijlpaal', soort: 'keuze', opties: ['18', '21', '27'] },
		{ id: 'vanaf', soort: 'maand' }
	],
	zet: ({ huishouden }, { mijlpaal = '18', vanaf = '' }) => {
		// The middle of the month: only the month was asked.
		const geboortedatum = `${maandErbij(vanaf, -12 * Number(mijlpaal))}-15`;
		if (mijlpaal === '18') huishouden.kinderen.push({ geboortedatum });
		else huishouden.medebewoners.push({ geboortedatum, relatie: 'kind' });
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['18', '21', '27'].map((mijlpaal) => ({ mijlpaal, vanaf: straks(stand) }))
};

/** A child of 18 or older starts or stops school. */
export const school: Vraag = {
	id: 'thuis.school',
	icoon: 'book',
	paden: ['veranderingen.velden.student'],
	geldt: (stand) => wat(stand) === 'school',
	velden: () => [
		{ id: 'wat', soort: 'keuze', opties: ['stopt', 'begint'], kolommen: 2 },
		{ id: 'leeftijd', soort: 'leeftijd' },
		MAAND
	],
	zet: (ontwerp, { wat: hoe, leeftijd: geboortedatum = '', vanaf = '' }) => {
		const { medebewoners } = ontwerp.huishouden;
		ontwerp.vanaf = vanaf;
		medebewoners.push({
			geboortedatum,
			relatie: 'kind',
			...(hoe === 'stopt' ? { student: true } : {})
		});
		ontwerp.veranderingen.push({
			soort: 'wijziging',
			vanaf,
			wie: `medebewoner:${String(medebewoners.length - 1)}`,
			velden: { student: hoe === 'begint' }
		});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['stopt', 'begint'].map((hoe) => ({
					wat: hoe,
					leeftijd: geborenBij(28, stand.vandaag),
					vanaf: straks(stand)
				})),
	lees: ({ huishouden, veranderingen }) => {
		const item = veranderingen[0];
		if (item?.soort !== 'wijziging') return undefined;
		const wie = huishouden.medebewoners[Number(item.wie.split(':')[1])];
		if (wie === undefined) return undefined;
		return {
			wat: item.velden.student === true ? 'begint' : 'stopt',
			leeftijd: wie.geboortedatum,
			vanaf: item.vanaf
		};
	}
};

/** Moving house: where to. The rent is the next question. */
export const verhuizing: Vraag = {
	id: 'thuis.verhuizing',
	icoon: 'home',
	paden: ['veranderingen.wonen.soort', 'vanaf'],
	geldt: (stand) => wat(stand) === 'verhuizing',
	velden: () => [{ id: 'soort', soort: 'keuze', opties: WOONVORMEN }, MAAND],
	zet: (ontwerp, { soort, vanaf = '', kaleHuur }) => {
		ontwerp.vanaf = vanaf;
		ontwerp.veranderingen.push({
			soort: 'verhuizing',
			vanaf,
			wonen: { soort: alsWoonvorm(soort), ...(kaleHuur === undefined ? {} : { kaleHuur }) }
		});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: [
					{ soort: 'kamer', vanaf: straks(stand) },
					{ soort: 'huur', vanaf: straks(stand), kaleHuur: HUUR_UITERSTEN[1] }
				],
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		return item?.soort === 'verhuizing'
			? { soort: item.wonen.soort ?? 'huur', vanaf: item.vanaf }
			: undefined;
	}
};

export const nieuweHuur: Vraag = {
	id: 'thuis.nieuweHuur',
	icoon: 'euro',
	paden: ['veranderingen.wonen.kaleHuur'],
	geldt: (stand) =>
		wat(stand) === 'verhuizing' && veldVan(stand, 'thuis.verhuizing', 'soort') === 'huur',
	velden: () => [{ id: 'kaleHuur', soort: 'geld', per: 'maand' }],
	zet: ({ veranderingen }, { kaleHuur = '' }) => {
		for (const item of veranderingen)
			if (item.soort === 'verhuizing') item.wonen = { ...item.wonen, kaleHuur };
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : HUUR_UITERSTEN.map((kaleHuur) => ({ kaleHuur })),
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		const huur = item?.soort === 'verhuizing' ? item.wonen.kaleHuur : undefined;
		return huur === undefined || huur === 'onbekend' ? undefined : { kaleHuur: huur };
	}
};

/** Who goes into a hospital, nursing home or other inrichting, and when. */
export const opname: Vraag = {
	id: 'thuis.opname',
	icoon: 'hall',
	paden: ['veranderingen.velden.inInrichting'],
	samenwonen: true,
	geldt: (stand) => wat(stand) === 'opname',
	velden: () => [{ id: 'wie', soort: 'keuze', opties: ['ik', 'partner'] }, MAAND],
	zet: (ontwerp, { wie, vanaf = '' }, { vandaag }) => {
		ontwerp.vanaf = vanaf;
		if (wie === 'partner') zetPartner(ontwerp, vandaag);
		ontwerp.veranderingen.push({
			soort: 'wijziging',
			vanaf,
			wie: wie === 'partner' ? 'partner' : 'aanvrager',
			velden: { inInrichting: true }
		});
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['ik', 'partner'].map((wie) => ({ wie, vanaf: straks(stand) })),
	lees: ({ veranderingen }) => {
		const item = veranderingen[0];
		if (item?.soort !== 'wijziging') return undefined;
		return { wie: item.wie === 'partner' ? 'partner' : 'ik', vanaf: item.vanaf };
	}
};

const VIER_KEER = ['geboorte', 'buitenland', 'steun'];

/** Only the month: a birth, a partner who comes from abroad, parents who stop helping, care elsewhere. */
export const wanneer: Vraag = {
	id: 'thuis.wanneer',
	icoon: 'cal',
	paden: ['vanaf'],
	geldt: (stand) => VIER_KEER.includes(wat(stand)) || hoeZorg(stand) === 'tijdelijk',
	velden: () => [MAAND],
	zet: (ontwerp, { vanaf = '' }, stand) => {
		ontwerp.vanaf = vanaf;
		if (wat(stand) === 'geboorte')
			ontwerp.veranderingen.push({
				soort: 'intrek',
				vanaf,
				persoon: { als: 'kind', geboortedatum: `${vanaf}-15` }
			});
		if (wat(stand) === 'buitenland') zetBuitenland(ontwerp, vanaf, stand.vandaag);
		if (wat(stand) === 'steun') {
			ontwerp.huishouden.aanvrager.geenOuderlijkeSteun = false;
			ontwerp.veranderingen.push({
				soort: 'wijziging',
				vanaf,
				wie: 'aanvrager',
				velden: { geenOuderlijkeSteun: true }
			});
		}
	},
	uitersten: (stand, waarde) => (typeof waarde === 'object' ? [] : [{ vanaf: straks(stand) }]),
	variant: (stand) => wat(stand),
	lees: ({ veranderingen }) => {
		const vanaf = veranderingen[0]?.vanaf;
		return vanaf === undefined ? undefined : { vanaf };
	}
};

/** Before the law a partner abroad is there already, without right to bijstand. */
function zetBuitenland(ontwerp: Ontwerp, vanaf: string, vandaag: string) {
	zetPartner(ontwerp, vandaag);
	const { partner } = ontwerp.huishouden;
	if (!partner) return;
	ontwerp.huishouden.partner = { ...partner, rechtOpBijstand: false, verzekerd: false };
	// What changes later than today is counted from today on: first how it is now.
	const nu = komendeMaand(vandaag);
	ontwerp.vanaf = nu < vanaf ? nu : vanaf;
	ontwerp.veranderingen.push({
		soort: 'wijziging',
		vanaf,
		wie: 'partner',
		velden: { rechtOpBijstand: true, verzekerd: true }
	});
}

/** The age of a partner who is abroad. */
export const partnerBuitenland: Vraag = {
	id: 'thuis.partner',
	icoon: 'help',
	paden: ['huishouden.partner.geboortedatum'],
	samenwonen: true,
	geldt: (stand) => wat(stand) === 'buitenland',
	velden: () => [{ id: 'leeftijd', soort: 'leeftijd' }],
	zet: ({ huishouden }, { leeftijd: geboortedatum = '' }) => {
		huishouden.partner = { ...(huishouden.partner ?? {}), geboortedatum };
	},
	uitersten: ({ vandaag }, waarde) =>
		typeof waarde === 'object'
			? []
			: [20, 40].map((jaren) => ({ leeftijd: geborenBij(jaren, vandaag) })),
	lees: ({ huishouden }) =>
		huishouden.partner ? { leeftijd: huishouden.partner.geboortedatum } : undefined
};
