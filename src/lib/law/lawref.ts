import { WETTEN, type Wet } from './wetten.ts';

/** A place in the law: article and, where it helps, lid and onderdeel as written there (`"31"`, `"2 n"`). */
export interface LawRef {
	readonly wet: Wet;
	readonly artikel: string;
	readonly lid?: string;
}

/** Refers to an article; `artikel('Pw', '31', '2 n')` is art. 31 lid 2 onderdeel n Participatiewet. */
export function artikel(wet: Wet, nummer: string, lid?: string): LawRef {
	return lid === undefined ? { wet, artikel: nummer } : { wet, artikel: nummer, lid };
}

/** Short form as case files print it: `Pw 31-2 n`. */
export function lawRefTekst(ref: LawRef): string {
	return `${ref.wet} ${ref.artikel}${ref.lid === undefined ? '' : `-${ref.lid}`}`;
}

/** Reads the short form back, e.g. `Pw 17-1`. Throws when the law is not in the list. */
export function lawRefVan(tekst: string): LawRef {
	const [wet, ...rest] = tekst.split(' ');
	if (wet === undefined || !(wet in WETTEN)) throw new RangeError(`Onbekende wet in "${tekst}"`);
	const plaats = rest.join(' ');
	const streep = plaats.indexOf('-');
	return streep < 0
		? artikel(wet as Wet, plaats)
		: artikel(wet as Wet, plaats.slice(0, streep), plaats.slice(streep + 1));
}

/** The page of the article at wetten.overheid.nl, on a day (ISO) or as in force now. */
export function lawLink(ref: LawRef, op?: string): string {
	const wet = WETTEN[ref.wet];
	const datum = op === undefined ? '' : `/${op}`;
	return `https://wetten.overheid.nl/${wet.bwb}${datum}#Artikel${encodeURIComponent(ref.artikel)}`;
}
