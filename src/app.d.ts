import type { BuiltLanguage, BuiltNotes } from './build/languages.ts';

declare global {
	/** The languages of this build, Dutch first: made by src/build/languages.ts. */
	const __LANGUAGES__: readonly BuiltLanguage[];
	/** What the language page tells about them. */
	const __LANGUAGE_NOTES__: readonly BuiltNotes[];

	namespace App {
		/** Which question a step in the history shows, and how many steps lie before it. Never an answer. */
		interface PageState {
			vraag?: string;
			stap?: number;
		}
	}
}
