import type { Post } from '../projection/index.ts';
import { isNul, samen, verschilVan, type Bereik, type MaandBeeld } from './beeld.ts';

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
		const { nu, straks } = posten[post];
		if (nu === null || straks === null) {
			const leeg = samen([]);
			return [{ post, onbekend: true, nu: leeg, straks: leeg, verschil: leeg }];
		}
		if (isNul(nu) && isNul(straks)) return [];
		return [{ post, onbekend: false, nu, straks, verschil: verschilVan(nu, straks) }];
	});
}
