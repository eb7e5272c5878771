import { veldVan, type Stand, type Vraag } from '../../vraag.ts';
import { zetPartner } from '../gezin/thuis.ts';

const SOORTEN = ['start', 'meer', 'minder', 'stop', 'tweede', 'partner', 'ziekte'] as const;
/** What changes, after an answer that only said whose work it is, or why. */
const DAARNA = ['start', 'meer', 'minder', 'stop'] as const;

/** What changes, whoever works. */
export function watVerandert(stand: Stand): string {
	const soort = veldVan(stand, 'werken.soort', 'soort');
	if (soort !== 'partner' && soort !== 'ziekte') return soort;
	// "Weet ik niet" says that work that begins is counted with.
	const daarna = `werken.${soort}`;
	return stand.waarden[daarna] === 'onbekend' ? 'start' : veldVan(stand, daarna, 'soort');
}

/** A job there is already changes. */
export const heeftBaan = (stand: Stand): boolean =>
	['meer', 'minder', 'stop'].includes(watVerandert(stand));

/** Chose the answer about illness: what changes is the next question, and whether it is official the one after. */
export const doorZiekte = (stand: Stand): boolean =>
	veldVan(stand, 'werken.soort', 'soort') === 'ziekte';

export const vanPartner = (stand: Stand): boolean =>
	veldVan(stand, 'werken.soort', 'soort') === 'partner';

/** End of the words that differ: about you or your partner, a new job or the job you have. */
export function wijze(stand: Stand): string {
	const wat = watVerandert(stand);
	const kant = wat === 'stop' ? 'Stop' : heeftBaan(stand) ? 'Baan' : 'Nieuw';
	return (vanPartner(stand) ? 'partner' : 'u') + kant;
}

export const soort: Vraag = {
	id: 'werken.soort',
	icoon: 'work',
	paden: ['veranderingen'],
	geldt: ({ onderwerp }) => onderwerp === 'werken',
	velden: () => [{ id: 'soort', soort: 'keuze', opties: SOORTEN }],
	zet: (ontwerp, { soort: wat }, { vandaag }) => {
		if (wat === 'partner') zetPartner(ontwerp, vandaag);
	},
	uitersten: () => [],
	lees: ({ veranderingen, inkomsten }) => {
		const eerste = veranderingen[0];
		if (veranderingen.length !== 1 || eerste === undefined) return undefined;
		if (eerste.soort === 'werk') {
			if (eerste.wie === 'partner') return { soort: 'partner' };
			return { soort: inkomsten.some((item) => item.soort === 'werk') ? 'tweede' : 'start' };
		}
		const baan = inkomsten.find((item) => item.soort === 'werk');
		if (eerste.soort !== 'wijziging' || baan?.soort !== 'werk') return undefined;
		if (baan.wie === 'partner') return { soort: 'partner' };
		return { soort: soortWijziging(baan, eerste.velden) };
	}
};

interface Loonvelden {
	readonly urenPerWeek?: string | undefined;
	readonly brutoLoon?: string | undefined;
	readonly tot?: string | null | undefined;
}

function soortWijziging(nu: Loonvelden, straks: Loonvelden): string {
	if (straks.tot !== undefined) return 'stop';
	const was = Number(nu.urenPerWeek ?? nu.brutoLoon);
	const wordt = Number(straks.urenPerWeek ?? straks.brutoLoon);
	return wordt >= was ? 'meer' : 'minder';
}

export const partnerWerk: Vraag = {
	id: 'werken.partner',
	icoon: 'work',
	paden: ['veranderingen'],
	samenwonen: true,
	geldt: (stand) => stand.onderwerp === 'werken' && vanPartner(stand),
	velden: () => [{ id: 'soort', soort: 'keuze', opties: DAARNA }],
	zet: () => undefined,
	uitersten: () => [],
	lees: ({ veranderingen, inkomsten }) => {
		const eerste = veranderingen[0];
		if (eerste?.soort === 'werk') return { soort: 'start' };
		const baan = inkomsten.find((item) => item.soort === 'werk');
		if (eerste?.soort !== 'wijziging' || baan?.soort !== 'werk') return undefined;
		return { soort: soortWijziging(baan, eerste.velden) };
	}
};

/** The same question after "Ik kan door ziekte minder uren werken". */
export const werkBijZiekte: Vraag = {
	id: 'werken.ziekte',
	icoon: 'work',
	paden: ['veranderingen'],
	geldt: (stand) => stand.onderwerp === 'werken' && doorZiekte(stand),
	velden: () => [{ id: 'soort', soort: 'keuze', opties: DAARNA }],
	zet: () => undefined,
	uitersten: () => []
};
