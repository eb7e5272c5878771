import { isBedrag, alsTekst } from '../lib/money/bedrag.ts';
import { lawRefTekst } from '../lib/law/lawref.ts';
import type { TraceNode, Waarde } from '../lib/trace/node.ts';

/** An explanation tree as it is printed. */
export interface Uitleg {
	readonly id: string;
	readonly waarde: string | number | boolean | null;
	readonly eenheid: string;
	readonly artikel?: string;
	readonly stap: string;
	readonly afronding?: string;
	readonly status?: string;
	readonly bron?: TraceNode['bron'];
	readonly van?: readonly (Uitleg & { readonly teken?: '-' })[];
}

/** Amounts with two decimals where they are in cents, otherwise exact. */
export function waardeTekst(waarde: Waarde | null): string | number | boolean | null {
	if (!isBedrag(waarde)) return waarde;
	return waarde.decimalPlaces() <= 2 ? alsTekst(waarde) : waarde.toString();
}

export function uitlegVan(node: TraceNode): Uitleg {
	return {
		id: node.id,
		waarde: waardeTekst(node.value),
		eenheid: node.unit,
		...(node.basis === null ? {} : { artikel: lawRefTekst(node.basis) }),
		stap: node.op,
		...(node.afronding === null ? {} : { afronding: node.afronding }),
		...(node.status === 'bekend' ? {} : { status: node.status }),
		...(node.bron === null ? {} : { bron: node.bron }),
		...(node.from.length === 0
			? {}
			: { van: node.from.map((deel, i) => metTeken(uitlegVan(deel), node.tekens?.[i])) })
	};
}

function metTeken(uitleg: Uitleg, teken: 1 | -1 | undefined): Uitleg & { teken?: '-' } {
	return teken === -1 ? { ...uitleg, teken: '-' } : uitleg;
}
