import type { Vraag } from '../../vraag.ts';
import { vanafMaand } from './baan.ts';
import { watVerandert } from './soort.ts';

/** Last month of work that stops again. */
export const einde: Vraag = {
	id: 'werken.einde',
	icoon: 'cal',
	apart: true,
	paden: ['veranderingen.tot'],
	geldt: (stand) => ['start', 'tweede'].includes(watVerandert(stand)),
	velden: (_, rauw) => [
		{ id: 'heeft', soort: 'keuze', opties: ['nee', 'ja'], kolommen: 2 },
		...(rauw('heeft') === 'ja' ? [{ id: 'tot', soort: 'maand' } as const] : [])
	],
	controle: ({ tot }, stand) =>
		tot !== undefined && tot < vanafMaand(stand)
			? { veld: 'tot', code: 'totVoorVanaf' }
			: undefined,
	zet: (ontwerp, { tot }) => {
		const werk = ontwerp.veranderingen.find(({ soort }) => soort === 'werk');
		if (werk?.soort === 'werk' && tot !== undefined && tot >= werk.vanaf) werk.tot = tot;
	},
	// Not a doubt of the rules: only asked on the page with all answers.
	uitersten: () => [],
	lees: ({ veranderingen }) => {
		const werk = veranderingen[0];
		if (werk?.soort !== 'werk') return undefined;
		return werk.tot ? { heeft: 'ja', tot: werk.tot } : { heeft: 'nee' };
	}
};
