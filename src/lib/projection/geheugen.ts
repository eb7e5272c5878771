/**
 * Remembers one result by the identity of what it was made from. Most months equal the month before; then the very same
 * explanation is used again instead of being computed anew.
 */
export class Geheugen<U> {
	#invoer: readonly unknown[] | null = null;
	#uitkomst: U | undefined;

	van(invoer: readonly unknown[], bereken: () => U): U {
		const vorige = this.#invoer;
		if (vorige?.length === invoer.length && vorige.every((deel, i) => deel === invoer[i]))
			return this.#uitkomst as U;
		this.#uitkomst = bereken();
		this.#invoer = invoer;
		return this.#uitkomst;
	}
}
