/**
 * The published norms of the Participatiewet, typed once from their publications, and a household for each code.
 * 2025-07-01 and 2026-01-01: SZW, Normenbrief 1 januari 2026, bijlage I. 2026-07-01: Participatiewet, text of that day.
 */

/** First and last day of each half-year. */
export const PERIODEN = [
	['2025-07-01', '2025-12-31'],
	['2026-01-01', '2026-06-30'],
	['2026-07-01', '2026-12-31']
] as const;

type Begin = (typeof PERIODEN)[number][0];

function reeks(a: string, b: string, c: string): Record<Begin, string> {
	return { '2025-07-01': a, '2026-01-01': b, '2026-07-01': c };
}

/** Articles of the codes, for the reference cases. */
export const ARTIKELEN: Readonly<Record<string, string>> = {
	M: '21 a',
	MK: '21 a',
	MM: '21 b',
	MMK: '21 b',
	J: '20 lid 1 a',
	JK: '20 lid 2 a',
	JJ: '20 lid 1 b',
	MJ: '20 lid 1 c',
	JJK: '20 lid 2 b',
	MJK: '20 lid 2 c',
	O: '22 a',
	OO: '22 c',
	OM: '22 b'
};

export const NORMEN: Readonly<Record<string, Record<Begin, string>>> = {
	M: reeks('1369.06', '1401.50', '1419.46'),
	MK: reeks('1369.06', '1401.50', '1419.46'),
	MM: reeks('1955.80', '2002.13', '2027.79'),
	MMK: reeks('1955.80', '2002.13', '2027.79'),
	J: reeks('337.98', '345.99', '350.42'),
	JK: reeks('337.98', '345.99', '350.42'),
	JJ: reeks('675.96', '691.98', '700.84'),
	MJ: reeks('1315.88', '1347.06', '1364.32'),
	JJK: reeks('1067.12', '1092.41', '1106.40'),
	MJK: reeks('1707.04', '1747.49', '1769.88'),
	O: reeks('1530.21', '1564.69', '1587.34'),
	OO: reeks('2094.98', '2144.16', '2176.10'),
	OM: reeks('2094.98', '2144.16', '2176.10')
};

/** 1 January to 30 June 2025, before the first Normenbrief that we hold. */
export const NORMEN_BEGIN_2025: Readonly<Record<string, string>> = {
	M: '1345.45',
	MM: '1922.07',
	O: '1501.07',
	OO: '2053.48'
};

const volwassen = { geboortedatum: '1988-05-14' };
const jong = { geboortedatum: '2007-02-01', geenOuderlijkeSteun: false };
const oud = { geboortedatum: '1950-03-20' };
const kinderen = [{ geboortedatum: '2019-02-10' }];

/** A household of each code; it keeps its code from July 2025 to December 2026. */
export const HUISHOUDENS: Readonly<Record<string, object>> = {
	M: { aanvrager: volwassen },
	MK: { aanvrager: volwassen, kinderen },
	MM: { aanvrager: volwassen, partner: { geboortedatum: '1990-01-31' } },
	MMK: { aanvrager: volwassen, partner: { geboortedatum: '1990-01-31' }, kinderen },
	J: { aanvrager: jong },
	JK: { aanvrager: jong, kinderen },
	JJ: { aanvrager: jong, partner: { ...jong, geboortedatum: '2006-12-31' } },
	MJ: { aanvrager: volwassen, partner: jong },
	JJK: { aanvrager: jong, partner: { ...jong, geboortedatum: '2006-12-31' }, kinderen },
	MJK: { aanvrager: jong, partner: volwassen, kinderen },
	O: { aanvrager: oud },
	OO: { aanvrager: oud, partner: { geboortedatum: '1952-08-01' } },
	OM: { aanvrager: volwassen, partner: oud }
};
