/** What the bar of a page needs of the conversation. */
interface OverThuis {
	readonly gaatOverThuis: boolean;
	wis(): void;
}

/**
 * Whether what a person fills in is about living together: then every page has "Snel weg". The bar asks here, so that a
 * page without questions need not fetch the conversation; without one there is nothing to hide.
 */
class Gevoelig {
	#gesprek = $state.raw<OverThuis | null>(null);

	get nu(): boolean {
		return this.#gesprek?.gaatOverThuis === true;
	}

	volg(gesprek: OverThuis): void {
		this.#gesprek = gesprek;
	}

	/** Nothing that was filled in stays in memory. */
	vergeet(): void {
		this.#gesprek?.wis();
	}
}

export const gevoelig = new Gevoelig();
