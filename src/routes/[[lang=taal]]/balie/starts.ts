import type { CasusInvoer } from '$lib/casus/schema.ts';
import { leesCasus } from '$lib/casus/lezen.ts';
import { FIGURES } from '$lib/figures/bundled.ts';
import { geborenBij, maandErbij } from '$lib/interview/kalender.ts';
import { alsTekst } from '$lib/money/bedrag.ts';
import { maandVan } from '$lib/time/maand.ts';

/** A file in `kaarten`: a case with ages, months from now and the minimum wage in the place of what changes with time. */
interface StartFile {
	readonly volgorde: number;
	/** Speaks to someone as "je". */
	readonly jij: boolean;
	readonly casus: unknown;
}

const files = import.meta.glob<StartFile>('./kaarten/*.json', { eager: true, import: 'default' });

/** A situation a card may start with. A new one is a new file, with its words under its name in `balie.json`. */
export interface Start {
	readonly slug: string;
	readonly jij: boolean;
	readonly casus: unknown;
}

export const STARTS: readonly Start[] = Object.entries(files)
	.sort(([, a], [, b]) => a.volgorde - b.volgorde)
	.map(([path, { jij, casus }]) => ({
		slug: path.slice('./kaarten/'.length, -'.json'.length),
		jij,
		casus
	}));

/** The case of a start as it is today, in a gemeente ('' for none). */
export function caseOf(start: Start, today: string, gemeente: string): CasusInvoer {
	const filled = fill(start.casus, today) as CasusInvoer;
	const casus =
		gemeente === '' ? filled : { ...filled, huishouden: { ...filled.huishouden, gemeente } };
	const read = leesCasus(casus);
	if (!read.ok) throw new RangeError(`${start.slug}: ${read.fouten[0]?.melding ?? ''}`);
	return read.casus;
}

function fill(part: unknown, today: string): unknown {
	if (typeof part === 'string') return fillText(part, today);
	if (Array.isArray(part)) return part.map((one) => fill(one, today));
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, fill(one, today)]));
}

/** `leeftijd:19`, `maand:1` (the coming month), `uurloon:19` (the lowest wage an hour of that age). */
function fillText(text: string, today: string): string {
	const [kind, value = ''] = text.split(':');
	if (kind === 'leeftijd') return geborenBij(Number(value), today);
	if (kind === 'maand') return maandErbij(today, Number(value));
	if (kind === 'uurloon') {
		const figures = FIGURES.op(maandVan(maandErbij(today, 1)));
		return alsTekst(figures.lees(`wml.uurloon.${value as '21'}`).value);
	}
	return text;
}
