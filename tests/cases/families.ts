/**
 * Families of reference cases: one published table, a case for every row. The tables are typed once, from their
 * publication, in tests/rules. `npm run cases` writes the files; a test says when they are not up to date.
 */
import { ARTIKELEN, HUISHOUDENS, NORMEN } from '../rules/normen.ts';
import { WITTE_MAANDTABEL } from '../rules/witte-maandtabel.ts';
import { ALLEEN_2026, PARTNER_2026 } from '../rules/zorgtoeslagtabel.ts';
import type { Ontwerp } from './uitwerken.ts';

const PUBLICATIE: Readonly<Record<string, string>> = {
	'2026-01-01': 'SZW, Normenbrief 1 januari 2026, bijlage I',
	'2026-07-01': 'Participatiewet, tekst van 2026-07-01 (wetten.overheid.nl)'
};
const HALFJAREN = [
	['2026-01-01', '2026-01', '2026-06'],
	['2026-07-01', '2026-07', '2026-12']
] as const;

const inwonend = { soort: 'inwonend' };

function normen(): Ontwerp[] {
	return HALFJAREN.flatMap(([dag, van, tot]) =>
		Object.entries(NORMEN).map(([code, bedragen]): Ontwerp => {
			const bedrag = bedragen[dag];
			return {
				bestand: `normen/${code.toLowerCase()}-${van}`,
				titel: `Norm ${code}, heel halfjaar vanaf ${dag}: ${bedrag}`,
				bron: ['gepubliceerd', `${String(PUBLICATIE[dag])}, art. ${String(ARTIKELEN[code])}`],
				casus: {
					versie: 1,
					vanaf: van,
					maanden: 6,
					huishouden: { bijstand: true, ...HUISHOUDENS[code], wonen: inwonend }
				},
				sommen: [
					`N = ${bedrag} | de norm, met 5% vakantietoeslag`,
					'P = afgerond(95% x N) | per maand betaald, art. 19 lid 3',
					'R = N - P | opzij voor de vakantietoeslag'
				],
				verwacht: {
					maanden: [{ maand: `${van}..${tot}`, norm: 'N', bijstand: 'P', bijstandReserve: 'R' }]
				},
				uitleg: 'Zonder inkomen is de bijstand de hele norm: 95% elke maand, 5% in juni.'
			};
		})
	);
}

const GEPUBLICEERDE_KOSTENDELERS = ['1001.07', '867.59', '800.85', '760.81'];

function kostendelers(): Ontwerp[] {
	const lijst: Ontwerp[] = [];
	for (const [dag, van, tot] of HALFJAREN)
		for (const aow of [false, true])
			for (let n = 2; n <= (aow ? 4 : 8); n++) {
				const gepubliceerd =
					dag === '2026-01-01' && !aow ? GEPUBLICEERDE_KOSTENDELERS[n - 2] : undefined;
				const basis = String(NORMEN[aow ? 'OO' : 'MM']?.[dag]);
				lijst.push({
					bestand: `kostendelers/${String(n)}-${aow ? 'aow-' : ''}${van}`,
					titel: `Kostendelersnorm met ${String(n)} kostendelers${aow ? ', AOW-leeftijd' : ''}, vanaf ${dag}`,
					bron:
						gepubliceerd === undefined
							? ['afgeleid', `art. 22a lid 1 op het gepubliceerde bedrag ${basis}`]
							: ['gepubliceerd', `Rotterdam, procesbeschrijving bijstand 2026: ${gepubliceerd}`],
					casus: {
						versie: 1,
						vanaf: van,
						maanden: 6,
						huishouden: {
							bijstand: true,
							aanvrager: { geboortedatum: aow ? '1950-03-20' : '1988-05-14' },
							medebewoners: Array.from({ length: n - 1 }, (_, i) => ({
								geboortedatum: `198${String(i)}-01-20`
							})),
							wonen: inwonend
						}
					},
					sommen: [
						`N = afgerond((40% + ${String(n)} x 30%) / ${String(n)} x ${basis}) | art. 22a lid 1`,
						'P = afgerond(95% x N)'
					],
					verwacht: { maanden: [{ maand: `${van}..${tot}`, norm: 'N', bijstand: 'P' }] },
					uitleg: `De aanvrager en ${String(n - 1)} huisgenoten van 27 of ouder delen de kosten.`
				});
			}
	return lijst;
}

function lonen(): Ontwerp[] {
	return WITTE_MAANDTABEL.filter(({ jaar }) => jaar === 2026).flatMap(({ loon, met, zonder }) =>
		[true, false].map((korting): Ontwerp => {
			const heffing = korting ? met : zonder;
			const hoe = korting ? 'met' : 'zonder';
			return {
				bestand: `loon/${loon.replace('.', '-')}-${hoe}`,
				titel: `Maandloon ${loon}, ${hoe} loonheffingskorting: ${heffing} loonheffing`,
				bron: ['gepubliceerd', 'Belastingdienst, witte maandloontabel 2026'],
				casus: {
					versie: 1,
					vanaf: '2026-09',
					maanden: 3,
					huishouden: {
						bijstand: false,
						aanvrager: { geboortedatum: '1988-05-14' },
						wonen: inwonend
					},
					veranderingen: [
						{
							soort: 'werk',
							vanaf: '2026-09',
							brutoLoon: loon,
							...(korting ? {} : { loonheffingskorting: false })
						}
					]
				},
				sommen: [`netto = ${loon} - ${heffing} | bruto min de loonheffing uit de tabel`],
				verwacht: {
					maanden: [
						{ maand: '2026-09..2026-11', wereld: 'nu', loon: '0.00' },
						{ maand: '2026-09..2026-11', wereld: 'straks', loon: 'netto' }
					]
				},
				uitleg: 'Netto is bruto min loonheffing; er is geen pensioenpremie.'
			};
		})
	);
}

function zorgtoeslag(): Ontwerp[] {
	const rij =
		(partner: boolean) =>
		([inkomen, maand]: readonly [string, string]): Ontwerp => ({
			bestand: `zorgtoeslag/${partner ? 'partner' : 'alleen'}-${inkomen}`,
			titel: `Zorgtoeslag 2026 ${partner ? 'met toeslagpartner' : 'alleen'}, inkomen ${inkomen}: ${maand} per maand`,
			bron: [
				'gepubliceerd',
				`Belastingdienst, Hoeveel zorgtoeslag krijg ik? 2026: tot ${inkomen} ${maand}`
			],
			casus: {
				versie: 1,
				vanaf: '2026-09',
				maanden: 3,
				huishouden: {
					bijstand: false,
					aanvrager: { geboortedatum: '1988-05-14' },
					...(partner ? { partner: { geboortedatum: '1990-01-31' } } : {}),
					wonen: inwonend
				},
				inkomsten: [
					{
						soort: 'overig',
						aard: 'ander',
						nettoPerMaand: '1500.00',
						// A twelfth, up to cents: over twelve months less than one euro more, and whole euros count.
						belastbaarPerMaand: (Math.ceil((Number(inkomen) * 100) / 12) / 100).toFixed(2)
					}
				]
			},
			verwacht: {
				maanden: [{ maand: '2026-09..2026-11', zorgtoeslag: `${maand}.00` }],
				jaarinkomen: [{ jaar: '2026', bedrag: inkomen }]
			},
			uitleg:
				'Het belastbare inkomen per maand geeft over twaalf maanden, omlaag op hele euros, dit jaarinkomen.'
		});
	return [...ALLEEN_2026.map(rij(false)), ...PARTNER_2026.map(rij(true))];
}

/** Every case that follows from a table. */
export function families(): Ontwerp[] {
	return [...normen(), ...kostendelers(), ...lonen(), ...zorgtoeslag()];
}
