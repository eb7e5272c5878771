import { lawLink, type LawRef } from '../law/lawref.ts';
import { WETTEN } from '../law/wetten.ts';
import type { TraceNode } from '../trace/node.ts';
import { woordenSleutel } from './sleutel.ts';
import { waardeVan, type GetoondeWaarde } from './waarde.ts';

/** An article as it is shown: the law by its name, lid and onderdeel apart, and its page at wetten.overheid.nl. */
export interface Wetsartikel {
	readonly wet: string;
	readonly artikel: string;
	readonly lid: string | null;
	readonly onderdeel: string | null;
	readonly link: string;
}

/** A published figure with its source and the days between which it holds. */
export interface Figuur {
	readonly sleutel: string;
	readonly waarde: GetoondeWaarde;
	readonly titel: string;
	readonly bron: string;
	readonly van: string;
	readonly tot: string;
	readonly voorlopig: boolean;
	readonly artikel: Wetsartikel | null;
}

const LID_EN_ONDERDEEL = /^(\d+[a-z]?)?\s*([a-z]{1,2})?$/;

/** `31-2 n` is lid 2, onderdeel n; a bare letter is an onderdeel, a bare number a lid. */
export function wetsartikel(ref: LawRef): Wetsartikel {
	const delen = LID_EN_ONDERDEEL.exec(ref.lid ?? '');
	return {
		wet: WETTEN[ref.wet].naam,
		artikel: ref.artikel,
		lid: delen?.[1] ?? null,
		onderdeel: delen?.[2] ?? null,
		link: lawLink(ref)
	};
}

export function figuurVan(node: TraceNode): Figuur | null {
	const { bron } = node;
	if (bron?.soort !== 'publicatie') return null;
	return {
		sleutel: woordenSleutel(node.id),
		waarde: waardeVan(node),
		titel: bron.titel,
		bron: bron.bron,
		van: bron.van,
		tot: bron.tot,
		voorlopig: bron.voorlopig,
		artikel: node.basis === null ? null : wetsartikel(node.basis)
	};
}
