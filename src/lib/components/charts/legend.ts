import type { OtherText } from '../text/other.ts';
import type { PartKind } from './scale.ts';

/** What a legend can explain: a part, the mark or line "nu", and the two lines of the hours curve. */
export type LegendSign =
	PartKind | 'sure' | 'unknown' | 'now' | 'now-line' | 'line-high' | 'line-low';

export interface LegendItem {
	readonly sign: LegendSign;
	readonly label: string;
	/** The same in a second language. */
	readonly other?: OtherText | undefined;
}
