import { leesCasus } from '../../src/lib/casus/lezen.ts';
import type { Casus, CasusInvoer } from '../../src/lib/casus/schema.ts';

/** An invented case, read with all its defaults. */
export function casus(invoer: Omit<CasusInvoer, 'versie'>): Casus {
	const gelezen = leesCasus({ versie: 1, ...invoer });
	if (!gelezen.ok) throw new Error(gelezen.fouten.map((fout) => JSON.stringify(fout)).join(', '));
	return gelezen.casus;
}

/** A single person of 38 in a rented home of € 650; 12 hours a week at € 14.99 from `vanaf`. */
export function twaalfUur(vanaf: string, rest: Partial<Casus['huishouden']> = {}): Casus {
	return casus({
		vanaf,
		huishouden: {
			bijstand: true,
			aanvrager: { geboortedatum: '1988-05-14' },
			wonen: { soort: 'huur', kaleHuur: '650.00' },
			...rest
		},
		veranderingen: [{ soort: 'werk', vanaf, brutoUurloon: '14.99', urenPerWeek: '12' }]
	});
}

const volwassen = (geboortedatum: string) => ({ geboortedatum });
type Deel = Partial<Omit<CasusInvoer, 'versie'>>;

/** Many kinds of households and changes: enough to reach every step of the rules. */
export const VEEL: readonly Omit<CasusInvoer, 'versie'>[] = (() => {
	const bij = (deel: Deel, huis: Partial<CasusInvoer['huishouden']> = {}) => ({
		vanaf: '2026-09',
		maanden: 16,
		...deel,
		huishouden: {
			bijstand: true,
			aanvrager: volwassen('1988-05-14'),
			wonen: { soort: 'huur' as const, kaleHuur: '720.00' },
			...huis
		}
	});
	const werk = (rest: object = {}) =>
		({
			soort: 'werk',
			vanaf: '2026-10',
			brutoUurloon: '16.20',
			urenPerWeek: '14',
			...rest
		}) as const;
	const uitkering = {
		soort: 'overig',
		vanaf: '2026-09',
		nettoPerMaand: '700',
		aard: 'uitkering'
	} as const;
	const kinderen = [
		{ geboortedatum: '2009-11-03', opvang: null },
		{ geboortedatum: '2014-12-20', opvang: null },
		{
			geboortedatum: '2023-02-10',
			opvang: { soort: 'dagopvang' as const, uurtarief: '10.50', uren: '60' }
		},
		{
			geboortedatum: '2019-02-10',
			opvang: { soort: 'bso' as const, uurtarief: '9.50', uren: '40' }
		},
		{
			geboortedatum: '2020-02-10',
			opvang: { soort: 'gastouder' as const, uurtarief: '8.50', uren: '20' }
		}
	];
	const rij: Omit<CasusInvoer, 'versie'>[] = [
		bij({ veranderingen: [werk()] }),
		bij({ veranderingen: [werk({ betaling: '4weken', pensioenpremie: '3', tot: '2027-03' })] }),
		bij({ veranderingen: [werk({ betaling: 'week', vakantiegeld: 'meteen' })] }),
		bij({ veranderingen: [werk({ loonheffingskorting: false, urenPerWeek: '36' })] }),
		bij({ veranderingen: [werk({ brutoUurloon: '90', urenPerWeek: '40' })] }),
		bij({ veranderingen: [werk()] }, { kinderen, vrijlating: 'ja' }),
		bij(
			{ veranderingen: [werk({ wie: 'partner' }), uitkering] },
			{ partner: volwassen('1990-01-01') }
		),
		bij(
			{ veranderingen: [werk()] },
			{ aanvrager: { geboortedatum: '1985-01-01', medischUrenbeperkt: true } }
		),
		bij(
			{ veranderingen: [werk()] },
			{ aanvrager: { geboortedatum: '1985-01-01', loonkostensubsidie: true }, vrijlating: 'ja' }
		),
		bij(
			{ veranderingen: [werk()] },
			{
				kinderen: [{ geboortedatum: '2020-01-01' }],
				vrijlating: 'ja',
				aanvrager: { geboortedatum: '1985-01-01', vrijlatingGebruikt: { n: 6 } }
			}
		),
		bij(
			{ veranderingen: [werk()] },
			{
				aanvrager: {
					geboortedatum: '1985-01-01',
					loonkostensubsidie: true,
					vrijlatingGebruikt: { n: 6, z: 12 }
				},
				vrijlating: 'ja'
			}
		),
		bij({ vanaf: '2027-02', veranderingen: [werk({ vanaf: '2027-02' })] }, { vrijlating: 'ja' }),
		bij({ veranderingen: [werk()] }, { aanvrager: volwassen('1955-01-01') }),
		bij(
			{ vanaf: '2027-02', veranderingen: [werk({ vanaf: '2027-02' })] },
			{ aanvrager: volwassen('1955-01-01') }
		),
		bij(
			{
				inkomsten: [
					{ soort: 'overig', nettoPerMaand: '1400', aard: 'aow' },
					{ soort: 'overig', nettoPerMaand: '90', aard: 'pensioen' }
				]
			},
			{ aanvrager: volwassen('1955-01-01') }
		),
		bij(
			{
				inkomsten: [
					{ soort: 'overig', nettoPerMaand: '900', aard: 'aow' },
					{ soort: 'overig', nettoPerMaand: '20', aard: 'pensioen' },
					{ soort: 'overig', wie: 'partner', nettoPerMaand: '60', aard: 'pensioen' }
				]
			},
			{ aanvrager: volwassen('1955-01-01'), partner: volwassen('1957-01-01') }
		),
		bij(
			{ inkomsten: [{ soort: 'overig', nettoPerMaand: '1600', aard: 'aow' }] },
			{ aanvrager: volwassen('1955-01-01'), partner: volwassen('1970-01-01') }
		)
	];
	for (const aanvrager of ['2007-06-01', '1990-06-01']) {
		for (const partner of [null, '2007-01-01', '1991-01-01']) {
			for (const kind of [[], [{ geboortedatum: '2024-01-01' }]]) {
				for (const delers of [0, 2]) {
					rij.push(
						bij(
							{ veranderingen: [werk(), { soort: 'gift', vanaf: '2026-11', bedrag: '1500' }] },
							{
								aanvrager: volwassen(aanvrager),
								partner: partner === null ? null : volwassen(partner),
								kinderen: kind,
								medebewoners: Array.from({ length: delers }, () => ({
									...volwassen('1980-01-01'),
									jaarinkomen: '9000'
								}))
							}
						)
					);
				}
			}
		}
	}
	rij.push(
		bij(
			{ veranderingen: [werk({ wie: 'partner' })] },
			{ partner: { ...volwassen('1990-01-01'), rechtOpBijstand: false }, kinderen }
		),
		bij(
			{},
			{ partner: { ...volwassen('1990-01-01'), rechtOpBijstand: false, toeslagpartner: false } }
		),
		bij(
			{},
			{
				partner: { ...volwassen('1990-01-01'), rechtOpBijstand: false, verblijfsrecht: false },
				kinderen
			}
		),
		bij({}, { aanvrager: { ...volwassen('1980-01-01'), inInrichting: true } }),
		bij(
			{},
			{
				aanvrager: { ...volwassen('1980-01-01'), inInrichting: true },
				partner: { ...volwassen('1980-01-01'), inInrichting: true }
			}
		),
		bij({
			veranderingen: [
				{
					soort: 'intrek',
					vanaf: '2026-10-15',
					persoon: { als: 'partner', ...volwassen('1990-03-01') }
				},
				werk({ wie: 'partner' }),
				{ ...uitkering, wie: 'partner' },
				{ soort: 'vertrek', vanaf: '2027-02-10', wie: 'partner' }
			]
		}),
		bij({
			veranderingen: [
				{ soort: 'vermogen', vanaf: '2026-12', bedrag: '30000', herkomst: 'erfenis' },
				{ soort: 'vermogen', vanaf: '2026-10', bedrag: '3000', herkomst: 'nabetaling' },
				{ soort: 'lening', vanaf: '2026-10', bedrag: '500' },
				{ soort: 'overig', vanaf: '2026-10', nettoPerMaand: '200', aard: 'kamerverhuur' },
				{ soort: 'overig', vanaf: '2026-10', nettoPerMaand: '100', aard: 'alimentatie' },
				{ soort: 'kosten', vanaf: '2026-10', nettoPerMaand: '40' },
				{ soort: 'gift', vanaf: '2026-10', bedrag: '400', herhaling: 'maandelijks' }
			]
		}),
		bij({ veranderingen: [werk({ urenPerWeek: '38', tot: '2027-02' })] }),
		bij({}, { bijstand: false }),
		bij({}, { bijstandSinds: '2026-11' }),
		bij({}, { wonen: { soort: 'huur' } }),
		bij({}, { wonen: { soort: 'huur', kaleHuur: '980' }, vermogen: '9000' }),
		bij({}, { vermogen: '200000' }),
		bij({}, { vermogen: '200000', partner: volwassen('1990-01-01'), kinderen }),
		bij({
			veranderingen: [
				{
					soort: 'wijziging',
					vanaf: '2026-10-05',
					wie: 'aanvrager',
					velden: { uitsluiting: 'detentie' }
				}
			]
		}),
		bij(
			{},
			{ medebewoners: [{ ...volwassen('2006-01-01'), relatie: 'kind', jaarinkomen: '9000' }] }
		),
		bij({}, { aanvrager: volwassen('2007-06-01'), wonen: { soort: 'huur', kaleHuur: '600' } })
	);
	return rij;
})();
