import { JA_NEE } from '../../veld.ts';
import { bekend, type Ontwerp, type Stand, type Vraag } from '../../vraag.ts';
import { isJong } from './partner.ts';

type Feit = 'medischUrenbeperkt' | 'loonkostensubsidie' | 'geenOuderlijkeSteun';

const geboren = (stand: Stand) => bekend(stand, 'gezin.leeftijd')?.leeftijd;

const vanPartner = (stand: Stand): boolean => bekend(stand, 'werken.soort')?.soort === 'partner';

/** End of the words about the one whose work it is. */
const wieWerkt = (stand: Stand): string | undefined => (vanPartner(stand) ? 'partner' : undefined);

const werkerVan = ({ huishouden }: Ontwerp, stand: Stand) =>
	vanPartner(stand) ? huishouden.partner : huishouden.aanvrager;

/** The same, from a case. */
function werkerIn({ huishouden, inkomsten, veranderingen }: Ontwerp) {
	const werk = [...veranderingen, ...inkomsten].find(({ soort }) => soort === 'werk');
	return werk?.soort === 'werk' && werk.wie === 'partner'
		? huishouden.partner
		: huishouden.aanvrager;
}

/** Facts about the one who works, or the aanvrager, with two possible values; the engine takes "onbekend" for each. */
function feit(
	naam: Feit,
	icoon: string,
	gewoon: boolean | undefined,
	geldt: Vraag['geldt']
): Vraag {
	return {
		id: `gezin.${naam}`,
		icoon,
		paden: [`huishouden.aanvrager.${naam}`, `huishouden.partner.${naam}`],
		geldt,
		velden: () => [{ id: 'antwoord', soort: 'keuze', opties: JA_NEE, kolommen: 2 }],
		zet: (ontwerp, { antwoord }, stand) => {
			const wie = werkerVan(ontwerp, stand);
			if (wie && (antwoord === 'ja') !== gewoon) wie[naam] = antwoord === 'ja';
		},
		zetOnbekend: (ontwerp, stand) => {
			const wie = werkerVan(ontwerp, stand);
			if (wie) wie[naam] = 'onbekend';
		},
		uitersten: (_, waarde) =>
			waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : [],
		variant: wieWerkt,
		lees: (casus) => {
			const waarde = werkerIn(casus)?.[naam] ?? gewoon;
			return typeof waarde === 'boolean' ? { antwoord: waarde ? 'ja' : 'nee' } : undefined;
		}
	};
}

const gaatOverWerk = (stand: Stand) => stand.onderwerp === 'werken';

export const medischUrenbeperkt = feit('medischUrenbeperkt', 'clock', false, gaatOverWerk);
export const loonkostensubsidie = feit('loonkostensubsidie', 'work', false, gaatOverWerk);
export const geenOuderlijkeSteun = feit(
	'geenOuderlijkeSteun',
	'home',
	undefined,
	(stand) =>
		isJong(geboren(stand), stand.vandaag) && bekend(stand, 'thuis.soort')?.soort !== 'steun'
);

/** Whether the gemeente lets someone keep a part of the wage. */
export const vrijlating: Vraag = {
	id: 'gezin.vrijlating',
	icoon: 'hall',
	paden: ['huishouden.vrijlating'],
	geldt: ({ onderwerp }) => onderwerp === 'werken',
	velden: () => [{ id: 'antwoord', soort: 'keuze', opties: JA_NEE, kolommen: 2 }],
	zet: ({ huishouden }, { antwoord }) => {
		huishouden.vrijlating = antwoord === 'ja' ? 'ja' : 'nee';
	},
	zetOnbekend: ({ huishouden }) => {
		huishouden.vrijlating = 'onbekend';
	},
	uitersten: (_, waarde) => (waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : []),
	lees: ({ huishouden }) => {
		const antwoord = huishouden.vrijlating ?? 'onbekend';
		return antwoord === 'onbekend' ? undefined : { antwoord };
	}
};
