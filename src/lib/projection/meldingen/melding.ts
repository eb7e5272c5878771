import { lawRefTekst, type LawRef } from '../../law/lawref.ts';
import { dagTekst, type Dag } from '../../time/dag.ts';

export type Instantie = 'gemeente' | 'toeslagen' | 'svb' | 'duo';

/** Something that must be reported: to whom, by when, with which proof, by which article, and whether it is certain. */
export interface Melding {
	readonly code: string;
	readonly bij: Instantie;
	/** `onverwijld` (art. 17 lid 1 Pw), or the last day (ISO) where a term is set. */
	readonly uiterlijk: string;
	readonly bewijs: readonly string[];
	readonly artikel: string;
	readonly zeker: boolean;
	/** Place of the change in the case. */
	readonly verandering: number;
}

/** A duty before it has its date. */
export interface Plicht {
	readonly code: string;
	readonly bij: Instantie;
	readonly bewijs: readonly string[];
	readonly basis: LawRef;
	readonly zeker?: boolean;
	/** The day from which the duty counts, when it is not the day of the change. */
	readonly vanaf?: Dag;
}

const VIER_WEKEN = 28;

/** Terms: onverwijld or that of the pack for the gemeente, four weeks for Toeslagen and the SVB. */
export function meldingVan(
	plicht: Plicht,
	dag: Dag,
	verandering: number,
	meldtermijn: number | null
): Melding {
	const { code, bij, bewijs, basis, zeker = true } = plicht;
	const vanaf = plicht.vanaf ?? dag;
	const termijn =
		bij === 'toeslagen' || bij === 'svb' ? VIER_WEKEN : bij === 'gemeente' ? meldtermijn : null;
	const uiterlijk = termijn === null ? 'onverwijld' : dagTekst(vanaf + termijn);
	return { code, bij, uiterlijk, bewijs, artikel: lawRefTekst(basis), zeker, verandering };
}
