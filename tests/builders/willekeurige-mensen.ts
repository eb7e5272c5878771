import { fc } from './property.ts';

/** How random a household may be. */
export interface Twijfel {
	/** Facts may be unknown. */
	readonly onbekend?: boolean;
}

/** Two digits. */
export const twee = (n: number): string => String(n).padStart(2, '0');
/** A fact with two values, sometimes unknown; mostly its usual value. */
export const feit = (gewoon: boolean, opties: Twijfel): fc.Arbitrary<boolean | 'onbekend'> =>
	fc.oneof(
		{ weight: 5, arbitrary: fc.constant(gewoon) },
		{ weight: 2, arbitrary: fc.constant(!gewoon) },
		...(opties.onbekend === true
			? [{ weight: 1, arbitrary: fc.constant('onbekend' as const) }]
			: [])
	);

/** A date of birth, with an eye for the birthdays that matter in 2026 and 2027. */
export function geboren(vroegst: number, laatst: number): fc.Arbitrary<string> {
	const gewoon = fc
		.tuple(
			fc.integer({ min: vroegst, max: laatst }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 })
		)
		.map(([jaar, maand, dag]) => `${String(jaar)}-${twee(maand)}-${twee(dag)}`);
	const schrikkel = fc
		.integer({ min: Math.ceil(vroegst / 4), max: Math.floor(laatst / 4) })
		.map((vierde) => `${String(vierde * 4)}-02-29`);
	return fc.oneof({ weight: 9, arbitrary: gewoon }, { weight: 1, arbitrary: schrikkel });
}

/** Euros with cents, up to a highest amount. */
export const geld = (hoogste: number): fc.Arbitrary<string> =>
	fc.integer({ min: 0, max: hoogste * 100 }).map((centen) => (centen / 100).toFixed(2));

const volwassene = fc.oneof(
	{ weight: 6, arbitrary: geboren(1962, 2004) },
	{ weight: 2, arbitrary: geboren(2005, 2009) },
	{ weight: 1, arbitrary: geboren(1946, 1961) }
);

export function persoon(opties: Twijfel) {
	return fc.record(
		{
			geboortedatum: volwassene,
			medischUrenbeperkt: feit(false, opties),
			loonkostensubsidie: feit(false, opties),
			geenOuderlijkeSteun: feit(false, opties),
			verzekerd: feit(true, opties),
			traject: feit(false, opties),
			inInrichting: fc.boolean(),
			uitsluiting: fc.constantFrom(null, null, null, 'detentie' as const, 'onderwijs' as const),
			vrijlatingGebruikt: fc.record({
				n: fc.integer({ min: 0, max: 6 }),
				z: fc.integer({ min: 0, max: 12 })
			})
		},
		{ requiredKeys: ['geboortedatum', 'geenOuderlijkeSteun'] }
	);
}

export const partner = (opties: Twijfel) =>
	fc
		.tuple(
			persoon(opties),
			fc.record(
				{
					rechtOpBijstand: feit(true, opties),
					toeslagpartner: feit(true, opties),
					verblijfsrecht: feit(true, opties)
				},
				{ requiredKeys: [] }
			)
		)
		.map(([een, meer]) => ({ ...een, ...meer }));

export const kind = fc.record(
	{
		geboortedatum: geboren(2006, 2025),
		opvang: fc.record({
			soort: fc.constantFrom('dagopvang' as const, 'bso' as const, 'gastouder' as const),
			uurtarief: geld(14),
			uren: fc.integer({ min: 0, max: 240 }).map(String)
		})
	},
	{ requiredKeys: ['geboortedatum'] }
);

export const medebewoner = (opties: Twijfel) =>
	fc.record(
		{
			geboortedatum: geboren(1945, 2008),
			relatie: fc.constantFrom(
				'kind' as const,
				'ouder' as const,
				'broerZus' as const,
				'ander' as const
			),
			student: feit(false, opties),
			commercieelContract: feit(false, opties),
			zelfdeVerhuurder: feit(false, opties),
			jaarinkomen: geld(40_000)
		},
		{ requiredKeys: ['geboortedatum'] }
	);

export const wonen = (opties: Twijfel) =>
	fc.record({
		soort: fc.constantFrom(
			'huur' as const,
			'huur' as const,
			'kamer' as const,
			'koop' as const,
			'inwonend' as const
		),
		kaleHuur: geld(1100),
		mantelzorgTijdelijkElders: feit(false, opties)
	});
