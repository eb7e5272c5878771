import { partPlaces, type Part } from '$lib/components/charts/scale';
import { samen, type MaandBeeld } from '$lib/explain';

type Post = keyof MaandBeeld['posten'];

/** What is in a month, laid end to end, as on the page with all months. */
export function monthParts({ posten, straks }: MaandBeeld, end: number): Part[] {
	const sum = (...names: Post[]) => Number(samen(names.map((name) => posten[name].straks)).laag);
	return partPlaces(
		[
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
			{ kind: 'holiday', amount: sum('loonVakantiegeld', 'bijstandVakantiegeld') },
			{ kind: 'maybe', amount: Number(straks.hoog) - Number(straks.laag) }
		],
		end
	);
}
