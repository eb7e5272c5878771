import { leeftijdOp } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';
import { geboortedata } from './kinderen.ts';
import { heeftPartner } from './partner.ts';
import { VEEL } from './veel-opvang.ts';

type Kind = Ontwerp['huishouden']['kinderen'][number];

const SOORTEN = ['dagopvang', 'bso', 'gastouder'] as const;
const GEEN = { soort: 'nee' };

/** Places of the children under 12 in the list, the youngest first. */
function jongeKinderen(stand: Stand): number[] {
	const data = geboortedata(bekend(stand, 'gezin.kinderen') ?? {});
	return data
		.map((geboren, i) => ({ geboren, i }))
		.filter(({ geboren }) => geboren !== '' && leeftijdOp(geboren, stand.vandaag) < 12)
		.sort((een, ander) => ander.geboren.localeCompare(een.geboren))
		.map(({ i }) => i);
}

/** Fields for the care of one child; `eind` tells the children apart. */
function opvangvelden(eind: string, soort: string, nummer?: number): Veld[] {
	const van = (id: string) => ({
		id: id + eind,
		...(nummer === undefined ? {} : { als: id, nummer })
	});
	const keuze: Veld = { ...van('soort'), soort: 'keuze', opties: ['nee', ...SOORTEN] };
	if (['', 'nee'].includes(soort)) return [keuze];
	return [
		keuze,
		{ ...van('uren'), soort: 'getal', eenheid: 'urenMaand', min: 1, max: 300, decimalen: 2 },
		{ ...van('uurtarief'), soort: 'geld', per: 'uur' }
	];
}

function zetOpvang(kind: Kind | undefined, waarde: Waarde, eind = '') {
	const soort = SOORTEN.find((een) => een === waarde[`soort${eind}`]);
	const uren = waarde[`uren${eind}`];
	const uurtarief = waarde[`uurtarief${eind}`];
	if (kind === undefined || soort === undefined) return;
	if (uren !== undefined && uurtarief !== undefined) kind.opvang = { soort, uren, uurtarief };
}

function leesOpvang({ opvang: gegeven }: Kind, eind = ''): Record<string, string> {
	if (!gegeven) return { [`soort${eind}`]: 'nee' };
	const { soort, uren, uurtarief } = gegeven;
	return { [`soort${eind}`]: soort, [`uren${eind}`]: uren, [`uurtarief${eind}`]: uurtarief };
}

const opVolgorde = ({ huishouden }: Ontwerp): Kind[] =>
	[...huishouden.kinderen].sort((a, b) => b.geboortedatum.localeCompare(a.geboortedatum));

/** Kinderopvang of the youngest child, for who works. */
export const opvang: Vraag = {
	id: 'gezin.opvang',
	icoon: 'home',
	paden: ['huishouden.kinderen.opvang'],
	geldt: (stand) => stand.onderwerp === 'werken' && jongeKinderen(stand).length > 0,
	velden: (_, rauw) => opvangvelden('', rauw('soort')),
	zet: (ontwerp, waarde) => zetOpvang(opVolgorde(ontwerp)[0], waarde),
	uitersten: (stand, waarde) =>
		typeof waarde === 'object' ? [] : zonderToeslagen(stand) ? [GEEN] : [GEEN, VEEL],
	lees: (casus) => {
		const [kind] = opVolgorde(casus);
		return kind === undefined ? GEEN : leesOpvang(kind);
	}
};

/** Of who gets no toeslag for it, nobody is taken to buy opvang: that would make the first range a fright. */
const zonderToeslagen = (stand: Stand): boolean =>
	veldVan(stand, 'gezin.verblijfsrecht', 'antwoord') === 'nee';

/** Who takes the youngest child somewhere, may take the others too. */
const heeftOpvang = (stand: Stand): boolean =>
	!['', 'nee'].includes(veldVan(stand, 'gezin.opvang', 'soort'));

const gaatErgensHeen = (stand: Stand): boolean =>
	heeftOpvang(stand) ||
	Object.values(bekend(stand, 'gezin.opvangAnderen') ?? {}).some((tekst) =>
		SOORTEN.some((soort) => soort === tekst)
	);

const anderen = (stand: Stand): number[] => jongeKinderen(stand).slice(1);

/** Kinderopvang of the other children under 12. Not asked when the youngest goes nowhere, but it can be said. */
export const opvangAnderen: Vraag = {
	id: 'gezin.opvangAnderen',
	icoon: 'home',
	paden: [],
	geldt: (stand) =>
		opvang.geldt(stand) && bekend(stand, 'gezin.opvang') !== undefined && anderen(stand).length > 0,
	velden: (stand, rauw) =>
		anderen(stand).flatMap((i) => opvangvelden(String(i), rauw(`soort${String(i)}`), i + 1)),
	zet: ({ huishouden }, waarde, stand) => {
		for (const i of anderen(stand)) zetOpvang(huishouden.kinderen[i], waarde, String(i));
	},
	uitersten: (stand, waarde) =>
		typeof waarde === 'object' || !heeftOpvang(stand)
			? []
			: [GEEN, VEEL].map(
					(een) =>
						Object.assign(
							{},
							...anderen(stand).map((i) =>
								Object.fromEntries(
									Object.entries(een).map(([id, tekst]) => [id + String(i), tekst])
								)
							)
						) as Waarde
				),
	lees: ({ huishouden }) => {
		const delen = huishouden.kinderen.map((kind, i) => leesOpvang(kind, String(i)));
		return delen.length > 1 ? (Object.assign({}, ...delen) as Waarde) : undefined;
	}
};

/** Of a couple both must work for the kinderopvangtoeslag; a traject of the gemeente counts as work. */
export const traject: Vraag = {
	id: 'gezin.traject',
	icoon: 'hall',
	paden: ['huishouden.partner.traject', 'huishouden.aanvrager.traject'],
	geldt: (stand) => opvang.geldt(stand) && gaatErgensHeen(stand) && heeftPartner(stand),
	velden: () => [{ id: 'antwoord', soort: 'keuze', opties: ['ja', 'nee'], kolommen: 2 }],
	zet: (ontwerp, { antwoord }, stand) => {
		const wie = nietDeWerker(ontwerp, stand);
		if (wie && antwoord === 'ja') wie.traject = true;
	},
	zetOnbekend: (ontwerp, stand) => {
		const wie = nietDeWerker(ontwerp, stand);
		if (wie) wie.traject = 'onbekend';
	},
	uitersten: (_, waarde) => (waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : []),
	variant: (stand) => (werktPartner(stand) ? 'u' : undefined),
	lees: ({ huishouden, veranderingen }) => {
		const partnerWerkt = veranderingen.some(
			(item) => item.soort === 'werk' && item.wie === 'partner'
		);
		const waarde = (partnerWerkt ? huishouden.aanvrager : huishouden.partner)?.traject ?? false;
		return waarde === 'onbekend' ? undefined : { antwoord: waarde ? 'ja' : 'nee' };
	}
};

const werktPartner = (stand: Stand): boolean =>
	veldVan(stand, 'werken.soort', 'soort') === 'partner';

const nietDeWerker = ({ huishouden }: Ontwerp, stand: Stand) =>
	werktPartner(stand) ? huishouden.aanvrager : huishouden.partner;
