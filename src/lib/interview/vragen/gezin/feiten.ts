import { leeftijdOp } from '../../kalender.ts';
import { JA_NEE } from '../../veld.ts';
import { bekend, type Stand, type Vraag } from '../../vraag.ts';
import { isJong } from './partner.ts';

type Feit = 'medischUrenbeperkt' | 'loonkostensubsidie' | 'geenOuderlijkeSteun';

const geboren = (stand: Stand) => bekend(stand, 'gezin.leeftijd')?.leeftijd;

/** Facts about the aanvrager with two possible values; the engine takes "onbekend" for each. */
function feit(
	naam: Feit,
	icoon: string,
	gewoon: boolean | undefined,
	geldt: Vraag['geldt']
): Vraag {
	return {
		id: `gezin.${naam}`,
		icoon,
		paden: [`huishouden.aanvrager.${naam}`],
		geldt,
		velden: () => [{ id: 'antwoord', soort: 'keuze', opties: JA_NEE, kolommen: 2 }],
		zet: ({ huishouden }, { antwoord }) => {
			if ((antwoord === 'ja') !== gewoon) huishouden.aanvrager[naam] = antwoord === 'ja';
		},
		zetOnbekend: ({ huishouden }) => {
			huishouden.aanvrager[naam] = 'onbekend';
		},
		uitersten: (_, waarde) =>
			waarde === undefined ? [{ antwoord: 'ja' }, { antwoord: 'nee' }] : [],
		lees: ({ huishouden }) => {
			const waarde = huishouden.aanvrager[naam] ?? gewoon;
			return typeof waarde === 'boolean' ? { antwoord: waarde ? 'ja' : 'nee' } : undefined;
		}
	};
}

const werktZelf = (stand: Stand) =>
	stand.onderwerp === 'werken' && bekend(stand, 'werken.soort')?.soort !== 'partner';

export const medischUrenbeperkt = feit('medischUrenbeperkt', 'clock', false, werktZelf);
export const loonkostensubsidie = feit('loonkostensubsidie', 'work', false, werktZelf);
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

/** Months of vrijlating that were used already: art. 31 lid 2 onder n counts six. */
export const vrijlatingGebruikt: Vraag = {
	id: 'gezin.vrijlatingGebruikt',
	icoon: 'clock',
	paden: ['huishouden.aanvrager.vrijlatingGebruikt.n'],
	geldt: (stand) => {
		const datum = geboren(stand);
		return werktZelf(stand) && (datum === undefined || leeftijdOp(datum, stand.vandaag) >= 26);
	},
	velden: () => [{ id: 'maanden', soort: 'getal', eenheid: 'maanden', min: 0, max: 6 }],
	zet: ({ huishouden }, { maanden = '0' }) => {
		if (maanden !== '0') huishouden.aanvrager.vrijlatingGebruikt = { n: Number(maanden) };
	},
	zetOnbekend: ({ huishouden }) => {
		huishouden.aanvrager.vrijlatingGebruikt = { n: 'onbekend' };
	},
	uitersten: (_, waarde) => (waarde === undefined ? [{ maanden: '0' }, { maanden: '6' }] : []),
	lees: ({ huishouden }) => {
		const n = huishouden.aanvrager.vrijlatingGebruikt?.n ?? 0;
		return n === 'onbekend' ? undefined : { maanden: String(n) };
	}
};
