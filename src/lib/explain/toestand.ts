import type { Casus, Huishouden, Inkomst, Verandering } from '../casus/schema.ts';

/**
 * The case as a present situation without changes: what will be the case in `maand` is taken to have always been so.
 * For comparing one situation under the rules of two years. What happens once (a gift, a loan, an inheritance) is no
 * situation and stays out. `vrijlating` and its months used stay as given.
 */
export function toestandNa(casus: Casus, maand: string): Casus {
	const geldend = casus.veranderingen.filter(({ vanaf }) => vanaf.slice(0, 7) <= maand);
	const stand: Stand = {
		huishouden: structuredClone(casus.huishouden),
		inkomsten: structuredClone(casus.inkomsten),
		weg: new Set()
	};
	for (const verandering of geldend) pasToe(stand, verandering);
	const { huishouden } = stand;
	return {
		...casus,
		vanaf: maand,
		maanden: 1,
		huishouden: {
			...huishouden,
			partner: stand.weg.has('partner') ? null : huishouden.partner,
			kinderen: huishouden.kinderen.filter((_, i) => !stand.weg.has(`kind:${String(i)}`)),
			medebewoners: huishouden.medebewoners.filter(
				(_, i) => !stand.weg.has(`medebewoner:${String(i)}`)
			)
		},
		inkomsten: stand.inkomsten
			.filter(({ tot }) => tot === null || tot >= maand)
			.map((item) => ({ ...item, tot: null, vanaf: undefined })),
		veranderingen: []
	};
}

interface Stand {
	readonly huishouden: Huishouden;
	readonly inkomsten: Inkomst[];
	readonly weg: Set<string>;
}

function pasToe({ huishouden, inkomsten, weg }: Stand, verandering: Verandering) {
	switch (verandering.soort) {
		case 'werk':
		case 'overig':
			inkomsten.push(verandering);
			return;
		case 'verhuizing':
			Object.assign(huishouden, { wonen: verandering.wonen });
			return;
		case 'vertrek':
			weg.add(verandering.wie);
			return;
		case 'wijziging':
			wijzig(huishouden, inkomsten, verandering);
			return;
		case 'intrek':
			neemIn(huishouden, weg, verandering.persoon);
			return;
		case 'gift':
		case 'lening':
		case 'vermogen':
		case 'kosten':
	}
}

function neemIn(
	huishouden: Huishouden,
	weg: Set<string>,
	erbij: Extract<Verandering, { soort: 'intrek' }>['persoon']
) {
	if (erbij.als === 'partner') {
		weg.delete('partner');
		Object.assign(huishouden, { partner: erbij });
	} else if (erbij.als === 'kind') {
		huishouden.kinderen.push(erbij);
	} else {
		huishouden.medebewoners.push(erbij);
	}
}

function wijzig(
	huishouden: Huishouden,
	inkomsten: Inkomst[],
	{ wie, velden }: Extract<Verandering, { soort: 'wijziging' }>
) {
	const [soort, nummer] = wie.split(':');
	const i = Number(nummer);
	const doel =
		soort === 'aanvrager'
			? huishouden.aanvrager
			: soort === 'partner'
				? huishouden.partner
				: soort === 'kind'
					? huishouden.kinderen[i]
					: soort === 'medebewoner'
						? huishouden.medebewoners[i]
						: inkomsten[i];
	if (doel != null) Object.assign(doel, velden);
}
