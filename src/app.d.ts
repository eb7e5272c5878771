declare global {
	/** The languages of this build, Dutch first: made by src/build/languages.ts. */
	const __LANGUAGES__: readonly import('./build/languages.ts').BuiltLanguage[];
	/** What the language page tells about them. */
	const __LANGUAGE_NOTES__: readonly import('./build/languages.ts').BuiltNotes[];

	namespace App {
		/** Which question a step in the history shows, and how many steps lie before it. Never an answer. */
		interface PageState {
			vraag?: string;
			stap?: number;
		}
	}
}

export {};
