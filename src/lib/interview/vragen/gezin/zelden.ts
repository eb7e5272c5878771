import { maandErbij } from '../../kalender.ts';
import { JA_NEE } from '../../veld.ts';
import type { Vraag } from '../../vraag.ts';
import { heeftPartner } from './partner.ts';

/** What holds for nearly everyone: for who knows that it is otherwise. Never a question of the interview's course. */

/** Who has no zorgverzekering gets no zorgtoeslag. */
export const verzekerd: Vraag = {
	id: 'gezin.verzekerd',
	icoon: 'doc',
	paden: ['huishouden.aanvrager.verzekerd', 'huishouden.partner.verzekerd'],
	apart: true,
	geldt: () => true,
	velden: (stand) =>
		['ik', ...(heeftPartner(stand) ? ['partner'] : [])].map((id) => ({
			id,
			soort: 'keuze',
			opties: JA_NEE,
			kolommen: 2
		})),
	zet: ({ huishouden }, { ik, partner }) => {
		if (ik === 'nee') huishouden.aanvrager.verzekerd = false;
		if (partner === 'nee' && huishouden.partner) huishouden.partner.verzekerd = false;
	},
	zetOnbekend: ({ huishouden }) => {
		huishouden.aanvrager.verzekerd = 'onbekend';
		if (huishouden.partner) huishouden.partner.verzekerd = 'onbekend';
	},
	uitersten: () => [],
	lees: ({ huishouden: { aanvrager, partner } }) => {
		const feiten = { ik: aanvrager.verzekerd, ...(partner ? { partner: partner.verzekerd } : {}) };
		if (Object.values(feiten).includes('onbekend')) return undefined;
		return Object.fromEntries(
			Object.entries(feiten).map(([wie, feit]) => [wie, feit === false ? 'nee' : 'ja'])
		);
	}
};

const REDENEN = ['detentie', 'buitenland', 'onderwijs'] as const;
const redenVan = (antwoord: string | undefined) =>
	REDENEN.find((reden) => reden === antwoord) ?? null;

/** What takes the right to bijstand away (art. 13 Pw): asked of nobody, there for whom it is so. */
export const uitsluiting: Vraag = {
	id: 'gezin.uitsluiting',
	icoon: 'lock',
	paden: ['huishouden.aanvrager.uitsluiting', 'huishouden.partner.uitsluiting'],
	apart: true,
	geldt: () => true,
	velden: (stand) =>
		['ik', ...(heeftPartner(stand) ? ['partner'] : [])].map((id) => ({
			id,
			soort: 'keuze',
			opties: ['nee', ...REDENEN]
		})),
	zet: ({ huishouden }, { ik, partner }) => {
		huishouden.aanvrager.uitsluiting = redenVan(ik);
		if (huishouden.partner) huishouden.partner.uitsluiting = redenVan(partner);
	},
	uitersten: () => [],
	lees: ({ huishouden: { aanvrager, partner } }) => {
		const reden = {
			ik: aanvrager.uitsluiting,
			...(partner ? { partner: partner.uitsluiting } : {})
		};
		if (Object.values(reden).every((een) => een == null)) return undefined;
		return Object.fromEntries(Object.entries(reden).map(([wie, een]) => [wie, een ?? 'nee']));
	}
};

/** The simulation begins in June of the year before: who came later has built up less holiday pay. */
const LANGER = 23;

/** Since when the bijstand runs. */
export const bijstandSinds: Vraag = {
	id: 'gezin.bijstandSinds',
	icoon: 'cal',
	paden: ['huishouden.bijstandSinds'],
	apart: true,
	geldt: () => true,
	velden: (_, rauw) => [
		{ id: 'wanneer', soort: 'keuze', opties: ['langer', 'korter'] },
		...(rauw('wanneer') === 'korter'
			? [{ id: 'maand', soort: 'maand', terug: LANGER, vooruit: 0, vroeger: true } as const]
			: [])
	],
	zet: ({ huishouden }, { maand }) => {
		if (maand === undefined) delete huishouden.bijstandSinds;
		else huishouden.bijstandSinds = maand;
	},
	uitersten: () => [],
	lees: ({ huishouden: { bijstandSinds: sinds } }, vandaag) =>
		sinds === undefined || sinds < maandErbij(vandaag, -LANGER)
			? undefined
			: { wanneer: 'korter', maand: sinds }
};
