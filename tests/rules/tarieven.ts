/**
 * An independent reading of the witte tabel (Rekenvoorschriften §2.1-2.2.5) in whole numbers only, to hold against the
 * product. Amounts are in hundred-thousandths of a euro, percentages in thousandths of a percent.
 */
const EURO = 100_000n;

interface Jaar {
	readonly schijven: readonly (readonly [grens: number, promillePromille: number, vast: number])[];
	readonly ahk: readonly [maximum: number, start: number, pct: number, nihil: number];
	readonly ark: readonly (readonly [grens: number, pct: number, maximum: number])[];
	readonly arkAf: readonly [grens: number, pct: number, nihil: number];
	readonly ouk?: readonly [maximum: number, grens: number, pct: number, nihil: number];
	readonly top: number;
}

/** Constants as printed; 35750 is 35,75%. */
export const JAREN: Readonly<Record<string, Jaar>> = {
	'2025': {
		schijven: [
			[0, 35820, 0],
			[38441, 37480, 13769],
			[76817, 49500, 28152]
		],
		ahk: [3068, 28406, 6337, 76817],
		ark: [
			[0, 8053, 980],
			[12169, 30030, 5220],
			[26288, 2258, 5599]
		],
		arkAf: [43071, 6510, 129078],
		top: 129330
	},
	'2026': {
		schijven: [
			[0, 35750, 0],
			[38883, 37560, 13900],
			[78426, 49500, 28752]
		],
		ahk: [3115, 29736, 6398, 78426],
		ark: [
			[0, 8324, 996],
			[11965, 31009, 5300],
			[25845, 1950, 5685]
		],
		arkAf: [45592, 6510, 132920],
		top: 133110
	},
	'2026-aow': {
		schijven: [
			[0, 17850, 0],
			[38883, 37560, 6940],
			[78426, 49500, 21792]
		],
		ahk: [1556, 29736, 3195, 78426],
		ark: [
			[0, 4156, 498],
			[11965, 15483, 2647],
			[25845, 974, 2840]
		],
		arkAf: [45592, 3250, 132920],
		ouk: [2067, 46002, 15000, 59782],
		top: 133110
	},
	'2027': {
		schijven: [
			[0, 36230, 0],
			[39247, 38160, 14219],
			[78426, 49500, 29169]
		],
		ahk: [3154, 30910, 6638, 78426],
		ark: [
			[0, 9503, 1182],
			[12438, 30207, 5540],
			[26865, 1855, 5929]
		],
		arkAf: [47834, 6510, 138910],
		top: 139050
	},
	'2027-aow': {
		schijven: [
			[0, 18330, 0],
			[39247, 38160, 7193],
			[78426, 49500, 22143]
		],
		ahk: [1596, 30910, 3358, 78426],
		ark: [
			[0, 4808, 599],
			[12438, 15283, 2803],
			[26865, 938, 3001]
		],
		arkAf: [47834, 3294, 138910],
		ouk: [1993, 46577, 15000, 59864],
		top: 139050
	}
};

/** Thousandths of a percent of whole euros, in hundred-thousandths of a euro: exact, so round5 has nothing to do. */
const deel = (euros: number, pct: number): bigint => BigInt(Math.max(0, euros)) * BigInt(pct);
const omlaag = (x: bigint): bigint => (x / EURO) * EURO;
const omhoog = (x: bigint): bigint => ((x + EURO - 1n) / EURO) * EURO;
const kleinste = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const nul = (x: bigint): bigint => (x < 0n ? 0n : x);

function afgebouwd(L: number, [maximum, start, pct, nihil]: readonly number[]): bigint {
	if (L >= (nihil as number)) return 0n;
	return nul(omhoog(BigInt(maximum as number) * EURO - deel(L - (start as number), pct as number)));
}

function arbeidskorting(L: number, jaar: Jaar): bigint {
	const [start, pct, nihil] = jaar.arkAf;
	if (L >= nihil) return 0n;
	let opgebouwd = 0n;
	for (const [grens, tarief, maximum] of jaar.ark)
		opgebouwd = kleinste(opgebouwd + deel(L - grens, tarief), BigInt(maximum) * EURO);
	return nul(omhoog(opgebouwd - deel(L - start, pct)));
}

/** Cents of a year amount per period, half-up. */
const perTijdvak = (x: bigint, perioden: number): bigint =>
	(2n * x + BigInt(perioden) * 1000n) / (2n * BigInt(perioden) * 1000n);

/** Cents of loonheffing and of verrekende arbeidskorting on a wage in cents, within the table. */
export function witteTabel(
	kolom: string,
	loonCenten: number,
	perioden: number,
	metKorting: boolean
): { heffing: bigint; arbeidskorting: bigint } {
	const jaar = JAREN[kolom] as Jaar;
	const L = Math.floor((loonCenten * perioden) / 5400) * 54;
	const [grens, pct, vast] = jaar.schijven.filter(([g]) => g === 0 || L > g).at(-1) as readonly [
		number,
		number,
		number
	];
	const x1 = omlaag(deel(L - grens, pct) + BigInt(vast) * EURO);
	if (!metKorting) return { heffing: perTijdvak(x1, perioden), arbeidskorting: 0n };
	const kortingen = afgebouwd(L, jaar.ahk) + (jaar.ouk === undefined ? 0n : afgebouwd(L, jaar.ouk));
	const ark = arbeidskorting(L, jaar);
	const verrekend = nul(ark - nul(kortingen + ark - x1));
	return {
		heffing: perTijdvak(nul(x1 - kortingen - ark), perioden),
		arbeidskorting: perTijdvak(verrekend, perioden)
	};
}
