import { partPlaces, type Part } from '$lib/components/charts/scale';
import { samen, type MaandBeeld } from '$lib/explain';

type Post = keyof MaandBeeld['posten'];

/**
 * What is in a month, laid end to end, as on the page with all months: of each the least there is, then what may come up to
 * the most of all together.
 */
export function monthParts({ posten, straks }: MaandBeeld, end: number): Part[] {
	const sum = (...names: Post[]) => Number(samen(names.map((name) => posten[name].straks)).laag);
	const sure = [
		{ kind: 'wage', amount: sum('loon', 'overig', 'giften') },
		{ kind: 'benefit', amount: sum('bijstand') },
		{
			kind: 'allowance',
			amount: sum(
				'zorgtoeslag',
				'huurtoeslag',
				'kindgebondenBudget',
				'kinderopvangtoeslag',
				'kinderbijslag'
			)
		},
		{ kind: 'holiday', amount: sum('loonVakantiegeld', 'bijstandVakantiegeld') }
	] as const;
	const rest = Number(straks.hoog) - sure.reduce((all, { amount }) => all + amount, 0);
	// To whole cents: what binary numbers leave over is no money.
	const maybe = Math.round(rest * 100) / 100;
	return partPlaces([...sure, { kind: 'maybe', amount: maybe }], end);
}
