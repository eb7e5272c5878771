import { afrondingen } from '../money/afronding.ts';
import { EEN, grootste, isBedrag, kleinste, NUL, type Bedrag } from '../money/bedrag.ts';
import type { TraceNode } from './node.ts';

/**
 * What the inputs of a step add up to, by its own operation and rounding; `undefined` where the words of the law are the
 * explanation. Used to prove that every amount equals what its explanation shows.
 */
export function herrekend(node: TraceNode): Bedrag | undefined {
	const delen = node.from.map((deel) => deel.value).filter(isBedrag);
	if (delen.length !== node.from.length) return undefined;
	const exact = uitkomst(node, delen);
	if (exact === undefined) return undefined;
	return node.afronding === null ? exact : afrondingen[node.afronding](exact);
}

function uitkomst(node: TraceNode, delen: readonly Bedrag[]): Bedrag | undefined {
	switch (node.op) {
		case 'som':
			return delen.reduce(
				(totaal, deel, i) => (node.tekens?.[i] === -1 ? totaal.minus(deel) : totaal.plus(deel)),
				NUL
			);
		case 'product':
			return delen.reduce((totaal, deel) => totaal.times(deel), EEN);
		case 'deel':
			return (delen[0] as Bedrag).div(delen[1] as Bedrag);
		case 'kleinste':
			return delen.reduce(kleinste);
		case 'grootste':
			return delen.reduce(grootste, NUL);
		case 'gelijk':
			return delen[0];
		case 'bron':
		case 'regel':
			return undefined;
	}
}
