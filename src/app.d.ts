declare global {
	namespace App {
		/** Which question a step in the history shows, and how many steps lie before it. Never an answer. */
		interface PageState {
			vraag?: string;
			stap?: number;
		}
	}
}

export {};
