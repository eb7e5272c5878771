import type { Inkomst, Ontwerp, Vraag } from '../../vraag.ts';
import { bekend, type Stand } from '../../vraag.ts';

const AARDEN = ['alimentatie', 'uitkering', 'aow', 'pensioen', 'kamerverhuur', 'ander'] as const;

function gekozen(stand: Stand): string[] {
	return (bekend(stand, 'gezin.inkomen')?.soorten ?? '').split(',');
}

function zetInkomen(ontwerp: Ontwerp, bedragen: Readonly<Record<string, string>>) {
	const erbij = AARDEN.flatMap((aard): Inkomst[] => {
		const nettoPerMaand = bedragen[aard];
		return nettoPerMaand === undefined ? [] : [{ soort: 'overig', aard, nettoPerMaand }];
	});
	ontwerp.inkomsten = [...ontwerp.inkomsten.filter((item) => item.soort !== 'overig'), ...erbij];
}

/** Income now, besides bijstand and wages. */
export const inkomen: Vraag = {
	id: 'gezin.inkomen',
	icoon: 'euro',
	paden: ['inkomsten'],
	geldt: () => true,
	velden: () => [
		{ id: 'soorten', soort: 'meerkeuze', opties: ['geen', ...AARDEN], alleen: ['geen'] }
	],
	zet: (ontwerp, { soorten = '' }) => {
		// Until the amounts are there: something, so that it is not counted as nothing.
		const er = soorten.split(',').filter((aard) => aard !== 'geen' && aard !== '');
		zetInkomen(ontwerp, Object.fromEntries(er.map((aard) => [aard, '250.00'])));
	},
	uitersten: (_, waarde) =>
		typeof waarde === 'object'
			? []
			: ['geen', 'ander', 'kamerverhuur'].map((soorten) => ({ soorten })),
	lees: ({ inkomsten }) => {
		const er = AARDEN.filter((aard) =>
			inkomsten.some((item) => item.soort === 'overig' && (item.aard ?? 'ander') === aard)
		);
		return { soorten: er.length > 0 ? er.join(',') : 'geen' };
	}
};

/** The amount a month of each of them. */
export const inkomenBedrag: Vraag = {
	id: 'gezin.inkomenBedrag',
	icoon: 'euro',
	paden: ['inkomsten.nettoPerMaand'],
	geldt: (stand) => gekozen(stand).some((aard) => AARDEN.some((een) => een === aard)),
	velden: (stand) =>
		AARDEN.filter((aard) => gekozen(stand).includes(aard)).map((aard) => ({
			id: aard,
			soort: 'geld',
			per: 'maand'
		})),
	zet: (ontwerp, waarde) => zetInkomen(ontwerp, waarde),
	uitersten: (stand, waarde) =>
		typeof waarde === 'object'
			? []
			: ['50.00', '450.00', '900.00'].map((bedrag) =>
					Object.fromEntries(
						AARDEN.filter((aard) => gekozen(stand).includes(aard)).map((aard) => [aard, bedrag])
					)
				),
	lees: ({ inkomsten }) => {
		const paren = inkomsten.flatMap((item) =>
			item.soort === 'overig' ? [[item.aard ?? 'ander', item.nettoPerMaand]] : []
		);
		return paren.length === 0 ? undefined : (Object.fromEntries(paren) as Record<string, string>);
	}
};
