import { eurosOmhoog, eurosOmlaag, centenOmlaag, opCenten } from '../../src/lib/money/afronding.ts';
import { bedrag, grootste, kleinste, type Bedrag } from '../../src/lib/money/bedrag.ts';

/**
 * The arithmetic of a reference case, written out line by line and checked by the machine:
 *
 *     naam = uitdrukking = uitkomst | toelichting
 *
 * An expression knows numbers, percentages (8%), names of earlier lines, + - x / ( ) and the functions of FUNCTIES.
 * The outcome must be exactly what the expression gives; where it would not end, the line says how it is rounded.
 */
const FUNCTIES: Readonly<Record<string, (delen: readonly Bedrag[]) => Bedrag>> = {
	/** Half-up to cents. */
	afgerond: ([x]) => opCenten(x as Bedrag),
	/** Down to whole euros. */
	omlaag: ([x]) => eurosOmlaag(x as Bedrag),
	/** Up to whole euros. */
	omhoog: ([x]) => eurosOmhoog(x as Bedrag),
	/** Down to cents. */
	centenomlaag: ([x]) => centenOmlaag(x as Bedrag),
	min: (delen) => delen.reduce(kleinste),
	max: (delen) => delen.reduce(grootste)
};

const TOKEN = /\s*(\d+(?:\.\d+)?%?|[A-Za-z][A-Za-z0-9_]*|[-+/();])/y;

function tokens(tekst: string): string[] {
	const lijst: string[] = [];
	TOKEN.lastIndex = 0;
	const heel = tekst.trim();
	while (TOKEN.lastIndex < heel.length) {
		const gevonden = TOKEN.exec(heel);
		if (gevonden === null) throw new Error(`geen som: ${tekst}`);
		lijst.push(gevonden[1] as string);
	}
	return lijst;
}

type Namen = ReadonlyMap<string, Bedrag>;

/** What an expression comes to. Throws on a name that was not worked out before. */
export function uitkomst(tekst: string, namen: Namen): Bedrag {
	const rest = tokens(tekst);
	const waarde = som(rest, namen);
	if (rest.length > 0) throw new Error(`geen som: ${tekst}`);
	return waarde;
}

function som(rest: string[], namen: Namen): Bedrag {
	let totaal = product(rest, namen);
	while (rest[0] === '+' || rest[0] === '-') {
		const teken = rest.shift();
		const deel = product(rest, namen);
		totaal = teken === '+' ? totaal.plus(deel) : totaal.minus(deel);
	}
	return totaal;
}

function product(rest: string[], namen: Namen): Bedrag {
	let totaal = factor(rest, namen);
	while (rest[0] === 'x' || rest[0] === '/') {
		const teken = rest.shift();
		const deel = factor(rest, namen);
		totaal = teken === 'x' ? totaal.times(deel) : totaal.div(deel);
	}
	return totaal;
}

function factor(rest: string[], namen: Namen): Bedrag {
	const token = rest.shift() ?? '';
	if (/^\d/.test(token))
		return token.endsWith('%') ? bedrag(token.slice(0, -1)).div(100) : bedrag(token);
	if (token === '(') return gesloten(rest, () => som(rest, namen));
	const functie = FUNCTIES[token];
	if (functie !== undefined && rest[0] === '(') {
		rest.shift();
		return gesloten(rest, () => functie(delen(rest, namen)));
	}
	const waarde = namen.get(token);
	if (waarde === undefined) throw new Error(`${token} is niet eerder uitgerekend`);
	return waarde;
}

function gesloten(rest: string[], lees: () => Bedrag): Bedrag {
	const waarde = lees();
	if (rest.shift() !== ')') throw new Error('een haakje is niet gesloten');
	return waarde;
}

function delen(rest: string[], namen: Namen): Bedrag[] {
	const lijst = [som(rest, namen)];
	while (rest[0] === ';') {
		rest.shift();
		lijst.push(som(rest, namen));
	}
	return lijst;
}

/** Checks all lines in order and gives what the names stand for. Throws on the first line that is wrong. */
export function nagerekend(regels: readonly string[]): Map<string, Bedrag> {
	const namen = new Map<string, Bedrag>();
	for (const regel of regels) {
		const [formule = ''] = regel.split('|');
		const delen = formule.split('=').map((deel) => deel.trim());
		const [naam, ...stappen] = delen as [string, ...string[]];
		if (stappen.length === 0) throw new Error(`geen som: ${regel}`);
		const waarden = stappen.map((stap) => uitkomst(stap, namen));
		const [eerste] = waarden as [Bedrag];
		const fout = waarden.find((waarde) => !waarde.eq(eerste));
		if (fout !== undefined)
			throw new Error(`${regel}: ${eerste.toFixed()} is niet ${fout.toFixed()}`);
		namen.set(naam, eerste);
	}
	return namen;
}
