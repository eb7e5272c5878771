import { veldVan, type Inkomst, type Ontwerp, type Vraag } from '../../vraag.ts';
import { JA_NEE } from '../../veld.ts';
import { watVerandert } from './soort.ts';

type Werk = Extract<Inkomst, { soort: 'werk' }>;

/** The job that the change is about. */
function baanIn({ veranderingen, inkomsten }: Ontwerp): Partial<Werk> | undefined {
	const nieuw = veranderingen.find(({ soort }) => soort === 'werk');
	if (nieuw?.soort === 'werk') return nieuw;
	const nu = inkomsten.find(({ soort }) => soort === 'werk');
	return nu?.soort === 'werk' ? nu : undefined;
}

const bijWerk: Vraag['geldt'] = (stand) =>
	stand.onderwerp === 'werken' && watVerandert(stand) !== '';

/** How often an hourly wage is paid. */
export const betaling: Vraag = {
	id: 'werken.betaling',
	icoon: 'cal',
	paden: ['veranderingen.betaling'],
	geldt: (stand) => bijWerk(stand) && veldVan(stand, 'werken.loon', 'per') === 'uur',
	velden: () => [{ id: 'betaling', soort: 'keuze', opties: ['maand', '4weken', 'week'] }],
	// Read together with the wage: see kenmerken.
	zet: () => undefined,
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : [{ betaling: 'maand' }, { betaling: '4weken' }],
	lees: (casus) => ({ betaling: baanIn(casus)?.betaling ?? 'maand' })
};

export const vakantiegeld: Vraag = {
	id: 'werken.vakantiegeld',
	icoon: 'cal',
	paden: ['veranderingen.vakantiegeld'],
	geldt: bijWerk,
	velden: () => [{ id: 'wanneer', soort: 'keuze', opties: ['jaarlijks', 'meteen'] }],
	zet: () => undefined,
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : [{ wanneer: 'jaarlijks' }, { wanneer: 'meteen' }],
	lees: (casus) => ({ wanneer: baanIn(casus)?.vakantiegeld ?? 'jaarlijks' })
};

export const korting: Vraag = {
	id: 'werken.korting',
	icoon: 'doc',
	paden: ['veranderingen.loonheffingskorting', 'inkomsten.loonheffingskorting'],
	geldt: bijWerk,
	velden: () => [{ id: 'antwoord', soort: 'keuze', opties: JA_NEE, kolommen: 2 }],
	zet: () => undefined,
	zetOnbekend: () => undefined,
	uitersten: (_, waarde) => (waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : []),
	lees: (casus) => {
		const waarde = baanIn(casus)?.loonheffingskorting ?? true;
		return waarde === 'onbekend' ? undefined : { antwoord: waarde ? 'ja' : 'nee' };
	}
};

export const pensioen: Vraag = {
	id: 'werken.pensioen',
	icoon: 'doc',
	paden: ['veranderingen.pensioenpremie'],
	geldt: bijWerk,
	velden: (_, rauw) => [
		{ id: 'heeft', soort: 'keuze', opties: ['nee', 'ja'], kolommen: 2 },
		...(rauw('heeft') === 'ja'
			? [
					{
						id: 'premie',
						soort: 'getal',
						eenheid: 'procent',
						min: 0,
						max: 50,
						decimalen: 2
					} as const
				]
			: [])
	],
	zet: () => undefined,
	uitersten: (_, waarde) =>
		typeof waarde === 'object' ? [] : [{ heeft: 'nee' }, { heeft: 'ja', premie: '10' }],
	lees: (casus) => {
		const premie = baanIn(casus)?.pensioenpremie ?? '0';
		return Number(premie) > 0 ? { heeft: 'ja', premie } : { heeft: 'nee' };
	}
};

/** Costs that come with the work, such as travel. */
export const kosten: Vraag = {
	id: 'werken.kosten',
	icoon: 'bag',
	apart: true,
	paden: ['veranderingen.nettoPerMaand'],
	geldt: (stand) => bijWerk(stand) && watVerandert(stand) !== 'stop',
	velden: () => [{ id: 'bedrag', soort: 'geld', per: 'maand' }],
	zet: (ontwerp, { bedrag = '0' }) => {
		if (Number(bedrag) > 0)
			ontwerp.veranderingen.push({ soort: 'kosten', vanaf: ontwerp.vanaf, nettoPerMaand: bedrag });
	},
	// Not a doubt of the rules: only asked on the page with all answers.
	uitersten: () => [],
	lees: ({ veranderingen }) => {
		const item = veranderingen.find(({ soort }) => soort === 'kosten');
		return { bedrag: item?.soort === 'kosten' ? item.nettoPerMaand : '0.00' };
	}
};
