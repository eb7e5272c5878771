import type { OtherText } from '../text/other.ts';

/** The words around a field in a second language. */
export interface FieldBeside {
	readonly label?: OtherText | undefined;
	readonly help?: OtherText | undefined;
	readonly error?: OtherText | undefined;
	/** After or below what is typed. */
	readonly unit?: OtherText | undefined;
}

/** The three parts of a date. */
export interface DateBeside {
	readonly day?: OtherText | undefined;
	readonly month?: OtherText | undefined;
	readonly year?: OtherText | undefined;
}

/** An age, or a date of birth instead. */
export interface AgeBeside extends FieldBeside, DateBeside {
	readonly toDate?: OtherText | undefined;
	readonly toAge?: OtherText | undefined;
}
