import { artikel } from '../law/lawref.ts';
import { bedrag } from '../money/bedrag.ts';
import type { Opvang } from '../rules/kinderopvangtoeslag/kinderopvangtoeslag.ts';
import type { Maand } from '../time/maand.ts';
import { feit, product, type BedragNode } from '../trace/node.ts';
import type { Inkomenslezer } from './persoonsinkomen.ts';
import type { PersoonOp, Situatie } from './situatie.ts';
import type { Wereld } from './wereld.ts';

/** Care in a month in which everyone who must works or follows a traject. */
export interface OpvangMaand {
	readonly kinderen: readonly Opvang[];
	readonly kosten: readonly BedragNode[];
}

const GEEN: OpvangMaand = { kinderen: [], kosten: [] };

const werktOfTraject = (persoon: PersoonOp, lezer: Inkomenslezer, maand: Maand): boolean =>
	persoon.feiten.traject || lezer.banen.some((baan) => baan.isActief(maand));

/** Wko art. 1.6: the aanvrager, and the partner at home, work or follow a traject in the month. */
export function opvangIn(wereld: Wereld, maand: Maand, situatie: Situatie): OpvangMaand {
	const { aanvrager, partner, kinderen } = situatie;
	if (!kinderen.some((kind) => kind.feiten.opvang !== null)) return GEEN;
	if (!werktOfTraject(aanvrager, wereld.aanvrager, maand)) return GEEN;
	if (partner !== null && !werktOfTraject(partner, wereld.partner, maand)) return GEEN;
	return wereld.geheugen.opvang.van([situatie], () => opvangVan(kinderen));
}

function opvangVan(kinderen: Situatie['kinderen']): OpvangMaand {
	const metOpvang = kinderen.flatMap(({ bewoner, feiten }) =>
		feiten.opvang === null ? [] : [{ pad: `${bewoner.pad}.opvang`, opvang: feiten.opvang }]
	);
	const delen = metOpvang.map(({ pad, opvang }) => ({
		soort: opvang.soort,
		uren: feit('feit.opvangUren', bedrag(opvang.uren), `${pad}.uren`, 'uren'),
		uurtarief: feit('feit.opvangUurtarief', bedrag(opvang.uurtarief), `${pad}.uurtarief`, 'EUR/uur')
	}));
	const kosten = delen.map(({ uren, uurtarief }) =>
		product('kinderopvang.kosten', artikel('Wko', '1.7'), [uren, uurtarief], {
			afronding: 'opCenten'
		})
	);
	return { kinderen: delen, kosten };
}
