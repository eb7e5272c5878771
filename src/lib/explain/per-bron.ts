import { bedrag } from '../money/bedrag.ts';
import type { Post } from '../projection/index.ts';
import { isNul, samen, type Bereik, type MaandBeeld } from './beeld.ts';

/** One source of income with its difference between nu and straks. */
export interface Bronregel {
	readonly post: Post;
	/** Unknown in nu or straks: no difference can be given. */
	readonly onbekend: boolean;
	readonly nu: Bereik;
	readonly straks: Bereik;
	readonly verschil: Bereik;
}

/** In the order of the cash book. */
const BRONNEN = [
	'loon',
	'loonVakantiegeld',
	'bijstand',
	'bijstandVakantiegeld',
	'overig',
	'giften',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag',
	'kinderbijslag',
	'kosten'
] as const satisfies readonly Post[];

/** Per source what goes up and down in a month; sources that are nothing in both worlds are left out. */
export function bronnenVanVerschil({ posten }: MaandBeeld): Bronregel[] {
	return BRONNEN.flatMap((post): Bronregel[] => {
		const { nu, straks, verschil } = posten[post];
		if (nu === null || straks === null || verschil === null) {
			const leeg = samen([]);
			return [{ post, onbekend: true, nu: leeg, straks: leeg, verschil: leeg }];
		}
		if (isNul(nu) && isNul(straks)) return [];
		return [{ post, onbekend: false, nu, straks, verschil }];
	});
}

/**
 * Whether the lowest, or the highest, amounts of the sources come to something else than those of the month: what is worst
 * for each need not come together.
 */
export function teltNietOp(maand: MaandBeeld, deel: 'straks' | 'verschil'): boolean {
	const regels = bronnenVanVerschil(maand);
	const erbij = regels.filter(({ post }) => post !== 'kosten').map((regel) => regel[deel]);
	// Costs are in no total; what they differ goes off the difference.
	const eraf = regels.filter(({ post }) => deel === 'verschil' && post === 'kosten');
	const som = samen([...erbij, ...eraf.map(({ verschil }) => tegendeel(verschil))]);
	return som.laag !== maand[deel].laag || som.hoog !== maand[deel].hoog;
}

const tegendeel = ({ laag, hoog }: Bereik): Bereik => ({
	laag: bedrag(hoog).neg().toFixed(2),
	hoog: bedrag(laag).neg().toFixed(2)
});
